"""The X checks: a workbook that the gate has open goes in, findings come out."""

from __future__ import annotations

from aftercare_docs.conformance import Looked, Rule, ask
from aftercare_docs.conformance.excel import (
    x01_tables,
    x02_grid,
    x03_titles,
    x04_contents,
    x05_fit,
    x06_colours,
    x07_charts,
    x08_entries,
    x09_formulas,
    x10_opening,
    x11_properties,
    x12_repair,
    x13_machine_words,
)
from aftercare_docs.conformance.excel.facts import facts
from aftercare_docs.conformance.excel.view import View
from aftercare_docs.verification.excel.sheets import Book

RULES: tuple[Rule[View], ...] = (
    x01_tables,
    x02_grid,
    x03_titles,
    x04_contents,
    x05_fit,
    x06_colours,
    x07_charts,
    x08_entries,
    x09_formulas,
    x10_opening,
    x11_properties,
    x12_repair,
    x13_machine_words,
)


def look(opened: Book) -> Looked:
    """Everything that keeps somebody from reading or filling in this workbook, and what it says."""
    view = View.of(opened)
    return Looked(ask(RULES, view), tuple(facts(view)))
