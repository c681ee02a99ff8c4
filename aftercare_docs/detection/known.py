"""Values of the watchlist: people, places, bodies, dates and numbers that the workbook protects."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.detection.reading import Reading, Span

RULES = ("IDN01", "RED01")


def detect(reading: Reading) -> Iterator[Span]:
    """Sure hits, and hits that only a person can judge."""
    for hit in reading.watchlist.find_in(reading.folded) if reading.watchlist else ():
        yield Span(hit.start, hit.end, "IDN01" if hit.sure else "RED01")
