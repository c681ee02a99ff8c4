"""The nineteen things that the offer promises, from one table: what shows that each is part of an engagement.

Nothing goes in but ``data/offer.csv``. An item with sessions or sheets is part of an engagement that has them; one
without is part of an engagement whose register has its document.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from aftercare_docs.vocabularies import ArtefactKind, SessionKind


class Counted(StrEnum):
    """What is said of an item beside its documents."""

    SESSIONS = "sessions"
    CHECK_INS = "check_ins"
    MODES = "modes"
    NOTHING = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the offer; ``sheets`` are fields of a release."""

    number: str
    item: str
    kinds: tuple[SessionKind, ...]
    sheets: tuple[str, ...]
    counted: Counted
    optional: bool
    artefacts: tuple[ArtefactKind, ...]


@cache
def items() -> tuple[Item, ...]:
    """The offer in its order. A value that no list knows is a fault of the table and raises."""
    table = (files("aftercare_docs") / "data" / "offer.csv").read_text("utf-8")
    return tuple(
        Item(
            row["number"],
            row["item"],
            tuple(map(SessionKind, _several(row["kinds"]))),
            _several(row["sheets"]),
            Counted(row["counted"]),
            row["optional"] == "Yes",
            tuple(map(ArtefactKind, _several(row["artefacts"]))),
        )
        for row in csv.DictReader(table.splitlines())
    )


def _several(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())
