"""What Excel itself helps with: drop-downs, kind messages, and a tint on what is missing or repeated.

In: a declared column and where its cells are. Out: validation and conditional formats on a sheet being written. They
only help; whether a workbook is right is decided when it is read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Any

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from aftercare_docs.authoring.dress import Dress
from aftercare_docs.authoring.lists import FURTHEST, source
from aftercare_docs.columns import BESIDE, Column, Kind, SheetSpec
from aftercare_docs.theme import theme
from aftercare_docs.vocabularies import Brag

_MOST = 100_000
_SEVERAL = "Choose one, or type several with a semicolon between them."


def validation(column: Column) -> dict[str, Any] | None:
    """The rule for one cell of ``column``; None where any words will do."""
    make = _RULES.get(column.kind)
    return make(column) if make else None


def _id(column: Column) -> dict[str, Any]:
    title, words = (
        f"Such as {column.example}",
        "Each row has its own. The sheet called Start here says which comes next.",
    )
    return {"validate": "any", "input_title": title, "input_message": words}


def _enum(column: Column) -> dict[str, Any]:
    return _list(source(column), "stop", "Please choose one of the values in the drop-down.")


def _boolean(column: Column) -> dict[str, Any]:
    return _list(list(column.choices), "stop", "Please choose Yes or No.")


def _enums(column: Column) -> dict[str, Any]:
    return _list(source(column), "", "", _SEVERAL)


def _ref(column: Column) -> dict[str, Any]:
    return _list(source(column), "", "", f"Pick from the list, or type an ID from the {_where(column)}.")


def _refs(column: Column) -> dict[str, Any]:
    return _list(
        source(column),
        "",
        "",
        f"Pick from the list, or type IDs from the {_where(column)}, with semicolons between them.",
    )


def _where(column: Column) -> str:
    also = f", or the word {column.also[0]}" if column.also else ""
    return f"{' or '.join(column.refs)} sheet{also}"


def _date(_: Column) -> dict[str, Any]:
    bounds = {"validate": "date", "criteria": "between", "minimum": date(1990, 1, 1), "maximum": date(2150, 12, 31)}
    return bounds | _message("Please type a date such as 3 July 2026.")


def _time(_: Column) -> dict[str, Any]:
    bounds = {"validate": "time", "criteria": "between", "minimum": time(0, 0), "maximum": time(23, 59)}
    return bounds | _message("Please type a time such as 09:30.")


def _integer(column: Column) -> dict[str, Any]:
    low, high = column.minimum or 0, column.maximum
    words = f"of {low} or more" if high is None else f"from {low} to {high}"
    bounds = {"validate": "integer", "criteria": "between", "minimum": low, "maximum": _MOST if high is None else high}
    return bounds | _message(f"Please type a whole number {words}.")


def _list(values: str | list[str], error: str, message: str, prompt: str = "") -> dict[str, Any]:
    rule: dict[str, Any] = {"validate": "list", "source": values}
    rule |= _message(message, error) if error else {"show_error": False}
    return rule | ({"input_message": prompt} if prompt else {})


def _message(message: str, error: str = "stop") -> dict[str, Any]:
    return {"error_type": error, "error_title": "Just a moment", "error_message": message}


_RULES: Mapping[Kind, Callable[[Column], dict[str, Any]]] = {
    Kind.ID: _id,
    Kind.ENUM: _enum,
    Kind.BOOLEAN: _boolean,
    Kind.ENUMS: _enums,
    Kind.REF: _ref,
    Kind.REFS: _refs,
    Kind.DATE: _date,
    Kind.TIME: _time,
    Kind.INTEGER: _integer,
}


def mark_table(sheet: Worksheet, spec: SheetSpec, dress: Dress) -> None:
    """Tint what must be filled and is not, in rows that have begun, and what must not repeat and does."""
    last = xl_col_to_name(len(spec.columns) - 1)
    names = [column.name for column in spec.columns]
    for number, column in enumerate(spec.columns):
        letter = xl_col_to_name(number)
        cells = f"{letter}2:{letter}{FURTHEST}"
        empty = f"LEN(TRIM(${letter}2))=0"
        if column.required:
            _tint(sheet, cells, f"=AND(COUNTA($A2:${last}2)>0,{empty})", dress.mark(theme().brag["Amber"]))
        elif column.needed_when:
            other, values = column.needed_when
            when = ",".join(f'${xl_col_to_name(names.index(other))}2="{value}"' for value in values)
            _tint(sheet, cells, f"=AND(OR({when}),{empty})", dress.mark(theme().brag["Amber"]))
        if column.kind is Kind.REF and len(column.refs) == 1 and not column.also:
            _tint(sheet, cells, _unknown(letter, column.refs[0]), dress.mark(theme().brag["Amber"]))
        if column.vocabulary is Brag:
            for value in column.choices:
                _tint(sheet, cells, f'=${letter}2="{value}"', dress.mark(theme().status(value)))
    together = spec.unique or ((spec.id_column.name,) if spec.id_column else ())
    if together:
        _mark_repeats(sheet, [xl_col_to_name(names.index(name)) for name in together], dress)


def _unknown(letter: str, sheet: str) -> str:
    """Whether the ID in a cell, without the words beside it, is on no row of its sheet."""
    identifier = f'TRIM(LEFT(${letter}2,FIND("{BESIDE}",${letter}2&"{BESIDE}")-1))'
    return f"=AND(LEN(TRIM(${letter}2))>0,ISNA(MATCH({identifier},IDs_{sheet},0)))"


def _mark_repeats(sheet: Worksheet, letters: list[str], dress: Dress) -> None:
    counted = ",".join(f"${letter}$2:${letter}${FURTHEST},${letter}2" for letter in letters)
    filled = ",".join(f"LEN(${letter}2)>0" for letter in letters)
    for letter in letters:
        cells = f"{letter}2:{letter}{FURTHEST}"
        _tint(sheet, cells, f"=AND({filled},COUNTIFS({counted})>1)", dress.mark(theme().brag["Red"]))


def _tint(sheet: Worksheet, cells: str, criteria: str, look: Any) -> None:
    sheet.conditional_format(cells, {"type": "formula", "criteria": criteria, "format": look})
