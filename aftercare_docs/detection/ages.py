"""Ages and year groups."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import SMALL

RULES = ("RED05",)
_PATTERNS = (
    re.compile(
        rf"\b(?:aged?|age of|aged between|the age of|turned|turning|nearly|nearly turned) {SMALL}"
        rf"(?: (?:and|to|or) {SMALL})?\b"
    ),
    re.compile(rf"\b{SMALL}[- ]?(?:years?|months?|weeks?|days?|yrs?|yo)(?:[- ]|\b)(?:olds?|of age)\b"),
    re.compile(rf"\b{SMALL} (?:years|months|weeks) (?:old|of age|of gestation|pregnant)\b"),
    re.compile(
        r"\b(?:year|yr) (?:group )?\d{1,2}\b|\bkey stage (?:\d|one|two|three|four)\b"
        r"|\breception class\b"
    ),
    re.compile(
        r"\b(?:he|she|they|who|child|boy|girl|brother|sister|son|daughter) (?:is"
        rf"|was|were|turned) {SMALL}\b(?! (?:of|per|times))"
    ),
    re.compile(
        r"\b(?:her|his|their) (?:early |mid-?|late )?(?:teens|twenties|thirties|forties"
        r"|fifties|sixties|seventies|eighties)\b"
    ),
    re.compile(rf", {SMALL}(?=,)"),
    re.compile(r"\b\d{1,2}(?:st|nd|rd|th) birthday\b|\b(?:pre-?teen|under-?(?:fives?|\d{1,2}s?))\b"),
)


def detect(reading: Reading) -> Iterator[Span]:
    """Every form in the table."""
    for pattern in _PATTERNS:
        yield from reading.matches(pattern, "RED05")
