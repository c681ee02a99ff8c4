"""Ages and year groups."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.detection.forms import FIGURE, Form, Forms, figures, form, number
from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import SMALL, SMALL_FIRST

RULES = ("RED05",)
_DECADES = "(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)"
_FORMS = Forms(
    (
        form("age aged turned turning nearly", rf"(?: of| between| turned)? {SMALL}(?: (?:and|to|or) {SMALL})?\b"),
        number(r"[- ]?(?:years?|months?|weeks?|days?|yrs?|yo)(?:[- ]|\b)(?:olds?|of age)\b"),
        number(r" (?:years|months|weeks) (?:old|of age|of gestation|pregnant)\b"),
        form("year yr", r" (?:group )?\d{1,2}\b"),
        form("key", r" stage (?:\d|one|two|three|four)\b"),
        form("reception", r" class\b"),
        form(
            "he she they who child boy girl brother sister son daughter",
            rf" (?:is|was|were|turned) {SMALL}\b(?! (?:of|per|times))",
        ),
        form("her his their", rf" (?:early |mid-?|late )?{_DECADES}\b"),
        Form(SMALL_FIRST | {FIGURE}, rf"(?<=, ){SMALL}(?=,)"),  # "Sam, 14, came"
        figures(r"\d{1,2}(?:st|nd|rd|th) birthday\b"),
        form("pre preteen preteens", r"(?:-?teens?)?\b"),
        form("under", r"-?(?:fives?|\d{1,2}s?)\b"),
    )
)


def detect(reading: Reading) -> Iterator[Span]:
    """Every form in the table."""
    yield from reading.find(_FORMS, "RED05")
