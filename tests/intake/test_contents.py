"""What a file's parts say they are, and where they point."""

from __future__ import annotations

import pytest

from aftercare_docs.intake import Refused
from aftercare_docs.intake.archive import inspect
from aftercare_docs.intake.contents import unpack
from tests.books import PACKAGE, book, packed, parts, relationships, sheet

SHEETS = {"Actions": sheet("")}
TYPES = str(parts(SHEETS)["[Content_Types].xml"])
RELS = "xl/worksheets/_rels/sheet1.xml.rels"


def refusal(data: bytes) -> tuple[str, str]:
    with pytest.raises(Refused) as refused:
        unpack(inspect(data, "plan.xlsx"))
    return refused.value.found.code, refused.value.found.message


def typed(part: str, content_type: str) -> str:
    return TYPES.replace("</Types>", f'<Override PartName="{part}" ContentType="{content_type}"/></Types>')


def test_a_package_knows_its_main_part_and_what_belongs_to_it() -> None:
    package = unpack(inspect(book(SHEETS), "plan.xlsx"))
    assert package.main() == "xl/workbook.xml"
    assert package.related("xl/workbook.xml", "worksheet") == {"rId1": "xl/worksheets/sheet1.xml"}


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("xl/vbaProject.xml", "macros"),
        ("xl/macrosheets/sheet1.xml", "Excel 4 macros"),
        ("xl/activeX/activeX1.xml", "ActiveX"),
        ("xl/embeddings/Book2.xml", "embedded"),
        ("customUI/customUI.xml", "add-in"),
        ("xl/externalLinks/externalLink1.xml", "links to another file"),
        ("xl/connections.xml", "data connections"),
        ("xl/queryTables/queryTable1.xml", "query"),
        ("xl/xmlMaps.xml", "schema map"),
        ("xl/model/item.xml", "data model"),
    ],
)
def test_content_that_acts_or_comes_from_elsewhere_is_refused_by_name(part: str, words: str) -> None:
    code, message = refusal(book(SHEETS, more={part: "<a/>"}))
    assert code in {"INP10", "INP11"}
    assert words in message


def test_it_cannot_hide_behind_an_innocent_name() -> None:
    hidden = typed("/xl/pictures.xml", "application/vnd.ms-excel.macrosheet+xml")
    assert refusal(book(SHEETS, more={"xl/pictures.xml": "<a/>", "[Content_Types].xml": hidden}))[0] == "INP10"
    assert refusal(book(SHEETS, more={RELS: relationships(("r1", "oleObject", "../x.xml"))}))[0] == "INP10"


def test_what_is_kept_elsewhere_is_refused_but_a_link_to_click_is_not() -> None:
    assert refusal(book(SHEETS, more={RELS: relationships(("r1", "image", "!https://x.example/a.png"))}))[0] == "INP11"
    unpack(inspect(book(SHEETS, more={RELS: relationships(("r1", "hyperlink", "!mailto:a@x.example"))}), "plan.xlsx"))


def test_every_part_says_what_it_is_and_says_it_once() -> None:
    assert refusal(book(SHEETS, more={"xl/data.dat": "1"})) == ("INP12", "a part of the file does not say what it is")
    twice = typed("/xl/workbook.xml", "application/xml")
    assert refusal(book(SHEETS, more={"[Content_Types].xml": twice}))[0] == "INP12"


def test_what_a_slow_share_leaves_behind_does_no_harm() -> None:
    unpack(inspect(book(SHEETS, more={"[trash]/0000.dat": b"\xff" * 64}), "plan.xlsx"))


def test_a_zip_of_something_else_is_not_taken_for_a_workbook() -> None:
    assert refusal(packed({"notes.txt": "hello"}))[0] == "INP03"


def test_targets_are_found_from_the_root_or_the_folder_in_any_case() -> None:
    rels = relationships(("r1", "worksheet", "/XL/Worksheets/Sheet1.xml"), ("r2", "styles", "./styles.xml"))
    package = unpack(inspect(book(SHEETS, more={"xl/_rels/workbook.xml.rels": rels}), "plan.xlsx"))
    assert package.related("xl/workbook.xml", "worksheet") == {"r1": "xl/worksheets/sheet1.xml"}
    assert package.related("xl/workbook.xml", "styles") == {"r2": "xl/styles.xml"}


def test_two_main_parts_are_none() -> None:
    rels = relationships(("r1", "officeDocument", "xl/workbook.xml"), ("r2", "officeDocument", "xl/other.xml"))
    assert unpack(inspect(book(SHEETS, more={"_rels/.rels": rels}), "plan.xlsx")).main() == ""
    assert PACKAGE in rels
