"""The two parts of a workbook that hold cells: its shared words and its sheets.

In: elements of a part, one by one. Out: words, and rows of addressed cells. A cell's formula is never read, only that
it has one. Knows nothing of what a sheet is for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from math import isfinite

from aftercare_docs.findings import Finding
from aftercare_docs.intake.archive import Archive, Refused
from aftercare_docs.intake.markup import parse
from aftercare_docs.workbook.grid import Broken, Formula, Plain, Row, Sheet, Value
from aftercare_docs.workbook.numbers import Shown, moment

MOST_CELLS = 1_000_000
MOST_WORDS = 500_000
LAST_ROW, LAST_COLUMN = 1_048_576, 16_384

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_ADDRESS = re.compile(r"\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})")
_NUMBER = re.compile(r"[+-]?\d+")


class Malformed(ValueError):
    """A part says something that no spreadsheet program writes."""


class Excessive(ValueError):
    """A part holds more than any engagement needs."""


def read_part(archive: Archive, part: str, into: SharedWords | SheetReader) -> None:
    """Send a part to its reader; raises ``Refused`` where it cannot be understood."""
    try:
        parse(archive, part, into)
    except (Malformed, OverflowError):
        raise Refused(Finding("INP06", archive.at(part), {"what": "this part"})) from None
    except Excessive:
        raise Refused(Finding("INP07", archive.at(part), {"what": f"more than {MOST_CELLS:,} cells"})) from None


class SharedWords:
    """The words that cells share, in order. Readings of East Asian words are left out, as they are not shown."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self._pieces: list[str] = []
        self._in_text = self._in_reading = False

    def start(self, name: str, values: Mapping[str, str]) -> None:
        if name == "t":
            self._in_text = not self._in_reading
        elif name == "rPh":
            self._in_reading = True
        elif name == "sst":
            _whole(values.get("count", "0"), MOST_CELLS, 0)

    def end(self, name: str) -> None:
        if name == "si":
            self.words.append(_unescaped("".join(self._pieces)))
            self._pieces.clear()
            if len(self.words) > MOST_WORDS:
                raise Excessive
        elif name == "t":
            self._in_text = False
        elif name == "rPh":
            self._in_reading = False

    def text(self, data: str) -> None:
        if self._in_text:
            self._pieces.append(data)


class SheetReader:
    """The rows of one sheet, and what is hidden or merged in it."""

    def __init__(self, words: list[str], styles: list[Shown], day_zero: date) -> None:
        self.words, self.day_zero = words, day_zero
        self._shown = {str(number): shown for number, shown in enumerate(styles)}
        self.rows: dict[int, Row] = {}
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()
        self.merged: list[tuple[int, int]] = []
        self.count = 0
        self._columns: dict[str, int] = {}
        self._row, self._column = 0, 0
        self._cells: dict[int, Value] | None = None
        self._kind, self._style, self._pieces = "", "", list[str]()
        self._in_value = self._calculated = self._in_reading = False

    def sheet(self, name: str, position: int, hidden: bool) -> Sheet:
        """What was read, as a tab."""
        rows = tuple(self.rows[number] for number in sorted(self.rows))
        concealed = frozenset(self.hidden_rows), frozenset(self.hidden_columns)
        return Sheet(name, position, rows, hidden, *concealed, tuple(self.merged))

    def start(self, name: str, values: Mapping[str, str]) -> None:
        if name == "c":
            if self._cells is not None:
                self._open_cell(values)
        elif name in {"v", "t"}:
            self._in_value = not self._in_reading
        elif name == "f":
            self._calculated = True
        elif name == "row":
            self._open_row(values)
        elif name == "rPh":
            self._in_reading = True
        elif name == "col":
            self._open_column(values)
        elif name == "mergeCell":
            self.merged.append(_address(values.get("ref", "").partition(":")[0]))

    def end(self, name: str) -> None:
        if name in {"v", "t"}:
            self._in_value = False
        elif name == "c":
            if self._cells is not None:
                self._close_cell(self._cells)
        elif name == "row":
            if self._cells:
                self.rows[self._row] = Row(self._row, self._cells)
            self._cells = None
        elif name == "rPh":
            self._in_reading = False

    def text(self, data: str) -> None:
        if self._in_value:
            self._pieces.append(data)

    def _open_row(self, values: Mapping[str, str]) -> None:
        self._row = _whole(values.get("r", str(self._row + 1)), LAST_ROW)
        if self._row in self.rows:
            raise Malformed
        if values.get("hidden") in {"1", "true"}:
            self.hidden_rows.add(self._row)
        self._cells, self._column = {}, 0

    def _open_column(self, values: Mapping[str, str]) -> None:
        if values.get("hidden") in {"1", "true"} or values.get("width") == "0":
            first = _whole(values.get("min", ""), LAST_COLUMN)
            self.hidden_columns.update(range(first, _whole(values.get("max", ""), LAST_COLUMN) + 1))

    def _open_cell(self, values: Mapping[str, str]) -> None:
        address = values.get("r")
        if address is None:
            self._column += 1
        else:
            letters = address.rstrip("0123456789")
            column = self._columns.get(letters)
            if column is None:
                column = self._columns[letters] = _address(f"{letters}1")[1]
            self._column = column
        self._kind, self._style = values.get("t", "n"), values.get("s", "0")
        self._calculated = False

    def _close_cell(self, cells: dict[int, Value]) -> None:
        text = "".join(self._pieces)
        self._pieces.clear()
        if not text and not self._calculated:
            return
        self.count += 1
        if self.count > MOST_CELLS:
            raise Excessive
        if self._column in cells:
            raise Malformed
        value = self._value(text) if text else None
        if self._calculated and not isinstance(value, Broken):
            cells[self._column] = Formula(value)
        elif value is not None and value != "":
            cells[self._column] = value

    def _value(self, text: str) -> Plain | Broken:
        kind = self._kind
        if kind == "s":
            place = _whole(text, len(self.words), 0)
            if place == len(self.words):
                raise Malformed
            return self.words[place]
        if kind == "n":
            return self._number(text)
        if kind in {"str", "inlineStr"}:
            return _unescaped(text)
        if kind == "b":
            return text.strip() in {"1", "true"}
        return _iso(text) if kind == "d" else Broken()

    def _number(self, text: str) -> Plain | Broken:
        try:
            number = int(text) if _NUMBER.fullmatch(text) and len(text) < 16 else float(text)
        except ValueError:
            raise Malformed from None
        if not isfinite(number):
            return Broken()
        shown = self._shown.get(self._style, Shown.NUMBER)
        return number if shown is Shown.NUMBER else moment(number, shown, self.day_zero)


def _unescaped(text: str) -> str:
    """Excel writes characters that XML cannot hold as ``_x0007_``; what was hidden so is shown for what it is."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _iso(text: str) -> Plain:
    """A date as Strict files hold it."""
    try:
        stated = datetime.fromisoformat(text.strip().removesuffix("Z"))
    except ValueError:
        raise Malformed from None
    return stated.date() if stated.time() == time() else stated.replace(tzinfo=None)


def _address(text: str) -> tuple[int, int]:
    """Row and column of an address such as ``AB12``."""
    found = _ADDRESS.fullmatch(text)
    if not found:
        raise Malformed
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - 64
    if column > LAST_COLUMN or int(found[2]) > LAST_ROW:
        raise Malformed
    return int(found[2]), column


def _whole(text: str, most: int, least: int = 1) -> int:
    if not text.strip().isdecimal() or len(text) > 9 or not least <= int(text) <= most:
        raise Malformed
    return int(text)
