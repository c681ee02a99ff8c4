"""How the sheets of an engagement workbook look: the theme's colours as Excel formats.

In: the theme and a workbook being written. Out: formats by purpose. Knows nothing of what a sheet holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from aftercare_docs.columns import Column, Emit, Group, Kind
from aftercare_docs.theme import Pair, theme

GROUPS: Mapping[Group, str] = {
    Group.SETUP: "Teal",
    Group.DELIVERY: "Blue",
    Group.LEARNING: "Green",
    Group.CONTROL: "Plum",
}
_WIDTHS: Mapping[Kind, int] = {
    Kind.ID: 12,
    Kind.REF: 30,
    Kind.REFS: 34,
    Kind.TEXT: 32,
    Kind.PARAGRAPH: 52,
    Kind.LIST: 44,
    Kind.DATE: 15,
    Kind.TIME: 11,
    Kind.INTEGER: 11,
    Kind.BOOLEAN: 11,
    Kind.ENUM: 24,
    Kind.ENUMS: 26,
}
# Text stays text: Excel would otherwise turn 10-49 into a date, 1.0 into 1 and a line that begins with = into a sum.
_NUMBER_FORMATS: Mapping[Kind, str] = {Kind.DATE: "dd mmm yyyy", Kind.TIME: "hh:mm", Kind.INTEGER: "0"}


@dataclass(frozen=True, slots=True)
class Dress:
    """Formats for one workbook, made once each: Excel keeps every format that was ever asked for."""

    book: Workbook
    _made: dict[str, Format]

    def cell(self, column: Column) -> Format:
        """An ordinary cell of a column."""
        number_format = _NUMBER_FORMATS.get(column.kind, "@")
        return self._format(
            number_format, {"num_format": number_format, "text_wrap": True, "valign": "top", "align": "left"}
        )

    def header(self, group: Group, column: Column) -> Format:
        """Dark where a cell must be filled, light where it may be, grey where nobody is ever shown it."""
        pair = family(group)
        if column.required:
            look = {"font_color": theme().colours["paper"], "bg_color": pair.text}
        elif column.emit is Emit.NEVER:
            look = {"font_color": theme().brag["White"].text, "bg_color": theme().brag["White"].fill}
        else:
            look = {"font_color": pair.text, "bg_color": pair.fill}
        edges = {"bold": True, "text_wrap": True, "valign": "vcenter", "bottom": 2, "bottom_color": pair.solid}
        return self._format(f"header {look}", look | edges)

    def plain(self, name: str, **look: Any) -> Format:
        """A format for the sheet of guidance."""
        return self._format(name, {"text_wrap": True, "valign": "top"} | look)

    def mark(self, pair: Pair) -> Format:
        """What a conditional format puts on a cell: a fill and a text that can be read on it."""
        return self._format(f"mark {pair}", {"font_color": pair.text, "bg_color": pair.fill})

    def _format(self, name: str, look: dict[str, Any]) -> Format:
        if name not in self._made:
            self._made[name] = self.book.add_format(look)
        return self._made[name]


def dress(book: Workbook) -> Dress:
    """The formats of a new workbook."""
    return Dress(book, {})


def family(group: Group) -> Pair:
    """The colours of a part of the workbook."""
    return theme().cards[GROUPS[group]]


def height(texts: Iterable[tuple[str, int]]) -> float:
    """Points for a row of cells, each a text and the width it has. Excel fits a row only once it is edited."""
    lines = (sum(-(-len(line) // across) or 1 for line in text.split("\n")) for text, across in texts)
    return 4 + 13 * max(1, *lines, 1)


ONE_LINE = height(())


def width(column: Column) -> int:
    """Characters across, for what the column holds and for the longest word of its heading."""
    return max(_WIDTHS[column.kind], max(map(len, column.heading.split())) + 4)
