"""What may be done to what must not be read: five treatments, and those of words leave grammatical English.

Text and the span to treat go in; the treated text comes out. Nothing here knows why a span is treated.
"""

from __future__ import annotations

import re
from enum import StrEnum

_ARTICLE = re.compile(r"an?\s+", re.IGNORECASE)
_HEAD = re.compile(r".*?\w(?=\s+(?:in|of|for)\s|$)")
_DETERMINER = re.compile(r"(?:^|(?<=\s))(?:the|a|an|our|your|their|his|her|this|that)\s+$", re.IGNORECASE)
_OPENS_SENTENCE = re.compile(r"(?:^|[.!?:]\s+|\n\s*)[\"'“‘(]*$")


class Treatment(StrEnum):
    """What was done, from the most that can be done to the least."""

    SUPPRESS = "suppressed"
    """Left out: a theme, a row, a column, a date, the words of few."""
    MASK = "masked"
    """Covered by a word that says nothing of it: a known identity in a text."""
    GENERALISE = "generalised"
    """Said in a wider word that is still true: a role for a person, a sector for an agency, a month for a day."""
    AGGREGATE = "aggregated"
    """Taken together: a theme into a wider one, several people of one kind into a plural."""
    PSEUDONYMISE = "pseudonymised"
    """Known by a number that one release gives it, which is not that of the workbook and leaves no gap."""


def several(words: str) -> str:
    """Several of what one of is said: "a practitioner in health" becomes "practitioners in health"."""
    kinds = _ARTICLE.sub("", words, count=1).split(" or ")
    return " or ".join(_HEAD.sub(lambda head: _plural(head[0]), kind, count=1) for kind in kinds)


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"


def replace(text: str, start: int, end: int, replacement: str) -> str:
    """Put ``replacement`` in place of ``text[start:end]``.

    A determiner in front is absorbed where the replacement brings its own ("the Larkmere" becomes "a secondary
    school"), and a replacement that opens a sentence takes a capital. A possessive ending stays where it was.
    """
    before, after = text[:start], text[end:]
    if re.match(r"(?:an?|the)\s", replacement, re.IGNORECASE):
        before = _DETERMINER.sub("", before)
    if _OPENS_SENTENCE.search(before):
        replacement = replacement[:1].upper() + replacement[1:]
    return before + replacement + after
