"""Text in the one form in which it is compared, with the way back to where each letter stood.

In: any text. Out: ``Folded``, whose ``text`` is lower case, without accents, invisible characters and look-alike
letters, and whose ``span`` gives offsets into the original. Knows nothing of the product.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

_UNUSUAL = re.compile(r"[^\x00-\x7f]")
_TOKEN = re.compile(r"[^\W\d_]+|\d+")

_LOOKALIKES = str.maketrans(
    # Cyrillic, then Greek, then Latin letters that do not decompose.
    "аеорсухіјѕԁһӏкмтвнԛԝпг" + "αεοριυνκτχηβμ" + "ıłøđħŧæœþðƒɑɡɩʟɴʀʏ",
    "aeopcyxijsdhlkmtbhqwnr" + "aeopiuvktxnbm" + "ilodhtaotdfagilnry",
)
_WHOLE = {"ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"}
_DASHES = frozenset("‐‑‒–—―−﹘﹣－⁃")
_QUOTES = frozenset("‘’‚‛′ʹʼ`´＇")
_DOUBLE_QUOTES = frozenset("“”„‟″«»＂")


@lru_cache(maxsize=4096)
def _fold(character: str) -> str:
    """What one character outside ASCII is compared as; nothing at all when it cannot be seen."""
    for known, plain in ((_DASHES, "-"), (_QUOTES, "'"), (_DOUBLE_QUOTES, '"')):
        if character in known:
            return plain
    category = unicodedata.category(character)
    if category in {"Cf", "Mn", "Me"}:
        return ""
    if category == "Zs":
        return " "
    plain = unicodedata.normalize("NFKD", character).casefold()
    plain = "".join(c for c in plain if unicodedata.category(c) not in {"Mn", "Me", "Cf"})
    plain = "".join(_WHOLE.get(c, c.translate(_LOOKALIKES)) for c in plain)
    return plain.upper() if character.isupper() and len(plain) == 1 else plain


class Token(NamedTuple):
    """A run of letters or a run of digits, with its place in the folded text. Made by the ten thousand."""

    text: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True, repr=False)
class Folded:
    """A folded text; ``cased`` is the same before its capitals went.

    ``_steps`` holds the folded offsets at which the distance to the original changes.
    """

    original: str
    cased: str
    text: str
    _steps: tuple[int, ...]
    _origins: tuple[int, ...]

    def offset(self, position: int) -> int:
        """Where the folded character at ``position`` stood in the original."""
        step = bisect_right(self._steps, position) - 1
        return min(self._origins[step] + position - self._steps[step], len(self.original))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original offsets of a folded range; invisible characters inside it are included."""
        if len(self._steps) == 1:  # nothing was folded away
            return start, end
        return self.offset(start), self.offset(end - 1) + 1

    def tokens(self) -> list[Token]:
        return list(_tokens(self.text))

    def words(self) -> tuple[str, ...]:
        """The letters and digits of each token, for whoever does not ask where they stand."""
        return tuple(_TOKEN.findall(self.text))


@lru_cache(maxsize=4096)
def _tokens(folded: str) -> tuple[Token, ...]:
    """The tokens of a text: every list of terms and every detector asks for them."""
    return tuple(Token(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(folded))


def fold(text: str) -> Folded:
    """Fold a text. Plain ASCII, the usual case, costs one ``lower``."""
    if text.isascii():
        return Folded(text, text, text.lower(), (0,), (0,))
    parts: list[str] = []
    steps, origins, length, last = [0], [0], 0, 0
    for unusual in _UNUSUAL.finditer(text):
        before, plain = text[last : unusual.start()], _fold(unusual.group())
        parts += (before, plain)
        length, last = length + len(before) + len(plain), unusual.end()
        if len(plain) != 1:
            # A longer replacement must not run past the character it stands for.
            for extra in range(1, len(plain)):
                steps.append(length - len(plain) + extra)
                origins.append(unusual.start())
            steps.append(length)
            origins.append(last)
    parts.append(text[last:])
    cased = "".join(parts)
    return Folded(text, cased, cased.lower(), tuple(steps), tuple(origins))


def squash(text: str) -> str:
    """Only the letters and digits of a text, folded: how a number is compared whatever its spacing."""
    return "".join(fold(text).words())
