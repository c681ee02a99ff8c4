"""Whether a text still carries the words of a source note.

In: the notes that nobody is to read, and the phrases that anybody may use. Out: ``Overlap``s, which say where in the
text, by which rule and how many words, and from which cell the note is; never the words. A run of words is compared
after folding; numbers in words and figures are the same. Knows no workbook.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from math import floor

from rapidfuzz.distance import LCSseq

from aftercare_docs.english import bag, zipf
from aftercare_docs.findings import CellRef
from aftercare_docs.folding import fold

RULES = ("RED14", "RED15", "RED16")

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_SENTENCE = re.compile(r"[^.!?\n]+")
_QUOTED = re.compile(r"\"([^\"\n]{3,2000})\"|(?<![\w'])'([^'\n]{3,400})'(?!\w)")
_FIGURES = {
    word: str(value)
    for value, word in enumerate(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    )
    if value != 1  # "one" is mostly a pronoun
}
_WINDOW = 60  # words of a long note that one sentence is compared with at a time
_SHORTEST = 5  # words; below this a sentence shares its letters with anything
_EVERYDAY = 5.0  # Zipf above which a word is nobody's own, however few notes hold it
_REPEATS = 3
_SLIGHT = bag("the a an of to in on at for and or but it is was be been as that this with by from their they people")


@dataclass(frozen=True, slots=True)
class Note:
    """A source: what somebody said or wrote, who, and the cell that holds it. ``contributor`` may be unknown."""

    text: str = field(repr=False)
    at: CellRef
    contributor: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much may be shared: the policy's own words and values. A run of this length refuses, a share may be met."""

    run: int = 5
    rare_run: int = 4
    quote_run: int = 3
    containment: Fraction | float = Fraction(1, 2)
    subsequence: Fraction | float = Fraction(4, 5)
    subsequence_from: int = 8


@dataclass(frozen=True, slots=True)
class Overlap:
    """Shared words: where in the text, by which rule, how many words, and where the note is."""

    start: int
    end: int
    rule: str
    count: int
    note: CellRef


@dataclass(frozen=True, slots=True, repr=False)
class _Words:
    """A text as compared, and where each word stands in the original."""

    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]


