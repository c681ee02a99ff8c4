"""Figures with what they count or measure: ten plots, 15 metres, EUR 4,000, six occasions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.detection.vocabulary import SMALL

RULES = ("RED17",)
_MONEY = r"(?:\b[A-Z]{3}|[£$€])"
_FIGURE = r"\d{1,3}(?:[., ]\d{3}){0,5}(?:[.,]\d{1,3})?"
_ABOUT = (
    r"(?:(?:approximately|approx\.?|about|around|roughly|some|over|nearly|almost"
    r"|at least|more than|up to) )?"
)
_PATTERNS = (
    re.compile(
        rf"\(?{_ABOUT}{_MONEY} ?{_FIGURE}(?: (?:million|billion|thousand))?(?: "
        rf"(?:left )?[(\[][^)\]\n]{{0,60}}[)\]])?"
    ),
    re.compile(
        rf"\b{_ABOUT}(?:{_FIGURE}|{SMALL}) (?:(?:million|billion|thousand|hundred) )?"
        rf"(?:(?:[A-Z][a-z]{{2,12}}|new) ){{0,2}}"
        r"(?:euros?|pounds?(?: sterling)?|dollars?|pence|marks?|lir[ae]s?|zlotys?"
        r"|kron[oe]r|francs?|[Ss]chillings?|roubles?"
        r"|metres?|miles?|kilometres?|centimetres?|millimetres?|km(?:/h)?|mph|kg"
        r"|kilos?|grams?|mg|ml|litres?|pints?|stone|acres?"
        r"|hectares?|mm|cm|sq m|per cent|percent|degrees)\b(?: [(\[][^)\]\n]{0,60}[)\]])?"
    ),
    re.compile(r"\b\d+(?:[.,]\d+)?(?:%? (?:to|and|-) \d+(?:[.,]\d+)?)? ?(?:%|per cent\b)"),
    re.compile(r"\b\d{1,4} ?x ?\d{1,4}(?: ?[a-z]{1,2})?\b"),
    re.compile(
        rf"\b(?:\d{{1,4}}|{SMALL}|hundreds|dozens)(?: hundred| thousand)? (?:of )?"
        rf"(?:(?:other|more|further|different|separate|new|[a-z]{{4,10}}) )?"
        r"(?!(?:was|is|has|does|this|its|as|us|thus|less|across|always|perhaps|besides"
        r"|unless|towards|years|months|weeks|days|hours|minutes)\b)"
        r"[a-z]{3,14}s\b(?: of [a-z]{3,12}\b)?"
    ),
)


def detect(reading: Reading) -> Iterator[Span]:
    """Every form in the table, except where figures are what the text is for."""
    if reading.profile.allows_small_figures:
        return
    for pattern in _PATTERNS:
        yield from reading.matches(pattern, "RED17", cased=True)
