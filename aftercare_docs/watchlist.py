"""What must never be read in a document, and how to find it however it is written.

In: ``Term``s, each a confidential value with the cell that it came from. Out: ``Hit``s with offsets into the text
as given, and the literal forms to search for in the bytes of a finished file. Every audience has its own
watchlist: whoever builds one leaves out the terms that its audience may see. No ``repr`` shows a value.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import TypeVar

import ahocorasick
from rapidfuzz.distance import OSA

from aftercare_docs.english import is_frequent, is_ordinary
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.folding import Folded, Token, fold, squash
from aftercare_docs.naming import reads_as_name
from aftercare_docs.patterns import compile_pattern
from aftercare_docs.variants import (
    NUMBERED,
    ORGANISATION,
    PERSON,
    TITLES,
    TOLD,
    Form,
    How,
    Proof,
    forms_of,
    stem_of,
    tokens_of,
    told_words,
)
from aftercare_docs.vocabularies import MatchKind, RedactAction, RedactScope

Payload = TypeVar("Payload")
_STRICTNESS = (RedactAction.WARN, RedactAction.REPLACE, RedactAction.BLOCK)
_LEET = str.maketrans("0134578@$", "oieastbas")
_MIXED = re.compile(r"[^\W_]*\d[^\W_]*")
_WORDS_ONLY = frozenset({How.DATE, How.INITIALS, How.POSSESSIVE})  # never looked for across spaces
_ASIDE = 4  # words that may stand between those of an event
_FUZZY = 5  # words shorter than this have too many neighbours


@dataclass(frozen=True, slots=True)
class Term:
    """One known value: what it is, what to do about it, and the cell that lists it."""

    value: str = field(repr=False)
    category: str
    at: CellRef
    variants: tuple[str, ...] = field(default=(), repr=False)
    match: MatchKind = MatchKind.WHOLE_WORD
    action: RedactAction = RedactAction.BLOCK
    replacement: str = field(default="", repr=False)
    scope: RedactScope = RedactScope.ALL_OUTPUTS


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a term stands in a text. ``sure`` is false where a person should decide whether it is one."""

    start: int
    end: int
    term: Term
    how: How
    sure: bool = True


@dataclass(frozen=True, slots=True, repr=False)
class _Known:
    """A form and whose it is."""

    term: Term
    form: Form


