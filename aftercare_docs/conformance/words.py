"""Words that no reader should meet: a text goes in, whether it holds such words comes out."""

from __future__ import annotations

import re

MACHINE = re.compile(
    r"\s*(?:nan|NaN|NaT|null|undefined|\[\]|\(\)|\{\})\.?\s*"
    r"|.*(?:00:00:00|\b1970-01-01\b|\b1 January 1970\b|: (?:nan|null|undefined)\.?$|<[\w.]+ object at ).*",
    re.DOTALL,
)
UNFINISHED = re.compile(r"\b(?:TBC|TBA|TBD|TODO|XXX+)\b|\bto be confirmed\b|\blorem ipsum\b", re.IGNORECASE)


def is_machine(text: str) -> bool:
    """True for what a program prints where it has nothing to say. ``None`` may stand: people answer it."""
    return MACHINE.fullmatch(text) is not None


def is_unfinished(text: str) -> bool:
    """True for what stands in for words that are still to come."""
    return UNFINISHED.search(text) is not None
