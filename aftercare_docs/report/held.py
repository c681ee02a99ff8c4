"""Themes that are held: why, what can be done about each, in order, and what their absence does to other rows.

A prepared build and its findings go in; one entry for each theme comes out. A theme is its ID and its cell, never its
title: what is held back should not be read over a shoulder.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from aftercare_docs.disclosure.decision import BY_HAND, Held, Remedy
from aftercare_docs.findings import CellRef, Finding, catalogue
from aftercare_docs.preparation import Prepared
from aftercare_docs.report.found import Line, lines
from aftercare_docs.report.places import Places

RULES = frozenset({"DIS", "THM"})
"""The subjects of findings that can hold a theme."""


@dataclass(frozen=True, slots=True)
class Advice:
    """One remedy; ``into`` names themes that could take this one in."""

    remedy: Remedy
    into: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Effect:
    """A row that referred to a held theme; ``goes`` where nothing else supports it."""

    sheet: str
    key: str
    cell: str
    goes: bool


@dataclass(frozen=True, slots=True)
class HeldTheme:
    """One theme that appears nowhere."""

    theme: str
    cell: str
    by_hand: bool
    reasons: tuple[Line, ...]
    remedies: tuple[Advice, ...]
    effects: tuple[Effect, ...]


def themes(prepared: Prepared, found: Iterable[Finding]) -> tuple[HeldTheme, ...]:
    """Every theme that is not released, by its ID."""
    places, findings = Places(prepared.engagement), tuple(found)
    return tuple(_theme(held, prepared, findings, places) for held in prepared.decision.held)


def _theme(held: Held, prepared: Prepared, found: Sequence[Finding], places: Places) -> HeldTheme:
    at = next(t.at for t in prepared.engagement.themes if t.theme_id == held.theme_id)
    effects = (
        Effect(c.sheet, c.key, places.cell(c.sheet, c.key), c.goes)
        for c in prepared.decision.consequences
        if held.theme_id in c.loses
    )
    by_hand = held.code in BY_HAND.values()
    return HeldTheme(
        theme=held.theme_id,
        cell=str(at["theme_id"]),
        by_hand=by_hand,
        reasons=(_declared(held.code, at["publish"]),) if by_hand else tuple(lines(_ruled(held, at.row, found))),
        remedies=tuple(Advice(r, held.merge_into if r is Remedy.MERGE else ()) for r in held.remedies),
        effects=tuple(effects),
    )


def _ruled(held: Held, row: CellRef, found: Sequence[Finding]) -> list[Finding]:
    """What the rules say of a theme: on its own row, and on the rows of its evidence for the rule that holds it."""
    on_the_row = [f for f in found if isinstance(f.at, CellRef) and (f.at.sheet, f.at.row) == (row.sheet, row.row)]
    ruled = [f for f in on_the_row if f.code[:3] in RULES]
    return ruled if any(f.code == held.code for f in ruled) else [*ruled, *(f for f in found if f.code == held.code)]


def _declared(code: str, cell: CellRef) -> Line:
    """The reason as the catalogue gives it, for a theme that somebody holds and no rule had to look at."""
    entry = catalogue()[code]
    return Line(entry.severity, code, (str(cell),), entry.message, entry.why, entry.help)
