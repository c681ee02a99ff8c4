"""Cells as every spreadsheet program writes them, and as none does."""

from __future__ import annotations

from datetime import date, time

import pytest

from aftercare_docs.workbook import parts, read
from aftercare_docs.workbook.grid import Broken, Formula, Sheet
from tests.books import MAIN, RELATIONSHIPS, SHEET_TYPE, book, relationships, sheet, text
from tests.books import parts as parts_of_book


def read_sheet(rows: str, before: str = "", after: str = "", **more: str) -> Sheet:
    workbook, found = read(book({"Actions": sheet(rows, before, after)}, more=more))
    assert workbook is not None, [str(each) for each in found]
    return workbook.sheets[0]


def cells(markup: str) -> list[object]:
    return [value for row in read_sheet(f'<row r="1">{markup}</row>').rows for value in row.cells.values()]


def refusal(rows: str) -> str:
    workbook, found = read(book({"Actions": sheet(rows)}))
    assert workbook is None
    return found[0].code


@pytest.mark.parametrize(
    ("markup", "value"),
    [
        (text("A1", "plain"), "plain"),
        ('<c r="A1"><v>4</v></c>', 4),
        ('<c r="A1"><v>4.8</v></c>', 4.8),
        ('<c r="A1"><v>1E3</v></c>', 1000.0),
        ('<c r="A1" t="b"><v>1</v></c>', True),
        ('<c r="A1" s="1"><v>46311</v></c>', date(2026, 10, 16)),
        ('<c r="A1" s="2"><v>0.395833333333333</v></c>', time(9, 30)),
        ('<c r="A1" s="3"><v>46311</v></c>', date(2026, 10, 16)),
        ('<c r="A1" t="d"><v>2026-10-16T00:00:00</v></c>', date(2026, 10, 16)),
        ('<c r="A1" t="e"><v>#REF!</v></c>', Broken()),
        ('<c r="A1"><v>1e999</v></c>', Broken()),
        ('<c r="A1" t="str"><f>B1</f><v>words</v></c>', Formula("words")),
        ('<c r="A1"><f>B1</f></c>', Formula(None)),
        ('<c r="A1" t="e"><f>B1</f><v>#REF!</v></c>', Broken()),
        ('<c r="A1" t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r></is></c>', "two runs"),
        ('<c r="A1" t="inlineStr"><is><t>seen</t><rPh sb="0"><t>unseen</t></rPh></is></c>', "seen"),
        (text("A1", "bell_x0007_"), "bell\a"),
        (text("A1", "under_x005F_x0007_"), "under_x0007_"),
    ],
)
def test_a_cell_is_read_as_what_it_is(markup: str, value: object) -> None:
    assert cells(markup) == [value]


def test_empty_cells_are_nothing_however_they_are_styled() -> None:
    assert cells('<c r="A1" s="1"/><c r="B1" s="3"><v></v></c><c r="C1" t="inlineStr"><is><t/></is></c>') == []


def test_addresses_may_be_left_out() -> None:
    sheet_ = read_sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
    assert [(row.number, dict(row.cells)) for row in sheet_.rows] == [(1, {1: 1, 2: 2}), (2, {1: 3})]


def test_hidden_rows_and_columns_and_merged_cells_are_told() -> None:
    rows = '<row r="2" hidden="1"><c r="AB2"><v>1</v></c></row>'
    columns = '<cols><col min="3" max="4" hidden="1"/><col min="6" max="6" width="0"/></cols>'
    found = read_sheet(rows, columns, '<mergeCells><mergeCell ref="AB2:AC3"/></mergeCells>')
    assert found.hidden_rows == {2}
    assert found.hidden_columns == {3, 4, 6}
    assert found.merged == ((2, 28),)


def test_words_are_shared_between_cells() -> None:
    words = f'<sst xmlns="{MAIN}" count="2"><si><t>one</t></si><si><r><t>two</t></r><rPh><t>no</t></rPh></si></sst>'
    rows = '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>'
    good = parts_of_book({"Actions": sheet(rows)})
    types = str(good["[Content_Types].xml"]).replace(
        "</Types>",
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{SHEET_TYPE}.sharedStrings+xml"/></Types>',
    )
    links = relationships(("r1", "sharedStrings", "sharedStrings.xml"))
    rels = str(good["xl/_rels/workbook.xml.rels"]).replace("</Relationships>", links[links.index("<Relationship ") :])
    more = {"xl/sharedStrings.xml": words, "[Content_Types].xml": types, "xl/_rels/workbook.xml.rels": rels}
    workbook, _ = read(book({"Actions": sheet(rows)}, more=more))
    assert workbook is not None
    assert dict(workbook.sheets[0].rows[0].cells) == {1: "two", 2: "one"}
    for claim in ("8876876876876", "many"):
        broken = more | {"xl/sharedStrings.xml": words.replace('count="2"', f'count="{claim}"')}
        assert read(book({"Actions": sheet(rows)}, more=broken))[1][0].code == "INP06"
    assert RELATIONSHIPS in links


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>\u0662</v></c></row>',
        '<row r="1"><c r="A1"><v>four</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
        '<row r="1"/><row r="0"/>',
        '<row r="1048577"/>',
        '<row r="1"><c r="XFE1"><v>1</v></c></row>',
        '<row r="1"><c r="1"><v>1</v></c></row>',
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
        '<row r="1"><c r="A1" t="d"><v>soon</v></c></row>',
        "<row>",
    ],
)
def test_what_no_program_writes_is_damaged(rows: str) -> None:
    assert refusal(rows) == "INP06"


def test_more_cells_than_any_engagement_needs_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST_CELLS", 3)
    assert refusal("<row>" + "<c><v>1</v></c>" * 4 + "</row>") == "INP07"
