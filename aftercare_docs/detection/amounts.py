"""Figures with what they count or measure: ten plots, 15 metres, EUR 4,000, six occasions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.detection.forms import FIGURE, Form, Forms, figures
from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import SMALL, SMALL_FIRST
from aftercare_docs.english import bag

RULES = ("RED17",)
_ABOUT = bag("approximately approx about around roughly some over nearly almost at least more than up to")
_FIGURE = r"(?<![\d.,])\d{1,3}(?:[., ]\d{3}){0,5}(?:[.,]\d{1,3})?"
_ASIDE = r"(?: [(\[][^)\]\n]{0,60}[)\]])?"
_UNITS = (
    r"(?:euros?|pounds?(?: sterling)?|dollars?|pence|marks?|lir[ae]s?|zlotys?|kron[oe]r|francs?|[Ss]chillings?|roubles?"
    r"|metres?|miles?|kilometres?|centimetres?|millimetres?|km(?:/h)?|mph|kg|kilos?|grams?|mg|ml|litres?|pints?"
    r"|stone|acres?|hectares?|mm|cm|sq m|per cent|percent|degrees)\b"
)
_NO_NOUN = (
    r"(?!(?:was|is|has|does|this|its|as|us|thus|less|across|always|perhaps|besides|unless|towards|years|months|weeks"
    r"|days|hours|minutes)\b)"
)


def _counted(pattern: str) -> Form:
    return Form(SMALL_FIRST | bag("hundreds dozens") | {FIGURE}, pattern, _ABOUT)


_FORMS = Forms(
    (
        _counted(
            rf"(?:{_FIGURE}|{SMALL}) (?:(?:million|billion|thousand|hundred) )?"
            rf"(?:(?:[A-Z][a-z]{{2,12}}|new) ){{0,2}}{_UNITS}{_ASIDE}"
        ),
        figures(r"(?<!\d)\d{1,9}(?:[.,]\d{1,3})?(?:%? (?:to|and|-) \d{1,9}(?:[.,]\d{1,3})?)? ?(?:%|per cent\b)"),
        figures(r"\d{1,4} ?x ?\d{1,4}(?: ?[a-z]{1,2})?\b"),
        _counted(
            rf"(?<![\d.,])(?:\d{{1,4}}|[Hh]undreds|[Dd]ozens|(?i:{SMALL}))(?: hundred| thousand)? (?:of )?"
            r"(?:(?:other|more|further|different|separate|new|[a-z]{4,10}) )?"
            rf"{_NO_NOUN}[a-z]{{3,14}}s\b(?: of [a-z]{{3,12}}\b)?"
        ),
    )
)
_SUM = re.compile(rf"{_FIGURE}(?: (?:million|billion|thousand))?(?: left)?{_ASIDE}")


def detect(reading: Reading) -> Iterator[Span]:
    """Every form in the table and every sum of money, except where figures are what the text is for."""
    if reading.profile.allows_small_figures:
        return
    yield from reading.find(_FORMS, "RED17", cased=True)
    for place in reading.places_of(FIGURE):
        start = _money_before(reading, place)
        found = _SUM.match(reading.text, reading.tokens[place].start) if start is not None else None
        if found and start is not None:
            yield Span(start, found.end(), "RED17")


def _money_before(reading: Reading, place: int) -> int | None:
    """Where the sign or the code of a currency before a figure begins, with ``about`` before it."""
    start = reading.tokens[place].start
    if reading.cased[start - 1 : start] in {"£", "$", "€"}:
        return start - 1
    before = reading.tokens[place - 1] if place else None
    if (
        before
        and len(before.text) == 3
        and reading.gap(place) == " "
        and reading.cased[before.start : before.end].isupper()
    ):
        return reading.tokens[reading.lead(place - 1, _ABOUT)].start
    return None
