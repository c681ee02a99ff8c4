"""What counts as ordinary English.

In: a word in lower case. Out: whether it is an everyday word, and how common it is. The list is wordfreq's small
English one (every word at Zipf 3 or above, British and American spellings); ``data/lexicon/proper.txt`` takes away
the names, places and brands among them, which are frequent but never ordinary. Read on first use. Knows nothing of
the product.
"""

from __future__ import annotations

import math
from functools import cache
from importlib.resources import files


def bag(words: str) -> frozenset[str]:
    """A few words, typed as a line."""
    return frozenset(words.split())


@cache
def _frequencies() -> dict[str, float]:
    """Imported here because it costs a tenth of a second, and not every command reads."""
    from wordfreq import get_frequency_dict

    return get_frequency_dict("en", "small")


@cache
def words_of(name: str) -> frozenset[str]:
    """The entries of one word list in ``data/lexicon``: one a line, ``#`` for a remark, always lower case."""
    table = files("aftercare_docs") / "data" / "lexicon" / name
    lines = (line.partition("#")[0].strip().lower() for line in table.read_text("utf-8").splitlines())
    return frozenset(line for line in lines if line)


def zipf(word: str) -> float:
    """How common a word is: 3 is once in a million words, 6 once in a thousand; 0 for a word off the list."""
    frequency = _frequencies().get(word, 0.0)
    return round(math.log10(frequency) + 9, 2) if frequency else 0.0


def is_frequent(word: str) -> bool:
    """True for any word on the list, names included."""
    return word in _frequencies()


def is_ordinary(word: str) -> bool:
    """True for an everyday word that is not the name of somebody, somewhere or something."""
    return word in _frequencies() and word not in words_of("proper.txt")
