"""Paragraph for paragraph."""

from __future__ import annotations

from tests.verification.planted import LAST, in_word, places


def test_a_changed_paragraph_is_named() -> None:
    assert places(in_word("Thank you.", "Thank you!"), "FIL50") == ["paragraph 7"]


def test_an_added_paragraph_is_named() -> None:
    assert places(in_word(LAST, f"<w:p><w:r><w:t>More</w:t></w:r></w:p>{LAST}"), "FIL50") == ["paragraph 7"]


def test_a_missing_paragraph_is_counted() -> None:
    found = [f for f in in_word(LAST, "") if f.code == "FIL50"]
    assert [f.facts["what"] for f in found] == ["1 paragraphs are missing"]


def test_two_paragraphs_in_another_order_are_noticed() -> None:
    first = "<w:p><w:r><w:t>Step</w:t></w:r></w:p>"
    assert places(in_word(first, first.replace("Step", "When")), "FIL50")


def test_a_header_is_compared_as_well() -> None:
    assert places(in_word("For approval", "Approved", "word/header1.xml"), "FIL50")[0] == "header 1, paragraph 1"


def test_an_empty_paragraph_says_nothing() -> None:
    assert in_word(LAST, LAST + "<w:p/>") == []
