"""What a Word document says that other files say too: its tables, its lines, and when its sessions are."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from aftercare_docs.conformance.agreement.facts import COLUMNS, IDENTIFIED, TITLED, Fact, What, day, of_line, of_table
from aftercare_docs.conformance.word.view import View
from aftercare_docs.findings import PartRef
from aftercare_docs.verification.word.story import text_of
from aftercare_docs.verification.word.styles import W

WHEN, CARD = "When: ", "Card "
TELLING = frozenset({*COLUMNS, *IDENTIFIED, *TITLED})


def facts(view: View) -> Iterator[Fact]:
    """Every fact, in reading order."""
    for at, table in view.tables:
        first, *others = table.findall(f"{W}tr")
        heads = [" ".join(cell) for cell in _cells(first)]
        if TELLING & set(heads):
            rows = [(_row(at, number), _cells(row)) for number, row in enumerate(others, 2)]
            yield from of_table(heads, [row for row in rows if len(row[1]) == len(heads)], home=False)
    heading = ""
    for block in view.blocks:
        if block.manner.level:
            heading = block.text
        elif not block.tabled:
            yield from of_line(block.text, block.at, card=heading.startswith(CARD) or view.is_cards)
            if block.text.startswith(WHEN) and (when := day(block.text.removeprefix(WHEN)[:18])) and when[-2:] != "00":
                yield Fact(heading, What.HELD, when, block.at)


def _row(at: PartRef, number: int) -> PartRef:
    return PartRef(at.file, f"{at.part}, row {number}")


def _cells(row: etree._Element) -> list[list[str]]:
    return [[text_of(p) for p in cell.iter(f"{W}p")] for cell in row.iterfind(f"{W}tc")]
