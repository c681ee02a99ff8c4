"""Times that are counted from an event, and how long things lasted."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.detection.forms import Forms, form, number
from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import SMALL, UNIT
from aftercare_docs.english import bag

RULES = ("RED09",)
_ABOUT = bag("less more than about around almost nearly just some over only at least approximately a")
_COUNTED = (
    rf"(?: and a half)? (?:\w{{4,9}} )?{UNIT} (?:\w{{2,9}} )?"
    r"(?:before|after|later|earlier|ago|since|prior|beforehand|afterwards)\b(?: to\b)?"
    r"(?: (?:his|her|their|the) (?:death|birth|birthday|arrest|arrival|discharge|placement)\b)?"
)
_FORMS = Forms(
    (
        number(_COUNTED, lead=_ABOUT),
        number(rf"-{_COUNTED.removeprefix('(?: and a half)? ')}", lead=_ABOUT),
        form("a an several few many half", rf"(?: couple of| an?)?{_COUNTED}", lead=_ABOUT),
        number(rf"(?: and a half)?[- ](?:\w{{4,9}} )?{UNIT}\b", lead=_ABOUT),
        form("within", rf" (?:(?:{SMALL}|an?|several|a few|a couple of|half an?) )?{UNIT}\b(?: of)?"),
        form(
            "since",
            r" the (?:inquest|trial|death|incident|arrest|review|funeral|hearing)\b"
            r"(?: (?:opened|began|started|ended|closed)\b)?",
        ),
        form(
            "shortly just soon right long immediately",
            r" (?:before|after)(?:wards)?\b"
            r"(?: (?:he|she|they|his|her|the) (?:died|death|left|birth|move|arrest)\b)?",
        ),
        form("every", rf" (?:single )?(?:day|night|week) (?:that|of that|for) (?:week|month|{SMALL} {UNIT})\b"),
        form("earlier later", r" (?:that|the same|in the) (?:day|night|week|month|year|morning|evening|afternoon)\b"),
    )
)


def detect(reading: Reading) -> Iterator[Span]:
    """The lexicon of intervals and the ways of counting one."""
    for phrase in reading.of_kind("interval"):
        yield reading.span(phrase.first, phrase.last, "RED09")
    yield from reading.find(_FORMS, "RED09")
