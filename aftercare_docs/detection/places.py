"""Places without a name of their own: the canal, the ninth floor, number 36 bus."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.detection.forms import Forms, figures, form, number
from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.english import bag

RULES = ("RED19",)
_DETERMINERS = bag("the that this his her their a")
_FORMS = Forms(
    (
        form("on in off round along", r" the close\b"),
        number(
            r"[- ]?(?:bed|bedroom|bedroomed|room|storey)(?:ed)?(?: (?:flat|house|home|terrace|semi|bungalow|maisonette"
            r"|caravan))?\b"
        ),
        form("studio", r" (?:flat|apartment)\b"),
        form(
            "primary secondary high grammar special boarding vocational junior infant middle nursery faith village"
            " military",
            r"(?: high)? (?:school|academy|unit)s?\b",
        ),
        form("the", r" (?:\w{3,10}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)|ground|top|first|second|third) floor\b"),
        form("number no", r"\.? \d{1,4}[a-z]?(?: (?:bus|tram|route))?\b"),
        figures(r"\d{1,4}[a-z]? (?:bus|tram)\b", lead=bag("number no")),
        form(
            "flat apartment room unit plot block cell wing",
            r" (?:no\.? )?(?:\d{1,4}[a-z]?|[a-z])\b(?! (?:of|and|to))",
        ),
    )
)


def detect(reading: Reading) -> Iterator[Span]:
    """Every form in the table, and a sort of place that "the" or "their" makes one place."""
    yield from reading.find(_FORMS, "RED19")
    for phrase in reading.of_kind("place"):
        first = _determined(reading, phrase.first)
        if first >= 0 and not _goes_on(reading, phrase.last):
            yield reading.span(first, phrase.last, "RED19")


def _determined(reading: Reading, first: int) -> int:
    """The number of "the" or its like, one word further back at most; -1 where there is none."""
    for place in (first - 1, first - 2):
        if place < 0 or reading.gap(place + 1) != " ":
            return -1
        if reading.tokens[place].text in _DETERMINERS:
            return place
    return -1


def _goes_on(reading: Reading, last: int) -> bool:
    """A bridge to trust, a front door to help: a figure of speech."""
    return last + 1 < len(reading.tokens) and reading.tokens[last + 1].text == "to" and reading.gap(last + 1) == " "
