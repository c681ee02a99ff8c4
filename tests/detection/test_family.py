"""Relations and the make-up of a household; young people and families in general are not one family."""

from __future__ import annotations

import pytest

from tests.detection import marked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the stepfather rang", "stepfather"),
        ("she is the youngest of four", "youngest of four"),
        ("five children under six", "five children under six"),
        ("a lone parent of three", "parent of three"),
        ("a sibling group of six", "sibling group of six"),
        ("her late mother knew", "her late mother"),
        ("the father of her second child", "father of her second child"),
        ("his half-sister's partner", "'s partner"),
        ("the fourth of seven children", "fourth of seven children"),
        ("the family moved", "family"),
        ("two mums came", "two mums"),
        ("with the twins", "twins"),
        ("the boy's girlfriend", "boy's girlfriend"),
    ],
)
def test_who_is_who_in_a_family_is_marked(text: str, expected: str) -> None:
    assert any(expected.removeprefix("'s ") in found for found in marked(text, "RED07"))


@pytest.mark.parametrize(
    "text", ["young people and families", "family help", "partner agencies", "children and carers"]
)
def test_families_in_general_are_left_alone(text: str) -> None:
    assert marked(text, "RED07") == []
