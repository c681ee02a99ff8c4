"""IDs of styles follow their names."""

from __future__ import annotations

import pytest

from aftercare_docs.verification.word.naming import follows
from tests.verification.planted import in_word


@pytest.mark.parametrize(
    ("style_id", "name"),
    [("Heading1", "heading 1"), ("TableNormal", "Normal Table"), ("Factkept", "Fact kept"), ("HeaderChar", "Header")],
)
def test_an_id_is_the_name_without_spaces(style_id: str, name: str) -> None:
    assert follows(style_id, name)


def test_an_id_of_its_own_could_say_anything() -> None:
    assert not follows("Somebody", "Normal")
    assert "FIL17" in {f.code for f in in_word('w:styleId="Heading1"', 'w:styleId="Somebody"', "word/styles.xml")}


def test_a_style_that_is_not_there_is_not_used() -> None:
    found = in_word('<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Heading9"/>')
    assert [f.facts["what"] for f in found if f.code == "FIL17"] == ["a style that is not there"]
