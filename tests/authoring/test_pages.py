"""A page in front of a workbook: words, links to cells, and nothing that is read back."""

from __future__ import annotations

from aftercare_docs import authoring
from aftercare_docs.authoring.pages import Jump, Page, Tinted
from aftercare_docs.engagement import CHANGES, FINDINGS
from aftercare_docs.structure import structure
from aftercare_docs.theme import theme
from aftercare_docs.workbook import read
from tests.authoring.opened import opened
from tests.sheets import northshire

PAGE = Page(
    CHANGES,
    "What came back",
    ("One line.",),
    (("Cell", 12), ("What", 30)),
    ((Jump("Actions!A2", "Actions", "A2"), "=1+1"), (Tinted("Stop", theme().brag["Red"]), "words")),
)


def test_it_stands_first_and_leads_to_the_cell() -> None:
    book = opened(authoring.write(northshire(), PAGE))
    sheet = book.worksheets[0]
    assert [sheet["A1"].value, sheet["A2"].value, sheet["A4"].value] == ["What came back", "One line.", "Cell"]
    assert sheet["A5"].hyperlink is not None
    assert sheet["A5"].hyperlink.location == "'Actions'!A2"
    assert (sheet["B5"].value, sheet["B5"].data_type) == ("=1+1", "s")
    assert sheet["A6"].fill.start_color.rgb.endswith(theme().brag["Red"].fill[1:])


def test_a_sheet_with_a_quotation_mark_can_be_led_to() -> None:
    assert Jump("x", "Ann's", "B2").target == "internal:'Ann''s'!B2"


def test_a_workbook_with_such_a_page_reads_as_without() -> None:
    for name in (CHANGES, FINDINGS):
        with_page, _ = read(authoring.write(northshire(), Page(name, "x", (), (("a", 5),), ())))
        without, _ = read(authoring.write(northshire()))
        assert with_page is not None
        assert without is not None
        assert structure(with_page) == structure(without)


def test_the_first_workbook_that_is_written_is_like_every_other() -> None:
    assert authoring.write(northshire(), PAGE) == authoring.write(northshire(), PAGE)
