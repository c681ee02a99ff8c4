"""How a sheet of the workbook is declared: once, as a typed record.

A record class is the single statement of what its sheet is: ``@sheet`` names it, and each annotated field is a
column whose type says how a cell is read and whose ``column(...)`` says who may see it. The reader, the
generated workbook, the emit filter, the addresses in findings and the schema page all derive from ``SheetSpec``.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, time
from enum import StrEnum
from typing import Any, ClassVar, Protocol, TypeVar, dataclass_transform

from aftercare_docs.findings import CellRef

BESIDE = "\u00b7"
"""What stands between an ID and the words that help to pick it: P07 · a name · a role. Only the ID is kept."""

LONGEST_LABEL = 60
"""Characters of those words that a drop-down shows."""


class Emit(StrEnum):
    """Who may see a column. The default for a column nobody classified is that nobody may."""

    PUBLIC = "P"
    SHARED = "S"
    RESTRICTED = "R"
    NEVER = "N"


P, S, R, N = Emit.PUBLIC, Emit.SHARED, Emit.RESTRICTED, Emit.NEVER


class Group(StrEnum):
    """The four parts of the workbook, in the order in which a facilitator meets them."""

    SETUP = "Set-up"
    DELIVERY = "Delivery"
    LEARNING = "Learning"
    CONTROL = "Control"


class Need(StrEnum):
    """Core sheets must be present; recommended ones leave a sentence behind when absent, optional ones nothing."""

    CORE = "core"
    RECOMMENDED = "recommended"
    OPTIONAL = "optional"


class Kind(StrEnum):
    """How a cell is read."""

    ID = "id"
    REF = "ref"
    REFS = "refs"
    TEXT = "text"
    PARAGRAPH = "para"
    LIST = "list"
    DATE = "date"
    TIME = "time"
    INTEGER = "int"
    BOOLEAN = "bool"
    ENUM = "enum"
    ENUMS = "enums"


@dataclasses.dataclass(frozen=True, slots=True)
class Column:
    """One column as declared.

    ``name`` is the key (``due``) and ``heading`` the words in row 1 (``Due``). ``refs`` names the sheets an ID may
    come from and ``also`` literal words accepted beside them. ``id_form`` is a regular expression for a new ID.
    ``needed_when`` makes a cell required where another column of the same row has one of the given values.
    """

    name: str
    kind: Kind
    emit: Emit
    guidance: str
    required: bool
    example: str
    refs: tuple[str, ...]
    also: tuple[str, ...]
    vocabulary: type[StrEnum] | None
    id_form: str
    minimum: int | None
    maximum: int | None
    needed_when: tuple[str, tuple[str, ...]] | None

    @property
    def heading(self) -> str:
        words = self.name.replace("_", " ")
        words = words[0].upper() + words[1:]
        return " ".join("ID" if w.lower() == "id" else "IDs" if w.lower() == "ids" else w for w in words.split())

    @property
    def choices(self) -> tuple[str, ...]:
        """The values a drop-down offers; empty where anything of the right kind may be typed."""
        if self.kind is Kind.BOOLEAN:
            return ("Yes", "No")
        return tuple(member.value for member in self.vocabulary) if self.vocabulary else ()

    @property
    def blank(self) -> object:
        """What an empty cell means for this kind."""
        if self.kind in {Kind.REFS, Kind.LIST, Kind.ENUMS}:
            return ()
        return "" if self.kind in {Kind.ID, Kind.REF, Kind.TEXT, Kind.PARAGRAPH} else None


class Place(Protocol):
    """Where a record came from: ``action.at["due"]`` is the cell that holds its due date."""

    def __getitem__(self, column: str) -> CellRef: ...

    @property
    def row(self) -> CellRef: ...


@dataclasses.dataclass(frozen=True, slots=True)
class RowPlace:
    """A record that is one row of a table; ``letters`` maps a column's name to its letter."""

    sheet: str
    number: int
    letters: Mapping[str, str]

    def __getitem__(self, column: str) -> CellRef:
        return CellRef(self.sheet, self.number, self.letters.get(column, ""))

    @property
    def row(self) -> CellRef:
        return CellRef(self.sheet, self.number)


@dataclasses.dataclass(frozen=True, slots=True)
class KeyPlace:
    """A record spread over the rows of a key-value sheet; ``rows`` maps a key to the row that holds its value."""

    sheet: str
    rows: Mapping[str, int]
    letter: str

    def __getitem__(self, column: str) -> CellRef:
        number = self.rows.get(column, 0)
        return CellRef(self.sheet, number, self.letter if number else "")

    @property
    def row(self) -> CellRef:
        return CellRef(self.sheet)