class Watchlist:
    """Known values, ready to be looked for. Building one costs milliseconds; finding is linear in the text.

    What was found is remembered for as long as the list lives: one cell is looked at for every output that shows it.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        self.terms = tuple(terms)
        self._known = [known for term in self.terms for known in _forms(term)]
        self._near = _neighbours(self._known)
        self._told = [
            (term, words)
            for term in self.terms
            if term.category in TOLD and term.match is not MatchKind.PATTERN
            for words in sorted({told_words(listed) for listed in (term.value, *term.variants)}, key=sorted)
            if words
        ]
        self._told_by = frozenset[str]().union(*(words for _, words in self._told))
        self._hits = lru_cache(maxsize=4096)(self._look_for)
        self._near_to = lru_cache(maxsize=4096)(self._look_near)
        self._patterns = [
            (term, pattern)
            for term in self.terms
            if term.match is MatchKind.PATTERN
            for pattern in map(compile_pattern, (term.value, *term.variants))
            if pattern
        ]

    def __repr__(self) -> str:
        return f"<Watchlist of {len(self.terms)} terms>"

    def __len__(self) -> int:
        return len(self.terms)

    def __reduce__(self) -> tuple[type[Watchlist], tuple[tuple[Term, ...]]]:
        """Another process is sent the terms, and works the rest out for itself."""
        return Watchlist, (self.terms,)

    def findings(self) -> Iterator[Finding]:
        """Terms that cannot be looked for as listed."""
        for term in self.terms:
            if not tokens_of(term.value):
                yield Finding("RED91", term.at)
            elif term.match is MatchKind.PATTERN and not compile_pattern(term.value):
                yield Finding("RED92", term.at)

    def find(self, text: str) -> list[Hit]:
        """Every term in a text, in order; of two hits where one holds the other, the stricter or longer stays."""
        return list(self._hits(text))

    def _look_for(self, text: str) -> tuple[Hit, ...]:
        folded = fold(text)
        return tuple(_unfolded(folded, hit) for hit in self.find_in(folded))

    def find_in(self, folded: Folded) -> list[Hit]:
        """The same for a text that is folded already; the offsets are those of the folded text."""
        if not self.terms or not folded.text:
            return []
        tokens = folded.tokens()
        hits = [*self._whole_words(folded, tokens), *self._glued(folded, tokens)]
        hits += self._one_letter_away(folded, tokens)
        hits += self._retold(tokens)
        hits += (
            Hit(*found.span(), term, How.PATTERN)
            for term, pattern in self._patterns
            for found in pattern.finditer(folded.text)
        )
        return _settled(hits)

    def forms(self) -> Mapping[str, Term]:
        """Literal strings, in lower case, that betray a term wherever their bytes occur; never an everyday word."""
        return self._telling

    @cached_property
    def _telling(self) -> Mapping[str, Term]:
        """Every literal that means something and holds no shorter one: finding the shorter one is enough."""
        literals = {text: known.term for known in self._known for text in _literals(known.form)}
        automaton = _automaton((text, len(text)) for text in literals)
        return {
            text: literals[text]
            for text in sorted(literals, key=lambda text: (len(text), text))
            if all(length == len(text) for _, lengths in automaton.iter(text) for length in lengths)
        }

    @cached_property
    def _phrases(self) -> ahocorasick.Automaton:
        return _automaton((f" {' '.join(known.form.tokens)} ", known) for known in self._known)

    @cached_property
    def _runs(self) -> ahocorasick.Automaton:
        return _automaton(
            (run, known) for known in self._known if len(run := "".join(known.form.tokens)) >= _shortest_run(known)
        )

    def _whole_words(self, folded: Folded, tokens: list[Token]) -> Iterator[Hit]:
        joined = " " + " ".join(token.text for token in tokens) + " "
        found = list(self._phrases.iter(joined)) if len(self._phrases) else []
        starts = _running(len(token.text) + 1 for token in tokens) if found else []
        for end, owners in found:
            for known in owners:
                size = len(known.form.tokens)
                last = bisect_right(starts, end - 1) - 1
                first = last - size + 1
                if _proven(known.form, folded, tokens, first, last):
                    yield _hit(known, folded, tokens, first, last)

    def _glued(self, folded: Folded, tokens: list[Token]) -> Iterator[Hit]:
        """Forms written without, or with other, spaces and marks: ``Alder marsh``, ``poppymae``."""
        run = "".join(token.text for token in tokens)
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
        """An event told in another order: all its words within a few words of one another."""
        if not self._told:
            return
        standing = [(n, stem) for n, token in enumerate(tokens) if (stem := stem_of(token.text)) in self._told_by]
        for term, words in self._told:
            places = [(n, stem) for n, stem in standing if stem in words]
            for place, (first, _) in enumerate(places):
                near = [
                    (n, stem) for n, stem in places[place : place + 2 * len(words)] if n - first < len(words) + _ASIDE
                ]
                if {stem for _, stem in near} == words:
                    last = next(n for i, (n, _) in enumerate(near) if {s for _, s in near[: i + 1]} == words)
                    yield Hit(tokens[first].start, tokens[last].end, term, How.RETOLD, sure=False)

    def _look_near(self, word: str, disguised: bool) -> tuple[_Known, ...]:
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


@lru_cache(maxsize=4096)
def _forms(term: Term) -> tuple[_Known, ...]:
    """The forms of a term, worked out once however many lists it is on."""
    return tuple(_worked_out(term))


def _worked_out(term: Term) -> Iterator[_Known]:
    if term.match is MatchKind.PATTERN and compile_pattern(term.value):
        return
    seen: set[tuple[tuple[str, ...], Proof, str]] = set()
    for listed in (term.value, *term.variants):
        for form in forms_of(listed, term.category):
            kept = _as_case_sensitive(form) if term.match is MatchKind.CASE_SENSITIVE else form
            if (kept.tokens, kept.proof, kept.year) not in seen:
                seen.add((kept.tokens, kept.proof, kept.year))
                yield _Known(term, kept)
        yield from (_Known(term, form) for form in _number_forms(listed, term.category))


def _as_case_sensitive(form: Form) -> Form:
    """The listed value counts exactly as typed; a single derived word needs its capital."""
    if form.how is How.AS_LISTED and form.literal:
        return Form(form.tokens, form.how, Proof.EXACT, form.sure, literal=form.literal)
    if form.proof is Proof.NONE and len(form.tokens) == 1:
        return Form(form.tokens, form.how, Proof.CAPITAL, form.sure)
    return form


def _number_forms(value: str, category: str) -> Iterator[Form]:
    """A telephone number from abroad, a reference without its letters, an address without its host."""
    if category not in NUMBERED:
        return
    digits = "".join(c for c in squash(value) if c.isdigit())
    if category == "Contact detail" and digits == squash(value) and digits.startswith("0") and len(digits) in {10, 11}:
        yield Form(("44" + digits[1:],), How.NUMBER)
    if category == "Reference number" and 5 <= len(digits) < len(squash(value)):
        yield Form((digits,), How.NUMBER)
    if "@" in value.strip("@"):
        yield Form(tokens_of(value.partition("@")[0]), How.ADDRESS, sure=False)


def _shortest_run(known: _Known) -> int:
    """How long a form must be before it is looked for across spaces and marks."""
    if known.form.proof is not Proof.NONE or known.form.how in _WORDS_ONLY:
        return 10_000
    if known.term.match is MatchKind.ANYWHERE or known.term.category in NUMBERED:
        return 4
    return 6 if len(known.form.tokens) == 1 or known.term.category not in PERSON else 5


def _stands_alone(known: _Known, text: str, left: int, right: int, at_start: bool) -> bool:
    """Digits may not continue a longer number; words begin and end where words do, unless listed as Anywhere."""
    before, after = text[left - 1 : left], text[right : right + 1]
    if (text[left].isdigit() and before.isdigit()) or (text[right - 1].isdigit() and after.isdigit()):
        return known.term.match is MatchKind.ANYWHERE and right - left >= 7
    if known.term.match is MatchKind.ANYWHERE:
        return True
    if known.term.category in NUMBERED:
        return not (before.isalpha() and text[left].isalpha()) and not (after.isalpha() and text[right - 1].isalpha())
    return at_start and not before.isalnum() and not after.isalnum()


def _glued_how(known: _Known) -> How:
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


def _hit(known: _Known, folded: Folded, tokens: list[Token], first: int, last: int) -> Hit:
    """The hit, with the title or the initials that stand before a person's name."""
    if known.term.category in PERSON:
        while first and last - first < 6 and _belongs(tokens[first - 1], folded, tokens[first]):
            first -= 1
    return Hit(tokens[first].start, tokens[last].end, known.term, known.form.how, known.form.sure)


