"""Known values: what each is, where it is listed, and every way in which it may be written.

In: ``Term``s, each a confidential value with the cell that it came from. Out: ``Known`` forms of them, and the ``Hit``
that a form makes in a text. No ``repr`` shows a value. Knows no text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from aftercare_docs.findings import CellRef
from aftercare_docs.folding import squash
from aftercare_docs.patterns import compile_pattern
from aftercare_docs.variants import NUMBERED, Form, How, Proof, forms_of, tokens_of
from aftercare_docs.vocabularies import MatchKind, RedactAction, RedactScope


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
class Known:
    """A form and whose it is."""

    term: Term
    form: Form


def written(term: Term) -> Iterator[Known]:
    """Every way of writing a term, each once."""
    if term.match is MatchKind.PATTERN and compile_pattern(term.value):
        return
    seen: set[tuple[tuple[str, ...], Proof, str]] = set()
    for listed in (term.value, *term.variants):
        for form in forms_of(listed, term.category):
            kept = _as_case_sensitive(form) if term.match is MatchKind.CASE_SENSITIVE else form
            if (kept.tokens, kept.proof, kept.year) not in seen:
                seen.add((kept.tokens, kept.proof, kept.year))
                yield Known(term, kept)
        yield from (Known(term, form) for form in _number_forms(listed, term.category))


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
