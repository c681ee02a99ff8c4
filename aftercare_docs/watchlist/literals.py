"""The strings that betray a term wherever their bytes occur.

In: known forms. Out: literals in lower case, none of them an everyday word. For looking into finished files, where
nothing says which bytes are text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from aftercare_docs.english import is_ordinary
from aftercare_docs.variants import Form, Proof, tokens_of
from aftercare_docs.watchlist.index import automaton
from aftercare_docs.watchlist.terms import Known, Term


def telling(knowns: Iterable[Known]) -> Mapping[str, Term]:
    """Every literal that means something and holds no shorter one: finding the shorter one is enough."""
    literals = {text: known.term for known in knowns for text in _literals(known.form)}
    shorter = automaton((text, len(text)) for text in literals)
    return {
        text: literals[text]
        for text in sorted(literals, key=lambda text: (len(text), text))
        if all(length == len(text) for _, lengths in shorter.iter(text) for length in lengths)
    }


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