def _unfolded(folded: Folded, hit: Hit) -> Hit:
    start, end = folded.span(hit.start, hit.end)
    return replace(hit, start=start, end=end)


def _belongs(token: Token, folded: Folded, following: Token) -> bool:
    gap = folded.text[token.end : following.start]
    if gap.strip(" .") or not gap:
        return False
    initial = len(token.text) == 1 and folded.cased[token.start].isupper()
    return token.text in TITLES or (initial and token.text not in {"i", "a"}) or (initial and gap.startswith("."))


def _settled(hits: list[Hit]) -> list[Hit]:
    """Drop what another hit covers, unless it asks for something stricter. One pass over the sorted hits."""
    ordered = sorted(hits, key=lambda h: (h.start, -h.end, not h.sure, -_STRICTNESS.index(h.term.action)))
    kept: list[Hit] = []
    for hit in ordered:
        if not any(
            other.end >= hit.end
            and (other.sure or not hit.sure)
            and _STRICTNESS.index(other.term.action) >= _STRICTNESS.index(hit.term.action)
            for other in kept[-8:]
        ):
            kept.append(hit)
    return kept


def _automaton(entries: Iterable[tuple[str, Payload]]) -> ahocorasick.Automaton:
    owners: dict[str, list[Payload]] = defaultdict(list)
    for key, known in entries:
        owners[key].append(known)
    automaton = ahocorasick.Automaton()
    for key, value in owners.items():
        automaton.add_word(key, tuple(value))
    if owners:
        automaton.make_automaton()
    return automaton


def _neighbours(knowns: Iterable[_Known]) -> dict[str, list[tuple[str, _Known]]]:
    """Every word of five letters or more that names something, under each spelling with one letter gone."""
    index: dict[str, list[tuple[str, _Known]]] = defaultdict(list)
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


def _running(sizes: Iterable[int]) -> list[int]:
    return list(accumulate(sizes, initial=0))[:-1]


@lru_cache(maxsize=16384)
def _literals(form: Form) -> tuple[str, ...]:
    """The listed value as typed, and a sure form under the marks that may join its words; never an everyday word."""
    typed = form.literal.casefold().strip()
    found = [typed] if typed and _means_something(typed) else []
    if form.sure and form.proof not in {Proof.UPPER, Proof.CONTEXT}:
        if _means_something("".join(form.tokens)):
            found.append("".join(form.tokens))
        if len(form.tokens) > 1 and _means_something(" ".join(form.tokens)):
            found += (mark.join(form.tokens) for mark in " -._/")
    return tuple(found)


def _means_something(literal: str) -> bool:
    """Long enough to be no accident among bytes, and no everyday word."""
    tokens = tokens_of(literal)
    kernel = "".join(tokens)
    if kernel.isdigit():
        return len(kernel) >= 7
    return len(kernel) >= (5 if not all(map(is_ordinary, tokens)) else 8 if len(tokens) > 1 else 10_000)
