"""Counts that point at people; "only" and "both" by themselves are ordinary words."""

from __future__ import annotations

import pytest

from tests.detection import marked


@pytest.mark.parametrize(
    "text",
    [
        *(
            "only two participants came",
            "both of the youth workers",
            "both workers",
            "all but one of them",
            "a single manager",
        ),
        *(
            "three practitioners",
            "two of the nurses",
            "the only one there",
            "neither of them",
            "just one or two people",
        ),
        *("the only health visitor", "one of the teams", "the one who rang"),
    ],
)
def test_a_small_number_of_people_is_marked(text: str) -> None:
    assert marked(text, "RED10")


@pytest.mark.parametrize(
    "text",
    [
        "not only recorded in plans",
        "both feeling and thinking",
        "one good question",
        "if only it were",
        "on the one hand",
    ],
)
def test_ordinary_uses_are_left_alone(text: str) -> None:
    assert marked(text, "RED10") == []
