"""Which words need no explanation: ordinary English, forms plainly built on it, and the product's own terms.

Knows nothing of capitals; whether a word with a capital is a name is another question.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from aftercare_docs.detection.reading import Reading
from aftercare_docs.english import bag, is_ordinary, words_of, zipf

_SUFFIXES = sorted(bag("s es ed d ing ly er ers r rs ness able ment ments ally ful less"))
_PREFIXES = sorted(bag("un re non mis over under pre multi inter co self dis in sub out cross well after"))
_CONTRACTED = bag("don didn isn doesn hadn couldn wouldn shouldn aren weren haven hasn wasn mustn needn ain")
_COMMON = 3.2


@lru_cache(maxsize=65536)
def is_accounted(word: str) -> bool:
    """True for an everyday word, one plainly built on an everyday word, and a term of the field."""
    return (
        is_ordinary(word)
        or word in words_of("terms.txt")
        or word.removesuffix("s") in words_of("abbreviations.txt")
        or word in words_of("abbreviations.txt")
        or _is_derived(word)
    )


def _is_derived(word: str) -> bool:
    """Everyday English that the list leaves out: another form of a common word, or one with a common prefix."""
    if word in words_of("proper.txt"):
        return False
    for suffix in _SUFFIXES:
        stem = word.removesuffix(suffix)
        if stem != word and len(stem) > 2 and any(map(_is_common, _bases(stem))):
            return True
    return any(word.startswith(p) and len(word) - len(p) > 3 and _is_common(word[len(p) :]) for p in _PREFIXES)


def _bases(stem: str) -> Iterator[str]:
    yield stem
    yield stem + "e"
    if len(stem) > 3 and stem[-1] == stem[-2]:
        yield stem[:-1]
    if stem.endswith("i"):
        yield stem[:-1] + "y"


def _is_common(word: str) -> bool:
    return is_ordinary(word) and zipf(word) >= _COMMON


def is_ending(reading: Reading, number: int) -> bool:
    """The ``nd`` of 2nd, the ``ll`` of we'll, the ``don`` of don't: part of the word beside it."""
    word, gap = reading.tokens[number].text, reading.gap(number)
    if number and not gap and word in {"st", "nd", "rd", "th", "s"}:
        return True
    if number and gap == "'" and len(word) < 3:
        return True
    end = reading.tokens[number].end
    return word in _CONTRACTED and reading.text[end : end + 1] == "'"
