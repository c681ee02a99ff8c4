"""Finished workbooks to look into: made once, opened by libraries that did not make them."""

from __future__ import annotations

import datetime as dt
import zipfile
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any

from lxml import etree
from openpyxl import load_workbook

from aftercare_docs.documents import action_plan, indicator_tracker
from aftercare_docs.documents.base import Approved, Stamp
from aftercare_docs.documents.spreadsheet import Spreadsheet
from aftercare_docs.release import Reading, Release
from aftercare_docs.renderers import xlsx
from tests.releases import FULL, MINIMAL, heavy, record

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
NAMES = ("full", "minimal", "heavy", "tracker", "tracker-minimal")
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@cache
def release(name: str) -> Release:
    return {"full": FULL, "minimal": MINIMAL, "heavy": heavy(), "tracker": measured()}[name.removeprefix("tracker-")]


def measured() -> Release:
    """The full engagement with an indicator that has been read three times in numbers."""
    first = record(Reading, indicator_id="I02", date=dt.date(2026, 7, 3), value="4.8", narrative="Wide range")
    later = replace(first, date=dt.date(2026, 9, 1), value="5"), replace(first, date=dt.date(2026, 10, 1), value="5.9")
    scaled = replace(FULL.indicators[0], indicator_id="I02", question="Can people say they are unsure?")
    indicators = (*FULL.indicators, scaled)
    return replace(FULL, indicators=indicators, readings=(*FULL.readings, first, *later))


@cache
def document(name: str) -> Spreadsheet:
    compose = indicator_tracker.compose if name.startswith("tracker") else action_plan.compose
    return compose(release(name))


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
