"""Text detectors: what in a text could lead to a child, a family, a practitioner, a team or an agency.

In: any text, and the watchlist of known values if there is one. Out: spans, each with the finding code of the rule
that marked it. Detectors are joined by union, never by vote, and none sees what another found. Knows nothing of
workbooks and documents.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Protocol

from aftercare_docs.detection import (
    ages,
    allusions,
    amounts,
    attributes,
    attribution,
    contacts,
    dates,
    family,
    identifiers,
    intervals,
    known,
    parties,
    places,
    quotation,
    relations,
    roles,
    small_numbers,
    unaccounted,
    whole_groups,
)
from aftercare_docs.detection.accounting import NOTHING, Accounted, Profile
from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.watchlist import Watchlist

__all__ = ["DETECTORS", "Accounted", "Detector", "Profile", "Span", "scan"]


class Detector(Protocol):
    """What a module in this package offers: the codes it may give, and the spans it finds."""

    __doc__: str | None

    @property
    def RULES(self) -> tuple[str, ...]: ...  # noqa: N802 - a constant of the module

    def detect(self, reading: Reading) -> Iterator[Span]: ...


DETECTORS: tuple[Detector, ...] = (
    known,
    contacts,
    identifiers,
    dates,
    amounts,
    places,
    ages,
    roles,
    family,
    attributes,
    intervals,
    small_numbers,
    whole_groups,
    attribution,
    parties,
    relations,
    allusions,
    quotation,
    unaccounted,
)


def scan(
    text: str,
    watchlist: Watchlist | None = None,
    *,
    profile: Profile = Profile.ANY,
    accounted: Accounted = NOTHING,
    parties: Accounted = NOTHING,
) -> list[Span]:
    """Everything in a text that could point at somebody, in order. Offsets are those of the text as given.

    ``accounted`` holds names and terms that this text may carry; it never quiets a known identity, a view or a
    quotation. ``parties`` holds agencies and posts beyond those that everybody knows of.
    """
    reading = Reading(text, watchlist, profile, accounted, parties)
    found: set[Span] = set()
    rules = profile.rules
    for detector in _asked(profile):
        for span in detector.detect(reading):
            if span.rule in rules and not reading.is_accounted(span):
                found.add(Span(*reading.folded.span(span.start, span.end), span.rule))
    return _without_repeats(sorted(found, key=lambda s: (s.start, -s.end, s.rule in unaccounted.RULES, s.rule)))


@cache
def _asked(profile: Profile) -> tuple[Detector, ...]:
    """The detectors that have a rule for such a text."""
    return tuple(detector for detector in DETECTORS if not profile.rules.isdisjoint(detector.RULES))


def _without_repeats(spans: list[Span]) -> list[Span]:
    """Leave out what deny by default adds inside a span that a rule of its own explains, and doubles."""
    kept: list[Span] = []
    reached = -1
    for span in spans:
        if span.rule in unaccounted.RULES and span.end <= reached:
            continue
        if span.rule not in unaccounted.RULES:
            reached = max(reached, span.end)
        kept.append(span)
    return kept
