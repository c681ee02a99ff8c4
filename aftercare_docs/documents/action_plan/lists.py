"""The words that drop-downs offer, with what they mean: visible, last, and one named range each."""

from __future__ import annotations

from enum import StrEnum

from aftercare_docs.documents.action_plan.parts import (
    BACK,
    IMPACT_LIST,
    LISTS,
    PLACE_LIST,
    STATUS_COLOURS,
    STATUS_LIST,
    W,
)
from aftercare_docs.documents.spreadsheet import Column, NamedList, Sheet, Table
from aftercare_docs.documents.summary import Place
from aftercare_docs.vocabularies import Brag, ImpactStatus

TABLE = "Lists"
MEANING: dict[StrEnum, str] = {
    Brag.WHITE: "brag_white",
    Brag.GREEN: "brag_green",
    Brag.AMBER: "brag_amber",
    Brag.RED: "brag_red",
    Brag.BLUE: "brag_blue",
    ImpactStatus.TOO_EARLY: "impact_too_early",
    ImpactStatus.EARLY_SIGNS: "impact_early_signs",
    ImpactStatus.EVIDENCED: "impact_evidenced",
    ImpactStatus.NOT_EVIDENCED: "impact_not_evidenced",
    ImpactStatus.UNINTENDED_EFFECTS: "impact_unintended",
    Place.DO_SOON: "place_soon",
    Place.PLAN_AND_PROTECT: "place_plan",
    Place.FOLD_INTO_ROUTINE: "place_fold",
    Place.PAUSE_OR_RETHINK: "place_pause",
    Place.MIDDLE: "place_middle",
    Place.NOT_SCORED: "place_none",
}
LISTED: tuple[tuple[str, str, type[StrEnum]], ...] = (
    ("Status", STATUS_LIST, Brag),
    ("Impact so far", IMPACT_LIST, ImpactStatus),
    ("Place on the map", PLACE_LIST, Place),
)


def meaning(value: StrEnum) -> str:
    """What a word of a list means, in a sentence."""
    return W[MEANING[value]]


def sheet() -> Sheet:
    """Every list under the other in one table, so that no cell of it is empty."""
    columns = (Column("List", 20), Column("Word", 26, colours=STATUS_COLOURS), Column("What it means", 78))
    rows = tuple((label, str(value), meaning(value)) for label, _, values in LISTED for value in values)
    table = Table(TABLE, columns, rows)
    return Sheet(LISTS, LISTS, W["lists_about"], (table,), back=BACK)


def named() -> tuple[NamedList, ...]:
    """The rows of each list, under the name that its drop-down uses."""
    names, first = [], 0
    for _, name, values in LISTED:
        names.append(NamedList(name, TABLE, "Word", first, first + len(values) - 1))
        first += len(values)
    return tuple(names)
