"""Whether a text echoes a source note: two telling words of it, close together, in whatever form and order.

In: the notes that nobody is to read, and the texts that everybody may read. Out: ``Overlap``s. A paraphrase keeps the
picture: "the kettle was cold" comes back as "a kettle gone cold", which no run of words and no likeness of letters
finds. Only words that few texts use tell anything. Knows no workbook.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from aftercare_docs.detection.overlap import Note, Overlap
from aftercare_docs.english import zipf
from aftercare_docs.folding import fold

RULES = ("RED22",)
_WORD = re.compile(r"[^\W\d_]+")
_UNCOMMON = 5.1
"""Zipf from which a word is everybody's."""
_RARE = 4.5
"""Zipf below which a word is remembered; one of the two must be."""
_NEAR = 8
"""How many words on the second may stand, in the note and in the text."""
_OWN = 2
"""A word that more notes than this use is nobody's."""
Pair = tuple[str, str]
Words = tuple[tuple[str, int, tuple[int, int]], ...]


class Echoes:
    """The telling pairs of some notes, indexed once for many texts."""

    def __init__(self, notes: Iterable[Note], everybodys: Iterable[str] = ()) -> None:
        self.notes = tuple(notes)
        read = [telling(note.text) for note in self.notes]
        users: dict[str, set[str]] = defaultdict(set)
        for number, (note, words) in enumerate(zip(self.notes, read, strict=True)):
            for word, *_ in words:
                users[word].add(note.contributor or f"#{number}")
        shared = {word for text in everybodys for word, *_ in telling(text)}
        self._own = {word for word, who in users.items() if len(who) <= _OWN} - shared
        self._pairs: dict[Pair, int] = {}
        for number, words in enumerate(read):
            for _, _, pair in self._near(words):
                self._pairs.setdefault(pair, number)

    def __repr__(self) -> str:
        return f"<Echoes of {len(self.notes)} notes>"

    def found(self, text: str) -> list[Overlap]:
        """Every pair of words of one note that stands in a text, in order."""
        if not self._pairs:
            return []
        return [
            Overlap(start, end, "RED22", 2, self.notes[self._pairs[pair]].at)
            for start, end, pair in self._near(telling(text))
            if pair in self._pairs
        ]

    def _near(self, words: Words) -> Iterator[tuple[int, int, Pair]]:
        """Where two own words stand near one another, and which two, in the order of the alphabet."""
        own = [word for word in words if word[0] in self._own]
        for place, (one, number, (start, _)) in enumerate(own):
            for other, further, (_, end) in own[place + 1 : place + 1 + _NEAR]:
                if further - number > _NEAR:
                    break
                if other != one and min(_rarity(one), _rarity(other)) < _RARE:
                    yield start, end, (min(one, other), max(one, other))


@lru_cache(maxsize=4096)
def telling(text: str) -> Words:
    """The words of a text without their endings, which of its words each is, and where; common ones are passed over."""
    folded = fold(text)
    return tuple(
        (_stem(word), number, folded.span(*found.span()))
        for number, found in enumerate(_WORD.finditer(folded.text))
        if len(word := found.group()) > 2 and zipf(word) < _UNCOMMON
    )


def _stem(word: str) -> str:
    """A word without the ending that a paraphrase changes first: carry, carried and carrying are one."""
    for ending in ("ingly", "ings", "ing", "edly", "ies", "ied", "ed", "ly", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word.removesuffix(ending)
            break
    return word[:-1] if word.endswith("y") and len(word) > 3 else word


@cache
def _rarity(stem: str) -> float:
    """How common the commonest word of a stem is."""
    return max(zipf(stem + ending) for ending in ("", "e", "s", "es", "y", "ed", "ing"))
