"""What must never be read in a document, and how to find it however it is written.

In: ``Term``s, each a confidential value with the cell that it came from. Out: ``Hit``s with offsets into the text
as given, and the literal forms to search for in the bytes of a finished file. Every audience has its own
watchlist: whoever builds one leaves out the terms that its audience may see. No ``repr`` shows a value.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache, cached_property

from aftercare_docs.findings import Finding
from aftercare_docs.folding import Folded, fold
from aftercare_docs.patterns import compile_pattern
from aftercare_docs.variants import tokens_of
from aftercare_docs.vocabularies import MatchKind, RedactAction
from aftercare_docs.watchlist.index import Index
from aftercare_docs.watchlist.literals import telling
from aftercare_docs.watchlist.terms import Hit, Known, Term

__all__ = ["Hit", "Term", "Watchlist"]

_STRICTNESS = (RedactAction.WARN, RedactAction.REPLACE, RedactAction.BLOCK)


class Watchlist:
    """Known values, ready to be looked for.

    What was found is remembered for as long as the list lives: one cell is looked at for every output that shows it.
    Lists that are part of another look with it, so that a text is searched once for all of them.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        self.terms = tuple(terms)
        self._index = Index(self.terms)
        self._standing = cache(self._look_for)
        self._mine: Collection[Term] | None = None
        self._parts: dict[Collection[Term], Watchlist] = {}

    def only(self, wanted: Callable[[Term], bool]) -> Watchlist:
        """The list of those of its terms that are wanted; the same list for all who want the same."""
        terms = tuple(filter(wanted, self.terms))
        mine = frozenset(terms)
        if mine not in self._parts:
            part = self._parts[mine] = object.__new__(Watchlist)
            part.terms, part._mine, part._parts = terms, mine, {}
            part._index, part._standing = self._index, self._standing
        return self._parts[mine]

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
        standing = self._standing(text)
        return [_unfolded(fold(text), hit) for hit in self._settled(standing)] if standing else []

    def find_in(self, folded: Folded) -> list[Hit]:
        """The same for a text that is folded already; the offsets are those of the folded text."""
        return self._settled(self._index.hits(folded))

    def forms(self) -> Mapping[str, Term]:
        """Literal strings, in lower case, that betray a term wherever their bytes occur; never an everyday word."""
        return self._telling

    @cached_property
    def _telling(self) -> Mapping[str, Term]:
        return telling(self._known)

    @property
    def _known(self) -> list[Known]:
        return [known for known in self._index.known if self._is_mine(known.term)]

    def _is_mine(self, term: Term) -> bool:
        return self._mine is None or term in self._mine

    def _look_for(self, text: str) -> tuple[Hit, ...]:
        return tuple(self._index.hits(fold(text)))

    def _settled(self, hits: Iterable[Hit]) -> list[Hit]:
        return _settled([hit for hit in hits if self._is_mine(hit.term)])


def _unfolded(folded: Folded, hit: Hit) -> Hit:
    start, end = folded.span(hit.start, hit.end)
    return replace(hit, start=start, end=end)


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
