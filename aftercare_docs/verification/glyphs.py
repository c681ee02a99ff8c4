"""Characters that print nothing, or something else than they say: a text goes in, a yes or a no comes out.

Zero-width characters can spell a message between the letters, and turn a name that is looked for into one that is
not found. Direction marks make a text read otherwise than it is stored.
"""

from __future__ import annotations

import unicodedata

UNSEEN = frozenset({"Cf", "Co", "Cn", "Cs"})
SIGNS = frozenset({"Symbol", "Webdings", "Wingdings", "Wingdings 2", "Wingdings 3", "ZapfDingbats"})
FILLERS = frozenset("\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u2800\u3164\uffa0")


def has_unseen(text: str) -> bool:
    """Whether a text holds a character without a mark or a width of its own."""
    return not text.isascii() and any(c in FILLERS or unicodedata.category(c) in UNSEEN or _selects(c) for c in text)


def shows_signs(font: str, text: str) -> bool:
    """Whether a text with letters or digits is set in a font that has pictures in their place."""
    return font in SIGNS and any(map(str.isalnum, text))


def _selects(character: str) -> bool:
    """Variation selectors change the glyph before them, or nothing at all."""
    return 0xFE00 <= ord(character) <= 0xFE0F or 0xE0100 <= ord(character) <= 0xE01EF
