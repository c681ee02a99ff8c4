"""Tests of the text detectors."""

from __future__ import annotations

import re

from aftercare_docs.detection import Profile, scan
from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.english import bag
from aftercare_docs.watchlist import Watchlist

__all__ = ["Reading", "Span", "covers", "marked"]

SLIGHT = bag(
    "of in on at by to for from with under against into through during before after between over since until up off"
    " as than a an the this that these those and or but nor"
)


def marked(text: str, *rules: str, profile: Profile = Profile.ANY, watchlist: Watchlist | None = None) -> list[str]:
    """The words that these rules mark, in order."""
    return [text[s.start : s.end] for s in scan(text, watchlist, profile=profile) if s.rule in rules or not rules]


def covers(text: str, start: int, end: int, spans: list[Span]) -> bool:
    """True when every word of a range is marked, articles and prepositions aside."""
    words = (w for w in re.finditer(r"\w+", text[start:end]) if w.group().lower() not in SLIGHT)
    letters = {place for span in spans for place in range(span.start, span.end)}
    return all(letters.issuperset(range(start + w.start(), start + w.end())) for w in words)
