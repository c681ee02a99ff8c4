"""How each role of a cell looks: the theme goes in, the formats of one workbook come out, each made once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook

from aftercare_docs.documents.spreadsheet import Kind
from aftercare_docs.renderers.xlsx_cells import Role
from aftercare_docs.theme import Pair, theme

DATE_FORMAT = "dd mmm yyyy"
TEXT_FORMAT = "@"
Properties = dict[str, Any]
Roles = dict[Role, Callable[[], Properties]]


def pair(name: str) -> Pair:
    """A pair of the theme by its name: ``header``, ``brag.Red``, ``cards.Rose``."""
    return theme().pair(name)


class Formats:
    """The formats of one workbook."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._made: dict[str, Format] = {}
        self._cells: dict[tuple[Role, Kind], Format] = {}

    def cell(self, role: Role, kind: Kind = Kind.TEXT) -> Format:
        if (role, kind) not in self._cells:
            self._cells[role, kind] = self._one(_base() | _ROLES[role]() | _kind(role, kind))
        return self._cells[role, kind]

    def ground(self, role: Role, name: str) -> Format:
        """A cell on the ground of a pair."""
        return self._one(_base() | _ROLES[role]() | _on(name))

    def word(self, name: str) -> Format:
        """How a word of a list dresses its cell."""
        colours = pair(name)
        return self._one({"font_color": colours.text, "bg_color": colours.fill, "bold": True})

    def span(self, name: str = "", *, now: bool = False) -> Format:
        """A cell of the calendar grid: filled where something runs, with a line at its start where it is now."""
        filled = {"bg_color": pair(name).solid} if name else {}
        line, gap = theme().colours["ink"], theme().colours["paper"]
        edges = {"left": 1, "left_color": line, "top": 1, "top_color": gap, "bottom": 1, "bottom_color": gap}
        return self._one(filled | (edges if now else {}))

    def _one(self, properties: Properties) -> Format:
        key = repr(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self._workbook.add_format(properties)
        return self._made[key]


def default() -> Properties:
    """The look of a cell that nothing was said about."""
    return {"font_name": theme().fonts["office"], "font_size": theme().sizes["table"]}


def _base() -> Properties:
    return default() | {"font_color": theme().colours["ink"], "valign": "vcenter"}


def _kind(role: Role, kind: Kind) -> Properties:
    if kind is Kind.DATE:
        return {"num_format": DATE_FORMAT, "align": "left"}
    if kind is Kind.NUMBER:
        return {"num_format": "0", "align": "left"}
    if kind is Kind.MEASURE:
        return {"align": "left"}
    return {"num_format": TEXT_FORMAT} if role is Role.ENTRY else {}


def _on(name: str, **more: Any) -> Properties:
    colours = pair(name)
    return {"font_color": colours.text, "bg_color": colours.fill} | more


def _ruled(name: str, **more: Any) -> Properties:
    """A cell of a table: wrapped, with a hairline under it."""
    line = theme().colours["line"]
    return _on(name, text_wrap=True, indent=1, bottom=1, bottom_color=line) | more


def _header(name: str) -> Properties:
    edge = pair(name).solid
    return _on(name, bold=True, text_wrap=True, indent=1, bottom=2, bottom_color=edge)


def _boxed(name: str, **more: Any) -> Properties:
    return _on(name, text_wrap=True, border=1, border_color=theme().colours["line"]) | more


_ROLES: Roles = {
    Role.TITLE: lambda: {"font_color": pair("title").text, "bold": True, "font_size": theme().sizes["title"]},
    Role.ABOUT: lambda: {"font_color": pair("quiet").text, "font_size": theme().sizes["body"]},
    Role.STATE: lambda: {"font_color": pair("quiet").text, "bold": True},
    Role.DRAFT: lambda: _on("draft", bold=True),
    Role.BACK: lambda: {"font_color": pair("link").text, "underline": 1},
    Role.HEADING: lambda: {"font_color": pair("title").text, "bold": True, "font_size": 14},
    Role.NOTE: lambda: {"font_color": pair("quiet").text},
    Role.HEADER: lambda: _header("header"),
    Role.ENTRY_HEADER: lambda: _header("input_header"),
    Role.KEY: lambda: _ruled("body", bold=True),
    Role.CELL: lambda: _ruled("body"),
    Role.ENTRY: lambda: _ruled("input"),
    Role.LINK: lambda: _ruled("link", underline=1),
    Role.MAP_HEADER: lambda: _header("header") | {"align": "center", "indent": 0},
    Role.MAP_KEY: lambda: _boxed("subheading", bold=True),
    Role.MAP_CELL: lambda: _boxed("body", bold=True, align="center"),
    Role.WEEK: lambda: _header("subheading") | {"rotation": 90, "align": "center", "indent": 0, "font_size": 9},
    Role.SPAN: lambda: {"top": 5, "bottom": 5} | dict.fromkeys(("top_color", "bottom_color"), theme().colours["paper"]),
    Role.LABEL: lambda: {"bold": True},
}
