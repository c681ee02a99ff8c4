"""The looks of one side that is full: wider lines, smaller headings, and less air in the cells of tables."""

from __future__ import annotations

from dataclasses import replace

from tests.word.one_page import PAGE
from tests.word.styles import ACCENT, BODY, DEEP, INK, KEEP, MUTED, PAPER, SMALL, TABLE, Look, panel, right_tab

SIDE = replace(PAGE, sides=936, bottom=964)
WIDTH = SIDE.width - 2 * SIDE.sides
INSET = '<w:ind w:left="110" w:right="110"/>'
CLOSE = '<w:top w:w="34" w:type="dxa"/><w:bottom w:w="34" w:type="dxa"/>'
CLOSER = (
    *(Look(name, SMALL, MUTED, lines=1.1, extra=right_tab(WIDTH)) for name in ("header", "footer")),
    Look("Overline", BODY, ACCENT, True, 0, 6, 1.1, extra=KEEP + right_tab(WIDTH)),
    Look("Heading 1", 20, PAPER, True, 0, 7, 1.1, extra=KEEP + panel(DEEP, 5), indent=INSET, outline=0),
    Look("Closing", BODY, DEEP, True, 5, 0, 1.1),
    Look("Parcel", BODY, INK, False, 0, 1, 1.1, next="Parcel"),
    Look("Table text", TABLE, INK, False, 0, 0, 1.1, next="Table text"),
    Look("Table lead", TABLE, DEEP, True, 0, 0, 1.1, next="Table text"),
)


def tight(made: str) -> str:
    """A table with less air in its cells than the house style gives."""
    return made.replace("<w:tblLook", f"<w:tblCellMar>{CLOSE}</w:tblCellMar><w:tblLook")
