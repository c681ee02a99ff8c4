"""Sheets, rows, columns and cells that are not shown; and what only looks so."""

from __future__ import annotations

import pytest

from tests.verification.planted import carriers, in_excel, places

VIEW = '<sheetView tabSelected="1" workbookViewId="0"/>'


@pytest.mark.parametrize(
    ("old", "new", "carrier"),
    [
        ('<row r="2"', '<row hidden="1" r="2"', "hiddenRow"),
        ('<row r="2"', '<row hidden="true" r="2"', "hiddenRow"),
        ('<row r="2"', '<row ht="0" r="2"', "hiddenRow"),
        ('width="20.7109375"', 'width="0"', "hiddenCol"),
        ('width="20.7109375"', 'width="20" hidden="1"', "hiddenCol"),
        ("<sheetFormatPr ", '<sheetFormatPr zeroHeight="1" ', "hiddenRow"),
        (
            VIEW,
            VIEW.replace("<sheetView", '<sheetView topLeftCell="A9"').replace(
                "/>", '><pane state="frozen"/></sheetView>'
            ),
            "rows above a frozen pane",
        ),
    ],
)
def test_what_is_not_shown_is_named(old: str, new: str, carrier: str) -> None:
    assert carrier in carriers(in_excel(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('<row r="2"', '<row hidden="0" r="2"'),
        ('<row r="2"', '<row hidden="false" r="2"'),
        ('<row r="2"', '<row ht="24" r="2"'),
        ('width="20.7109375"', 'width="2.5"'),
        (VIEW, VIEW.replace("<sheetView", '<sheetView topLeftCell="A2"')),
    ],
)
def test_what_only_looks_like_it_is_not_reported(old: str, new: str) -> None:
    hidden = {"hiddenRow", "hiddenCol", "rows above a frozen pane"}
    assert not carriers(in_excel(old, new)) & hidden


def test_sheets_are_named_by_how_they_are_hidden() -> None:
    for state in ("hidden", "veryHidden"):
        found = in_excel('<sheet name="Lists"', f'<sheet state="{state}" name="Lists"', "xl/workbook.xml")
        assert state in carriers(found)
        assert places(found, "FIL45") == ["sheet Lists"]
    shown = in_excel('<sheet name="Lists"', '<sheet state="visible" name="Lists"', "xl/workbook.xml")
    assert places(shown, "FIL45") == []


def test_white_letters_are_seen_on_a_dark_cell_only() -> None:
    assert places(in_excel('rgb="FF1F3864"', 'rgb="FFFFFFFF"', "xl/styles.xml"), "FIL47")[:1] == [
        "sheet Actions, cell A1"
    ]


def test_a_text_that_no_cell_uses_stays_in_the_store() -> None:
    assert "orphan string" in carriers(in_excel("</sst>", "<si><t>left</t></si></sst>", "xl/sharedStrings.xml"))
