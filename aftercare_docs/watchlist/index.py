"""Known forms, ready to be looked for in any text.

In: terms, then folded texts. Out: every ``Hit`` of every term, whichever of them matter to whoever asks; the offsets
are those of the folded text. Building costs milliseconds, finding is linear in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import TypeVar

import ahocorasick
from rapidfuzz.distance import OSA

from aftercare_docs.english import is_frequent, is_ordinary
from aftercare_docs.folding import Folded, Token, fold
from aftercare_docs.naming import reads_as_name
from aftercare_docs.patterns import compile_pattern
from aftercare_docs.variants import (
    NUMBERED,
    ORGANISATION,
    PERSON,
    SPOKEN,
    TITLES,
    TOLD,
    Form,
    How,
    Proof,
    digits_of,
    happenings,
    stem_of,
    told_words,
)
from aftercare_docs.vocabularies import MatchKind
from aftercare_docs.watchlist.terms import Hit, Known, Term, written

Payload = TypeVar("Payload")
_LEET = str.maketrans("0134578@$", "oieastbas")
_MIXED = re.compile(r"[^\W_]*\d[^\W_]*")
_WORDS_ONLY = frozenset({How.DATE, How.INITIALS, How.POSSESSIVE})  # never looked for across spaces
_ASIDE = 4  # words that may stand between those of an event
_READ_OUT = 5  # digits; fewer are in every telephone number
_FUZZY = 5  # words shorter than this have too many neighbours


class Index:
    """The forms of some terms, by everything they can be found by."""

    def __init__(self, terms: Iterable[Term]) -> None:
        terms = tuple(terms)
        self.known = [known for term in terms for known in written(term)]
        self._near = _neighbours(self.known)
        self._told = [
            (term, words)
            for term in terms
            if term.category in TOLD and term.match is not MatchKind.PATTERN
            for words in sorted({told_words(listed) for listed in (term.value, *term.variants)}, key=sorted)
            if words
        ]
        self._numbers = [
            (term, number)
            for term in terms
            if term.category in NUMBERED and term.match is not MatchKind.PATTERN
            for listed in (term.value, *term.variants)
            if len(number := "".join(c for c in listed if c.isdigit())) >= _READ_OUT
        ]
        self._told_by = frozenset[str]().union(*(words for _, words in self._told))
        self._near_to = lru_cache(maxsize=None)(self._look_near)
        self._patterns = [
            (term, pattern)
            for term in terms
            if term.match is MatchKind.PATTERN
            for pattern in map(compile_pattern, (term.value, *term.variants))
            if pattern
        ]

    def hits(self, folded: Folded) -> Iterator[Hit]:
        """Every form that stands in a text, also inside another one."""
        tokens = folded.tokens()
        words = [token.text for token in tokens]
        yield from self._whole_words(folded, tokens, words)
        yield from self._glued(folded, tokens, words)
        yield from self._one_letter_away(folded, tokens)
        yield from self._retold(tokens)
        yield from self._read_out(tokens, words)
        for term, pattern in self._patterns:
            yield from (Hit(*found.span(), term, How.PATTERN) for found in pattern.finditer(folded.text))

    @cached_property
    def _phrases(self) -> ahocorasick.Automaton:
        return automaton((f" {' '.join(known.form.tokens)} ", known) for known in self.known)

    @cached_property
    def _runs(self) -> ahocorasick.Automaton:
        return automaton(
            (run, known) for known in self.known if len(run := "".join(known.form.tokens)) >= _shortest_run(known)
        )

    def _whole_words(self, folded: Folded, tokens: list[Token], words: list[str]) -> Iterator[Hit]:
        joined = " " + " ".join(words) + " "
        found = list(self._phrases.iter(joined)) if len(self._phrases) else []
        starts = _running(len(token.text) + 1 for token in tokens) if found else []
        for end, owners in found:
            for known in owners:
                size = len(known.form.tokens)
                last = bisect_right(starts, end - 1) - 1
                first = last - size + 1
                if _proven(known.form, folded, tokens, first, last):
                    yield _hit(known, folded, tokens, first, last)

    def _glued(self, folded: Folded, tokens: list[Token], words: list[str]) -> Iterator[Hit]:
        """Forms written without, or with other, spaces and marks: ``Alder marsh``, ``poppymae``."""
        run = "".join(words)
        found = list(self._runs.iter(run)) if len(self._runs) and run else []
        starts = _running(len(token.text) for token in tokens) if found else []
        for end, owners in found:
            for known in owners:
                start = end + 1 - sum(map(len, known.form.tokens))
                first, last = bisect_right(starts, start) - 1, bisect_right(starts, end) - 1
                left = tokens[first].start + start - starts[first]
                right = tokens[last].start + end - starts[last] + 1
                if _stands_alone(known, folded.text, left, right, starts[first] == start):
                    yield Hit(left, right, known.term, _glued_how(known), known.form.sure)

    def _one_letter_away(self, folded: Folded, tokens: list[Token]) -> Iterator[Hit]:
        places = [(t.text, t.start, t.end) for t in tokens if len(t.text) >= _FUZZY - 1 and t.text.isalpha()]
        places += ((m.group().translate(_LEET), *m.span()) for m in _MIXED.finditer(folded.text))
        for word, start, end in places:
            for known in self._near_to(word, not folded.text[start:end].isalpha()):
                yield Hit(start, end, known.term, How.NEAR, not is_frequent(word))

    def _retold(self, tokens: list[Token]) -> Iterator[Hit]:
        """An event told in another order: all its words, or what happened and one more, close to one another."""
        if not self._told:
            return
        standing = [(n, stem) for n, token in enumerate(tokens) if (stem := stem_of(token.text)) in self._told_by]
        for term, words in self._told:
            places = [(n, stem) for n, stem in standing if stem in words]
            for place, (first, _) in enumerate(places):
                near = [
                    (n, stem) for n, stem in places[place : place + 2 * len(words)] if n - first < len(words) + _ASIDE
                ]
                stems = {stem for _, stem in near}
                if len(stems) > 1 and (stems == words or not happenings().isdisjoint(stems)):
                    last = next(n for i, (n, _) in enumerate(near) if {s for _, s in near[: i + 1]} == stems)
                    yield Hit(tokens[first].start, tokens[last].end, term, How.RETOLD, sure=False)

    def _read_out(self, tokens: list[Token], words: list[str]) -> Iterator[Hit]:
        """A number in words, digit by digit: all of a listed one, or so much of it that it can be no other."""
        if not self._numbers or SPOKEN.isdisjoint(words):
            return
        for first, last in _spoken(tokens):
            digits = digits_of(words[first : last + 1])
            if len(digits) < _READ_OUT:
                continue
            for term, number in self._numbers:
                if digits in number or number in digits:
                    yield Hit(tokens[first].start, tokens[last].end, term, How.NUMBER)

    def _look_near(self, word: str, disguised: bool) -> tuple[Known, ...]:
        """Whose word this is by one edit, or by digits for letters. An everyday word is never a misspelling."""
        if not word.isalpha() or is_ordinary(word):
            return ()
        candidates = {
            (id(known), goal): known
            for form in {word, word.removesuffix("s")}
            for key in _deletions(form)
            for goal, known in self._near.get(key, ())
            if OSA.distance(form, goal, score_cutoff=1) <= 1 and (form != goal or disguised)
        }
        return tuple(candidates.values())


def automaton(entries: Iterable[tuple[str, Payload]]) -> ahocorasick.Automaton:
    """What finds some strings in one pass, and for each whatever it was entered with."""
    owners: dict[str, list[Payload]] = defaultdict(list)
    for key, known in entries:
        owners[key].append(known)
    made = ahocorasick.Automaton()
    for key, value in owners.items():
        made.add_word(key, tuple(value))
    if owners:
        made.make_automaton()
    return made


def _shortest_run(known: Known) -> int:
    """How long a form must be before it is looked for across spaces and marks."""
    if known.form.proof is not Proof.NONE or known.form.how in _WORDS_ONLY:
        return 10_000
    if known.term.match is MatchKind.ANYWHERE or known.term.category in NUMBERED:
        return 4
    return 6 if len(known.form.tokens) == 1 or known.term.category not in PERSON else 5


def _stands_alone(known: Known, text: str, left: int, right: int, at_start: bool) -> bool:
    """Digits may not continue a longer number; words begin and end where words do, unless listed as Anywhere."""
    before, after = text[left - 1 : left], text[right : right + 1]
    if (text[left].isdigit() and before.isdigit()) or (text[right - 1].isdigit() and after.isdigit()):
        return known.term.match is MatchKind.ANYWHERE and right - left >= 7
    if known.term.match is MatchKind.ANYWHERE:
        return True
    if known.term.category in NUMBERED:
        return not (before.isalpha() and text[left].isalpha()) and not (after.isalpha() and text[right - 1].isalpha())
    return at_start and not before.isalnum() and not after.isalnum()


def _glued_how(known: Known) -> How:
    if known.term.category in NUMBERED:
        return How.NUMBER
    return How.SPLIT if len(known.form.tokens) == 1 else How.JOINED


def _proven(form: Form, folded: Folded, tokens: list[Token], first: int, last: int) -> bool:
    """Whether the text shows what the form asks for."""
    if form.year:
        following = tokens[last + 1].text if last + 1 < len(tokens) else ""
        return not (len(following) == 4 and following.isdigit() and following != form.year)
    if form.proof is Proof.NONE:
        return True
    start, end = tokens[first].start, tokens[last].end
    written = folded.cased[start:end]
    if form.proof is Proof.EXACT:
        return " ".join(written.split()) == " ".join(fold(form.literal).cased.split())
    if form.proof is Proof.UPPER:
        return written.isupper() and (len(form.tokens) == 1 or all(c.isalpha() or c in ". " for c in written))
    if form.proof is Proof.CAPITAL or len(form.tokens) > 1:
        return written[0].isupper()
    return reads_as_name(folded.cased, start, end)


def _hit(known: Known, folded: Folded, tokens: list[Token], first: int, last: int) -> Hit:
    """The hit, with the title or the initials that stand before a person's name."""
    if known.term.category in PERSON:
        while first and last - first < 6 and _belongs(tokens[first - 1], folded, tokens[first]):
            first -= 1
    return Hit(tokens[first].start, tokens[last].end, known.term, known.form.how, known.form.sure)