class Sources:
    """Notes, indexed once for many texts."""

    def __init__(self, notes: Iterable[Note], approved: Iterable[str] = (), limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self.notes = tuple(notes)
        self._words = [_read(note.text).words for note in self.notes]
        self._approved = [_read(phrase).words for phrase in approved]
        self._approved_from: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for phrase in filter(None, self._approved):
            self._approved_from[phrase[0]].append(phrase)
        shortest = max(1, min(self.limits.run, self.limits.rare_run, self.limits.quote_run))
        self._shortest = shortest
        self._runs: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
        for number, words in enumerate(self._words):
            for place, run in _first_of_each(words, shortest):
                self._runs[run].append((number, place))
        self._bank = {run for phrase in self._approved for run in _runs_of(phrase)}
        self._own = self._words_of_one()
        self._windows = [(n, self._plain(window)) for n, words in enumerate(self._words) for window in _windows(words)]
        self._standing_in = [frozenset(window) for _, window in self._windows]
        self._shingles: dict[str, list[int]] = defaultdict(list)
        for number, (_, window) in enumerate(self._windows):
            for shingle in _shingles(window):
                self._shingles[shingle].append(number)

    def __repr__(self) -> str:
        return f"<Sources of {len(self.notes)} notes>"

    def overlaps(self, text: str) -> list[Overlap]:
        """Every shared run, quoted run and near copy in a text, in order."""
        read = _read(text)
        found = [*self._shared_runs(read), *self._quoted(text, read), *self._near_copies(text, read)]
        return sorted(set(found), key=lambda o: (o.start, o.end, o.rule, o.note.sort_key))

    def _words_of_one(self) -> frozenset[str]:
        """Words that one contributor alone used, everyday words and approved ones aside."""
        users: dict[str, set[str]] = defaultdict(set)
        for number, (note, words) in enumerate(zip(self.notes, self._words, strict=True)):
            for word in words:
                users[word].add(note.contributor or f"#{number}")
        approved = {word for phrase in self._approved for word in phrase}
        return frozenset(w for w, who in users.items() if len(who) == 1 and zipf(w) < _EVERYDAY and w not in approved)

    def _common_runs(self, words: tuple[str, ...]) -> Iterator[tuple[int, int, int]]:
        """(first, past the last, note) of every longest run that a text and a note share."""
        reached: dict[tuple[int, int], int] = {}
        for first in range(len(words) - self._shortest + 1):
            for number, place in self._runs.get(words[first : first + self._shortest], ()):
                line = (number, place - first)
                if reached.get(line, 0) > first:
                    continue
                note, size = self._words[number], self._shortest
                while (
                    first + size < len(words) and place + size < len(note) and words[first + size] == note[place + size]
                ):
                    size += 1
                reached[line] = first + size - self._shortest + 1
                yield first, first + size, number

    def _shared_runs(self, read: _Words) -> Iterator[Overlap]:
        for first, past, number in self._common_runs(read.words):
            run = read.words[first:past]
            needed = self.limits.rare_run if self._own.intersection(run) else self.limits.run
            if len(run) >= needed and run not in self._bank:
                yield self._overlap(read, first, past, "RED14", number)

    def _quoted(self, text: str, read: _Words) -> Iterator[Overlap]:
        folded = fold(text)
        starts = [start for start, _ in read.places]
        for found in _QUOTED.finditer(folded.text):
            start, end = folded.span(*found.span())
            first, past = bisect_right(starts, start - 1), bisect_right(starts, end - 1)
            inside = _Words(read.words[first:past], read.places[first:past])
            for left, right, number in self._common_runs(inside.words):
                if right - left >= self.limits.quote_run:
                    yield self._overlap(inside, left, right, "RED16", number)

    def _near_copies(self, text: str, read: _Words) -> Iterator[Overlap]:
        starts = [start for start, _ in read.places]
        for sentence in _SENTENCE.finditer(text):
            first, past = bisect_right(starts, sentence.start() - 1), bisect_right(starts, sentence.end() - 1)
            number = self._copied_from(read.words[first:past]) if past - first >= _SHORTEST else None
            if number is not None:
                yield self._overlap(read, first, past, "RED15", number)

    def _copied_from(self, sentence: tuple[str, ...]) -> int | None:
        """The note that a sentence stays too close to, if any. Approved phrases count for neither side."""
        plain = self._plain(sentence)
        mine = _shingles(plain)
        if len(plain) < _SHORTEST or not mine:
            return None
        shared = Counter(window for shingle in mine for window in self._shingles.get(shingle, ()))
        letters, words = floor(self.limits.containment * len(mine)), floor(self.limits.subsequence * len(plain))
        for window, count in shared.most_common(20):
            number, noted = self._windows[window]
            if count > letters:
                return number
            # Words that are not there at all are in no order: for most sentences that settles it.
            if (
                len(plain) >= self.limits.subsequence_from
                and sum(map(self._standing_in[window].__contains__, plain)) > words
                and LCSseq.similarity(plain, noted) > words
            ):
                return number
        return None

    def _plain(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The words without those that stand in an approved phrase."""
        out = set[int]()
        for place, word in enumerate(words):
            for phrase in self._approved_from.get(word, ()):
                if words[place : place + len(phrase)] == phrase:
                    out.update(range(place, place + len(phrase)))
        return tuple(word for place, word in enumerate(words) if place not in out)

    def _overlap(self, read: _Words, first: int, past: int, rule: str, number: int) -> Overlap:
        return Overlap(read.places[first][0], read.places[past - 1][1], rule, past - first, self.notes[number].at)


@lru_cache(maxsize=256)
def _read(text: str) -> _Words:
    folded = fold(text)
    found = list(_WORD.finditer(folded.text))
    words = tuple(_FIGURES.get(word, word) for word in (m.group().replace("'", "") for m in found))
    return _Words(words, tuple(folded.span(*m.span()) for m in found))


def _first_of_each(words: tuple[str, ...], size: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Every run of a size with its place; of one that repeats in a note, the first few, so that none costs much."""
    seen: Counter[tuple[str, ...]] = Counter()
    for place in range(len(words) - size + 1):
        run = words[place : place + size]
        seen[run] += 1
        if seen[run] <= _REPEATS:
            yield place, run


def _runs_of(phrase: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for first in range(len(phrase)):
        for past in range(first + 1, len(phrase) + 1):
            yield phrase[first:past]


def _windows(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A note, or a long one in overlapping stretches, so that its length does not make it alike to everything."""
    for start in range(0, max(1, len(words) - _WINDOW // 2), _WINDOW // 2):
        yield words[start : start + _WINDOW]


def _shingles(words: tuple[str, ...]) -> set[str]:
    """The runs of five letters of a text, over its words that mean something."""
    letters = " ".join(word for word in words if word not in _SLIGHT)
    return {letters[i : i + 5] for i in range(len(letters) - 4)}
