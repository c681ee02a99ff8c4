"""Words that no reader should meet: a text goes in, whether it holds such words comes out."""

from __future__ import annotations

import re

EMPTY = frozenset({"nan", "NaN", "NaT", "null", "undefined", "[]", "()", "{}"})
BROKEN = ("00:00:00", "1970-01-01", "1 January 1970", " object at 0x")
HINTS = ("tb", "todo", "xxx", "to be ", "lorem")  # most texts need no closer look
TO_COME = re.compile(r"\b(?:tbc|tba|tbd|todo|xxx+|to be confirmed|lorem ipsum)\b")


def is_machine(text: str) -> bool:
    """True for what a program prints where it has nothing to say. ``None`` may stand: people answer it."""
    return text.strip(" .").rpartition(": ")[2] in EMPTY or any(words in text for words in BROKEN)


def is_unfinished(text: str) -> bool:
    """True for what stands in for words that are still to come."""
    small = text.lower()
    likely = any(hint in small for hint in HINTS)
    return likely and TO_COME.search(small) is not None
