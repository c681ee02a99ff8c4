"""What is checked before anything is sent: by the product, item by item, and by two people with pen and paper.

Findings go in; the items come out with their results. The items follow the Information Commissioner's checklists for
disclosing documents and spreadsheets to the public, in words of our own.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from aftercare_docs.findings import Finding


@dataclass(frozen=True, slots=True)
class Item:
    """One check of the finished files, and how many findings it gave; none is a pass."""

    asks: str
    codes: tuple[str, ...]
    found: int


@cache
def asked() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What each check asks, with the codes that would say otherwise."""
    table = (files("aftercare_docs") / "data" / "release-checks.csv").read_text("utf-8")
    return tuple((row["asks"], tuple(row["codes"].split())) for row in csv.DictReader(table.splitlines()))


def items(found: Iterable[Finding]) -> tuple[Item, ...]:
    """Every check with its result."""
    codes = [f.code for f in found]
    return tuple(Item(asks, wanted, sum(code in wanted for code in codes)) for asks, wanted in asked())


def numbered(words: Mapping[str, str], stem: str) -> tuple[str, ...]:
    """The sentences of a table that are numbered under one stem: ``intruder_1``, ``intruder_2`` and so on."""
    return tuple(words[key] for key in words if key.removeprefix(f"{stem}_").isdigit() and key.startswith(f"{stem}_"))
