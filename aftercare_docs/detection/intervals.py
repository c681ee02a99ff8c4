"""Times that are counted from an event, and how long things lasted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import SMALL, UNIT

RULES = ("RED09",)
_MANY = (
    r"(?:less than |more than |about |around |almost |nearly |just |some |over "
    rf"|only |at least |approximately )?(?:{SMALL}|an?|several|a few|few|a couple of"
    r"|many|half an?)"
)
_PATTERNS = (
    re.compile(
        rf"\b{_MANY} (?:and a half )?(?:\w{{4,9}} )?{UNIT} (?:\w{{2,9}} )?(?:before"
        r"|after|later|earlier|ago|since|prior|beforehand|afterwards)(?: to)?(?: "
        r"(?:his|her|their|the) (?:death|birth|birthday|arrest|arrival|discharge"
        r"|placement))?\b"
    ),
    re.compile(
        rf"\b(?:less than |more than |about |around |almost |nearly |over |at least )?{SMALL}"
        rf"(?: and a half)?(?:-| )(?:\w{{4,9}} )?{UNIT}\b"
    ),
    re.compile(rf"\bwithin (?:{_MANY} )?{UNIT}(?: of)?\b"),
    re.compile(
        r"\bsince the (?:inquest|trial|death|incident|arrest|review|funeral|hearing)"
        r"(?: (?:opened|began|started|ended|closed))?\b"
    ),
    re.compile(
        r"\b(?:shortly|just|soon|right|long|immediately|not long) (?:before|after)"
        r"(?:wards)?(?: (?:he|she|they|his|her|the) (?:died|death|left|birth|move"
        r"|arrest))?\b"
    ),
    re.compile(
        r"\bevery (?:single )?(?:day|night|week) (?:that|of that|for) (?:week|month"
        rf"|{_MANY} {UNIT})\b"
    ),
    re.compile(
        r"\b(?:earlier|later) (?:that|the same|in the) (?:day|night|week|month|year"
        r"|morning|evening|afternoon)\b"
    ),
)


def detect(reading: Reading) -> Iterator[Span]:
    """The lexicon of intervals and the ways of counting one."""
    for phrase in reading.of_kind("interval"):
        yield reading.span(phrase.first, phrase.last, "RED09")
    for pattern in _PATTERNS:
        yield from reading.matches(pattern, "RED09")
