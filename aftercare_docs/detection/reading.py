"""A text made ready for the detectors: folded once, cut into words once, its known phrases found once.

In: a text. Out: ``Reading``, with the words in order and what the lexicons know about them. All offsets inside are
those of the folded text; ``Span``s carry them until ``scan`` turns them into offsets of the original. Knows nothing
of any engagement but the watchlist that it is handed.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from aftercare_docs.detection.accounting import NOT_QUIETED, NOTHING, Accounted, Profile, product_terms
from aftercare_docs.detection.forms import FIGURE, Form, Forms
from aftercare_docs.detection.lexicon import Entry, phrases
from aftercare_docs.folding import Folded, Token, fold
from aftercare_docs.variants import TITLES
from aftercare_docs.watchlist import Watchlist

_SLIGHT = frozenset({"the", "of", "and", "than"})  # between a modifier and its word, never the first
_SENTENCE_MARKS = frozenset('.!?:\n\r•*|"(;[\t–—')


@dataclass(frozen=True, slots=True)
class Span:
    """Which characters, and by which rule (a finding code)."""

    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """A lexicon entry where it stands: numbers of its first and last word."""

    entry: Entry
    first: int
    last: int


class Reading:
    """One text, read."""

    def __init__(
        self,
        text: str,
        watchlist: Watchlist | None = None,
        profile: Profile = Profile.ANY,
        accounted: Accounted = NOTHING,
        parties: Accounted = NOTHING,
    ) -> None:
        self.folded: Folded = fold(text)
        self.watchlist = watchlist
        self.profile = profile
        self._accounted = accounted
        self._parties = parties
        self.text = self.folded.text
        self.cased = self.folded.cased

    @cached_property
    def tokens(self) -> list[Token]:
        return self.folded.tokens()

    @cached_property
    def phrases(self) -> list[Phrase]:
        """Every lexicon entry in the text, in order; the longest of one kind that begin together."""
        joined = " " + " ".join(token.text for token in self.tokens) + " "
        starts, total = [], 0
        for token in self.tokens:
            starts.append(total)
            total += len(token.text) + 1
        found: list[Phrase] = []
        for end, entries in phrases().iter(joined):
            last = bisect_right(starts, end - 1) - 1
            found += (Phrase(entry, last - entry.size + 1, last) for entry in entries)
        return sorted(found, key=lambda p: (p.first, -p.last))

    @cached_property
    def _kinds(self) -> frozenset[str]:
        return frozenset(phrase.entry.kind for phrase in self.phrases)

    def of_kind(self, *kinds: str) -> Iterator[Phrase]:
        """The phrases of some lexicons, without those that lie inside a longer one of the same lexicons."""
        if self._kinds.isdisjoint(kinds):
            return
        reached = -1
        for phrase in self.phrases:
            if phrase.entry.kind in kinds and phrase.last > reached:
                reached = phrase.last
                yield phrase

    @cached_property
    def accounted(self) -> set[int]:
        """The words of set phrases, of what the caller accounts for, and of the product where its words are known."""
        words = {n for phrase in self.of_kind("fixed") for n in range(phrase.first, phrase.last + 1)}
        words |= self._accounted.words(self.tokens)
        return words | product_terms().words(self.tokens) if self.profile.knows_the_product else words

    @cached_property
    def parties(self) -> frozenset[tuple[int, int]]:
        """Where agencies and posts stand that the caller knows of: first and last word of each."""
        return frozenset(self._parties.places(self.tokens))

    def is_accounted(self, span: Span) -> bool:
        """True where every word of a span may stand in this text, whatever the rule has against it."""
        if span.rule in NOT_QUIETED or not self.accounted:
            return False
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end)
        return first < last and self.accounted.issuperset(range(first, last))

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def _index(self) -> dict[str, list[int]]:
        """The numbers of the words, by word; those of all runs of digits under ``FIGURE``."""
        index: dict[str, list[int]] = defaultdict(list)
        for number, token in enumerate(self.tokens):
            index[FIGURE if token.text[0].isdigit() else token.text].append(number)
        return index

    def places_of(self, *words: str) -> Iterator[int]:
        """The numbers of the words that are one of these."""
        for word in words:
            yield from self._index.get(word, ())

    def places_ending(self, endings: tuple[str, ...]) -> Iterator[int]:
        """The numbers of the words that end so."""
        for word, places in self._index.items():
            if word.endswith(endings):
                yield from places

    def find(self, forms: Forms, rule: str, *, cased: bool = False) -> Iterator[Span]:
        """A span for every form that stands in the text."""
        text = self.cased if cased else self.text
        for word in forms.by_word.keys() & self._index.keys():
            for number in self._index[word]:
                start = self.tokens[number].start
                for each in forms.by_word[word]:
                    found = each.pattern.match(text, start)
                    if found:
                        yield self._as_span(found, number, each, rule)

    def _as_span(self, found: re.Match[str], number: int, of: Form, rule: str) -> Span:
        if "it" in of.pattern.groupindex:
            return Span(*found.span("it"), rule)
        return Span(self.tokens[self.lead(number, of.lead)].start, found.end(), rule)

    def gap(self, number: int) -> str:
        """What stands between a word and the one before it."""
        before = self.tokens[number - 1].end if number else 0
        return self.text[before : self.tokens[number].start]

    def is_capitalised(self, number: int) -> bool:
        return self.cased[self.tokens[number].start].isupper()

    def starts_sentence(self, number: int) -> bool:
        """True for the first word of a sentence, a line, a bracket or a quotation; not after ``Mr.`` or an initial."""
        if not number:
            return True
        gap, before = self.gap(number), self.tokens[number - 1].text
        if gap.startswith(")") and before.isdigit():
            return True  # the title after the year of a reference
        if " - " in gap:
            return True
        if not any(mark in gap for mark in _SENTENCE_MARKS):
            return False
        return not (gap.strip() == "." and (before in TITLES or len(before) == 1))

    def in_capitals(self, number: int) -> bool:
        """True inside a line that is all capitals, where a capital says nothing."""
        place = self.tokens[number].start
        start = self.cased.rfind("\n", max(0, place - 200), place) + 1 or max(0, place - 200)
        end = self.cased.find("\n", place, place + 200)
        line = self.cased[start : end if end >= 0 else place + 200]
        return line.isupper() and " " in line.strip()

    def lead(self, first: int, modifiers: frozenset[str]) -> int:
        """The first of the modifiers that stand before a word: former, retired, only."""
        place = first
        while place and self.tokens[place - 1].text in modifiers and self.gap(place) in {" ", "-"}:
            place -= 1
            if self.tokens[place].text not in _SLIGHT:
                first = place
        return first

    def span(self, first: int, last: int, rule: str) -> Span:
        return Span(self.tokens[first].start, self.tokens[last].end, rule)

    def matches(self, pattern: re.Pattern[str], rule: str, *, cased: bool = False) -> Iterator[Span]:
        """A span for every match; for its group ``it`` where the pattern has one."""
        group: str | int = "it" if "it" in pattern.groupindex else 0
        for found in pattern.finditer(self.cased if cased else self.text):
            if found.start(group) >= 0:
                yield Span(*found.span(group), rule)