def _belongs(token: Token, folded: Folded, following: Token) -> bool:
    gap = folded.text[token.end : following.start]
    if gap.strip(" .") or not gap:
        return False
    initial = len(token.text) == 1 and folded.cased[token.start].isupper()
    return token.text in TITLES or (initial and token.text not in {"i", "a"}) or (initial and gap.startswith("."))


def _neighbours(knowns: Iterable[Known]) -> dict[str, list[tuple[str, Known]]]:
    """Every word of five letters or more that names something, under each spelling with one letter gone."""
    index: dict[str, list[tuple[str, Known]]] = defaultdict(list)
    done: set[tuple[int, str]] = set()
    for known in knowns:
        if known.term.category not in PERSON | ORGANISATION or known.form.how in _WORDS_ONLY:
            continue
        for word in known.form.tokens:
            if len(word) >= _FUZZY and word.isalpha() and not is_ordinary(word) and (id(known.term), word) not in done:
                done.add((id(known.term), word))
                for key in _deletions(word):
                    index[key].append((word, known))
    return dict(index)


def _deletions(word: str) -> set[str]:
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def _spoken(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """First and last of each run of words, or of words and figures, that read a number out."""
    first = None
    for number, token in enumerate((*tokens, None)):
        if token is not None and (token.text in SPOKEN or (first is not None and token.text.isdigit())):
            first = number if first is None else first
        elif first is not None:
            yield first, number - 1
            first = None


def _running(sizes: Iterable[int]) -> list[int]:
    return list(accumulate(sizes, initial=0))[:-1]