def column(
    emit: Emit,
    guidance: str,
    *,
    required: bool = False,
    example: str = "",
    refs: tuple[str, ...] = (),
    also: tuple[str, ...] = (),
    id_form: str = "",
    long: bool = False,
    minimum: int | None = None,
    maximum: int | None = None,
    needed_when: tuple[str, tuple[str, ...]] | None = None,
) -> Any:
    """Declare a column. ``long`` marks a paragraph rather than a line; everything else is as in ``Column``."""
    declared = dict(locals())
    return dataclasses.field(repr=False, metadata={"declared": declared})


class Record:
    """A row of the workbook. Confidential: its ``repr`` shows the place and no cell."""

    __slots__ = ()
    SHEET: ClassVar[SheetSpec]
    at: Place

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self.at.row}>"


def label(record: Record) -> str:
    """A row as a drop-down offers it: its ID and the words that people know it by, on one line."""
    spec = record.SHEET
    identifier = getattr(record, spec.id_column.name) if spec.id_column else ""
    said = f" {BESIDE} ".join(str(value) for name in spec.shown_by if (value := getattr(record, name)))
    one_line = said.replace("\n", " ").replace(";", ",")[:LONGEST_LABEL] + (
        "\u2026" if len(said) > LONGEST_LABEL else ""
    )
    return f"{identifier} {BESIDE} {one_line}" if identifier else ""


AnyRecord = TypeVar("AnyRecord", bound=Record)


@dataclasses.dataclass(frozen=True, slots=True)
class SheetSpec:
    """One sheet as declared: its name, where it belongs, what it is for, and its columns in order."""

    name: str
    group: Group
    need: Need
    purpose: str
    key_value: bool
    unique: tuple[str, ...]
    columns: tuple[Column, ...]
    record: type[Record] = dataclasses.field(repr=False)
    shown_by: tuple[str, ...] = ()
    """The columns whose words stand beside a row's ID where other sheets offer it to be picked."""
    id_column: Column | None = dataclasses.field(init=False, repr=False)
    """The column that names a row, if this sheet has one."""
    _named: Mapping[str, Column] = dataclasses.field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id_column", next((c for c in self.columns if c.kind is Kind.ID), None))
        object.__setattr__(self, "_named", {c.name: c for c in self.columns})

    def __getitem__(self, name: str) -> Column:
        return self._named[name]


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(column,))
def sheet(
    name: str,
    group: Group,
    need: Need,
    purpose: str,
    *,
    key_value: bool = False,
    unique: tuple[str, ...] = (),
    shown_by: tuple[str, ...] = (),
) -> Callable[[type[AnyRecord]], type[AnyRecord]]:
    """Make a class the record of a sheet.

    ``unique`` names the columns whose values together must not repeat, ``shown_by`` those that a row is picked by.
    """

    def declare(cls: type[AnyRecord]) -> type[AnyRecord]:
        cls.__annotations__["at"] = "Place"
        cls.at = dataclasses.field(repr=False, compare=False)
        made = dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)(cls)
        hints = typing.get_type_hints(made, localns={"Place": Place})
        columns = tuple(
            _column(f.name, hints[f.name], f.metadata["declared"])
            for f in dataclasses.fields(made)  # type: ignore[arg-type]
            if f.name != "at"
        )
        made.SHEET = SheetSpec(name, group, need, purpose, key_value, unique, columns, made, shown_by)
        return made

    return declare


def _column(name: str, hint: Any, declared: Mapping[str, Any]) -> Column:
    facts = dict(declared)
    long, kind, vocabulary = facts.pop("long"), Kind.TEXT, None
    many = typing.get_origin(hint) is tuple
    inner = typing.get_args(hint)[0] if many or typing.get_origin(hint) is types.UnionType else hint
    if facts["id_form"]:
        kind = Kind.ID
    elif facts["refs"]:
        kind = Kind.REFS if many else Kind.REF
    elif isinstance(inner, type) and issubclass(inner, StrEnum):
        kind, vocabulary = (Kind.ENUMS if many else Kind.ENUM), inner
    elif inner is str:
        kind = Kind.LIST if many else Kind.PARAGRAPH if long else Kind.TEXT
    else:
        kind = {date: Kind.DATE, time: Kind.TIME, int: Kind.INTEGER, bool: Kind.BOOLEAN}[inner]
    return Column(name=name, kind=kind, vocabulary=vocabulary, **facts)
