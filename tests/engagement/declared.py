"""The declared sheets by part of the workbook, and what each asks for."""

from __future__ import annotations

from aftercare_docs.columns import Emit, Group, SheetSpec
from aftercare_docs.engagement import SHEETS


def group(part: Group) -> list[SheetSpec]:
    return [spec for spec in SHEETS if spec.group is part]


def required(spec: SheetSpec) -> list[str]:
    return [column.name for column in spec.columns if column.required]


def classes(spec: SheetSpec) -> set[Emit]:
    return {column.emit for column in spec.columns}
