"""How checks compare words: text in, words and stems out. Knows nothing of plans."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from aftercare_docs.folding import fold

_WORD = re.compile(r"[a-z0-9]+(?:['-][a-z0-9]+)*")
_SMALL = (
    "a an and are as at be been by can do for from has have how in into is it its of on one or our so than that the "
    "their them there they this to was we were what when where which who will with within"
)
_STOP = frozenset(_SMALL.split())
_ENDINGS = re.compile(r"(?:ing|ed|es|s|e)$")


@lru_cache(maxsize=32_768)
def words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, with plain quotes and hyphens."""
    return tuple(_WORD.findall(fold(text).text))


def content(text: str) -> list[str]:
    """The stems of the words that carry meaning: enough to see that "deliver" and "delivered" are one word."""
    return [stem(word) for word in words(text) if word not in _STOP]


def stem(word: str) -> str:
    """A word without the endings of number and tense; short words are left alone."""
    return _ENDINGS.sub("", word) if len(word) > 4 else word


@lru_cache(maxsize=64)
def any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern that finds any of these phrases as whole words, whatever the spaces and capitals."""
    return re.compile(_alternatives(phrases), re.IGNORECASE)


def says(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether a text contains any of these phrases."""
    return bool(any_of(phrases).search(fold(text).text))


def _alternatives(phrases: Iterable[str]) -> str:
    made = (re.escape(phrase).replace(r"\ ", r"\s+") for phrase in sorted(phrases, key=len, reverse=True))
    return rf"\b(?:{'|'.join(made)})\b"
