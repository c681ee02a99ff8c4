"""A workbook that is written reads back as the same engagement, also after another program has saved it."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from dataclasses import fields, replace
from datetime import date, time
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aftercare_docs import authoring
from aftercare_docs import example as fictional
from aftercare_docs.authoring.picks import PICKED, SPECS
from aftercare_docs.columns import Column, Kind, Record, RowPlace, SheetSpec
from aftercare_docs.engagement import RECORDS, Engagement
from aftercare_docs.engagement.control import ListValue
from aftercare_docs.engagement.setup import Details
from aftercare_docs.findings import Finding
from aftercare_docs.structure import structure
from aftercare_docs.structure.values import reader
from aftercare_docs.workbook import read
from aftercare_docs.workbook.numbers import DAY_ZERO
from tests.authoring.opened import opened
from tests.sheets import northshire


def back(source: bytes | Path) -> tuple[Engagement, list[Finding]]:
    workbook, found = read(source)
    assert workbook is not None, found
    engagement, more = structure(workbook)
    assert engagement is not None
    return engagement, found + more


def test_the_example_reads_back_as_its_tables() -> None:
    stated = {approval.output_id: f"{approval.output_id}-fingerprint" for approval in northshire().approvals}
    engagement, found = back(authoring.example(stated))
    assert found == []
    assert {a.output_id: a.content_fingerprint for a in engagement.approvals} == stated
    approvals = tuple(replace(a, content_fingerprint=stated[a.output_id]) for a in northshire().approvals)
    assert engagement == replace(northshire(), approvals=approvals)


def test_a_fingerprint_that_is_not_known_is_left_empty() -> None:
    engagement, _ = back(authoring.example({}))
    assert {approval.content_fingerprint for approval in engagement.approvals} == {""}


def test_a_new_workbook_asks_for_two_things_and_nothing_else() -> None:
    engagement, found = back(authoring.blank())
    assert [f"{each.at} {each.code}" for each in found] == ["Engagement!B3 STR03", "Engagement!B4 STR03"]
    assert engagement == fictional.empty()


@pytest.mark.parametrize("make", [authoring.blank, lambda: authoring.example({})], ids=["blank", "example"])
def test_it_is_the_same_every_time_small_and_without_anything_that_acts(make: object) -> None:
    data: bytes = make()  # type: ignore[operator]
    assert data == make()  # type: ignore[operator]
    assert len(data) < 220_000
    assert len(authoring.blank()) < 200_000
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert not [name for name in archive.namelist() if "vba" in name or "external" in name.lower()]
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        assert sum(b"<f " in sheet or b"<f>" in sheet for sheet in sheets) == 2, (
            "the next IDs and the drop-downs follow the rest"
        )
        assert b'state="' not in archive.read("xl/workbook.xml")


def test_text_stays_text_whatever_it_looks_like() -> None:
    words = ("=1+1", "https://x.example", "+44", "@x", "-1", "007", "1-2", "mailto:a@x.example", "{=A1}", "TRUE")
    comms = tuple(replace(northshire().comms[0], comms_id=f"CM{n}", message=w) for n, w in enumerate(words))
    data = authoring.write(replace(northshire(), comms=comms))
    engagement, found = back(data)
    assert found == []
    assert tuple(item.message for item in engagement.comms) == words
    with zipfile.ZipFile(BytesIO(data)) as archive:
        rels = [archive.read(name) for name in archive.namelist() if name.endswith(".rels")]
    assert not [part for part in rels if b"External" in part]


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_saves_it_without_changing_what_it_says(tmp_path: Path) -> None:
    (tmp_path / "northshire.xlsx").write_bytes(authoring.example({"O01": "f" * 64}))
    before, _ = back(tmp_path / "northshire.xlsx")
    (tmp_path / "out").mkdir()
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    convert = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path / "out")]
    subprocess.run([*convert, str(tmp_path / "northshire.xlsx")], check=True, capture_output=True, timeout=120)
    after, found = back(tmp_path / "out" / "northshire.xlsx")
    assert [str(each) for each in found] == []
    assert after == before
    kept, made = (opened((tmp_path / name / "northshire.xlsx").read_bytes()) for name in ("out", "."))
    assert kept.sheetnames == made.sheetnames
    assert set(made.defined_names) <= set(kept.defined_names)
    for sheet in made:
        assert set(kept[sheet.title].tables) == set(sheet.tables)
        rules = (
            sorted(str(r.sqref).split(":")[0] for r in b[sheet.title].data_validations.dataValidation)
            for b in (kept, made)
        )
        assert len({tuple(each) for each in rules}) == 1, sheet.title


WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), min_size=1, max_size=20)


def value(column: Column, number: int) -> st.SearchStrategy[object]:
    """Any value that a cell of ``column`` may hold, so that the record stands by itself."""
    if column.kind is Kind.ID:
        return st.just(f"{column.example.rstrip('0123456789')}{number}")
    filled = made(column)
    return filled if column.required or column.needed_when else st.just(column.blank) | filled


def made(column: Column) -> st.SearchStrategy[object]:
    if column.vocabulary:
        one = st.sampled_from(column.vocabulary)
        return st.lists(one, min_size=1, max_size=3, unique=True).map(tuple) if column.kind is Kind.ENUMS else one
    if column.refs:
        ids = [f"{stem(SPECS[name])}{n}" for name in column.refs for n in (1, 2)]
        one = st.sampled_from([*ids, *column.also])
        return st.lists(one, min_size=1, max_size=3, unique=True).map(tuple) if column.kind is Kind.REFS else one
    simple: dict[Kind, st.SearchStrategy[object]] = {
        Kind.DATE: st.dates(date(1990, 1, 1), date(2150, 12, 31)),
        Kind.TIME: st.times(time(0), time(23, 59)).map(lambda t: t.replace(second=0, microsecond=0)),
        Kind.INTEGER: st.integers(column.minimum or 0, column.maximum or 9_999),
        Kind.BOOLEAN: st.booleans(),
        Kind.LIST: st.lists(kept(column), min_size=1, max_size=3).map(tuple),
    }
    return simple.get(column.kind, kept(column))


def kept(column: Column) -> st.SearchStrategy[str]:
    """Text in the form in which it is kept: tidied, no placeholder, and no semicolon within one item of a list."""

    def tidied(text: str) -> str:
        read, problem = reader(column, DAY_ZERO)(text.replace(";", ","))
        return "" if problem else read[0] if isinstance(read, tuple) and read else str(read or "")

    return WORDS.map(tidied).filter(bool)


def stem(spec: SheetSpec) -> str:
    """The letters with which the IDs of a sheet begin."""
    return spec.id_column.example.rstrip("0123456789") if spec.id_column else ""


@st.composite
def records(draw: st.DrawFn, record: type[Record], count: int) -> tuple[Record, ...]:
    """So many rows, less those that say nothing at all: they are no rows."""
    place, columns = RowPlace(record.SHEET.name, 2, {}), record.SHEET.columns
    rows = [{c.name: draw(value(c, n)) for c in columns} for n in range(1, count + 1)]
    return tuple(
        record(**row, at=place)  # type: ignore[call-arg]
        for row in rows
        if any(row[c.name] != c.blank for c in columns)
    )


@st.composite
def engagements(draw: st.DrawFn) -> Engagement:
    """An engagement with two rows on every sheet that others refer to, and up to two on the rest."""
    made: dict[str, Any] = {}
    for field, record in zip(fields(Engagement), RECORDS, strict=True):
        if record is Details:
            (made[field.name],) = draw(records(record, 1))
        elif record is not ListValue:
            made[field.name] = draw(records(record, 2 if record.SHEET.name in PICKED else draw(st.integers(0, 2))))
    return replace(fictional.empty(), **made)


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_any_engagement_written_reads_back_as_itself(data: st.DataObject) -> None:
    engagement = data.draw(engagements())
    read_back, found = back(authoring.write(engagement))
    assert [str(each) for each in found if each.code != "STR02"] == [], "what must not repeat may by chance"
    assert read_back == engagement
