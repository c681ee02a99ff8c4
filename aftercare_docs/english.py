"""What counts as ordinary English.

In: a word in lower case. Out: whether it is an everyday word, and how common it is. The list is wordfreq's small
English one (every word at Zipf 3 or above, British and American spellings); ``data/lexicon/proper.txt`` takes away
the names, places and brands among them, which are frequent but never ordinary. Read on first use. Knows nothing of
the product.
"""

from __future__ import annotations

import gzip
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

import msgpack


def bag(words: str) -> frozenset[str]:
    """A few words, typed as a line."""
    return frozenset(words.split())


@cache
def _list() -> dict[str, float]:
    """Every word with its Zipf value, from wordfreq's own file: words by how many hundredths of 10 they are below 9.

    Only the file is read, because the library around it takes ten times as long to load; a test compares the two.
    """
    library = find_spec("wordfreq")
    if library is None or library.origin is None:
        raise ModuleNotFoundError("wordfreq", name="wordfreq")
    table = Path(library.origin).parent / "data" / "small_en.msgpack.gz"
    _, *below = msgpack.unpackb(gzip.decompress(table.read_bytes()))
    return {word: round(9 - step / 100, 2) for step, words in enumerate(below) for word in words}


@cache
def words_of(name: str) -> frozenset[str]:
    """The entries of one word list in ``data/lexicon``: one a line, ``#`` for a remark, always lower case."""
    table = files("aftercare_docs") / "data" / "lexicon" / name
    lines = (line.partition("#")[0].strip().lower() for line in table.read_text("utf-8").splitlines())
    return frozenset(line for line in lines if line)


def zipf(word: str) -> float:
    """How common a word is: 3 is once in a million words, 6 once in a thousand; 0 for a word off the list."""
    return _list().get(word, 0.0)


def is_frequent(word: str) -> bool:
    """True for any word on the list, names included."""
    return word in _list()


def is_ordinary(word: str) -> bool:
    """True for an everyday word that is not the name of somebody, somewhere or something."""
    return word in _list() and word not in words_of("proper.txt")
