"""What may be done to words that must not be read, each leaving grammatical English.

Text and the span to treat go in; the treated text comes out. Nothing here knows why a span is treated.
"""

from __future__ import annotations

import re

_DETERMINER = re.compile(r"(?:^|(?<=\s))(?:the|a|an|our|your|their|his|her|this|that)\s+$", re.IGNORECASE)
_OPENS_SENTENCE = re.compile(r"(?:^|[.!?:]\s+|\n\s*)[\"'“‘(]*$")


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
