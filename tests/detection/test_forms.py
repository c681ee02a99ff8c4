"""A form is tried only where its first word stands, and finds the same as a search of the whole text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aftercare_docs.detection.forms import FIGURE, Forms, any_of, figures, form, number
from tests.detection import Reading

TEXTS = [json.loads(line)["text"] for line in Path(__file__).with_name("gold.jsonl").read_text("utf-8").splitlines()]
FORMS = Forms(
    (
        form("the a", r" (?:family|mother)\b"),
        number(r" (?:people|children|weeks|days)\b"),
        figures(r"\d{1,2} (?:march|april)\b"),
        form("told said", r" (?P<it>\w+)"),
    )
)


def found(text: str, *forms: object) -> list[str]:
    return [text[span.start : span.end] for span in Reading(text).find(Forms(forms), "RED04")]  # type: ignore[arg-type]


@pytest.mark.parametrize("each", FORMS.forms, ids=lambda each: each.pattern.pattern[:30])
def test_nothing_is_missed_by_looking_at_first_words_alone(each: object) -> None:
    one = Forms((each,))  # type: ignore[arg-type]
    for text in TEXTS:
        reading = Reading(text)
        anywhere = {(m.start(), m.end()) for m in one.forms[0].pattern.finditer(reading.text)}
        starts = {token.start for token in reading.tokens}
        kept = {place for place in anywhere if place[0] in starts}
        got = {(span.start, span.end) for span in reading.find(one, "RED04")}
        assert len(got) == len(kept)


def test_what_leads_belongs_to_the_find() -> None:
    assert found("in late March 3", form("march", r" \d", lead=frozenset({"late"}))) == ["late March 3"]


def test_a_group_is_what_counts() -> None:
    assert found("he told nobody", form("told", r" (?P<it>\w+)")) == ["nobody"]


def test_a_first_word_is_a_whole_word() -> None:
    assert found("thespian a theme", form("the", "")) == []


def test_figures_and_numbers_in_words_begin_a_number() -> None:
    assert FIGURE in number("").first
    assert sorted(found("two days, 3 days, twodays", number(r" days\b"))) == ["3 days", "two days"]


def test_the_longer_phrase_is_tried_first() -> None:
    assert any_of(["team", "team leader"]) == "(?:team leader|team)"
