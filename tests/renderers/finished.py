"""Finished workbooks to look into: made once, opened by libraries that did not make them."""

from __future__ import annotations

import zipfile
from functools import cache
from io import BytesIO
from typing import Any

from lxml import etree
from openpyxl import load_workbook

from aftercare_docs.documents import action_plan
from aftercare_docs.documents.base import Approved, Stamp
from aftercare_docs.documents.spreadsheet import Spreadsheet
from aftercare_docs.release import Release
from aftercare_docs.renderers import xlsx
from tests.releases import FULL, MINIMAL, heavy

SPEC = action_plan.FILES[0]
DRAFT = Stamp(True, "0.3", "OFFICIAL-SENSITIVE", "Partnership", "0123-4567-89ab-cdef")
APPROVED = Stamp(
    False,
    "1.0",
    "OFFICIAL-SENSITIVE",
    "Partnership",
    "0123-4567-89ab-cdef",
    (Approved("Partnership business manager", "12 October 2026"),),
)
NAMES = ("full", "minimal", "heavy")
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@cache
def release(name: str) -> Release:
    return {"full": FULL, "minimal": MINIMAL, "heavy": heavy()}[name]


@cache
def document(name: str) -> Spreadsheet:
    return action_plan.compose(release(name))


@cache
def finished(name: str, stamp: Stamp = DRAFT) -> bytes:
    return xlsx.render(document(name), stamp, SPEC)


@cache
def book(name: str, stamp: Stamp = DRAFT) -> Any:
    return load_workbook(BytesIO(finished(name, stamp)))


@cache
def values(name: str, stamp: Stamp = DRAFT) -> Any:
    """The same workbook as a reader sees it that cannot calculate."""
    return load_workbook(BytesIO(finished(name, stamp)), data_only=True)


def parts(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(package)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def xml(package: bytes, part: str) -> etree._Element:
    return etree.fromstring(parts(package)[part])
