"""Workbooks, cleaned."""

from __future__ import annotations

import pytest

from aftercare_docs.cleaning import Revisions, clean
from tests.verification import samples
from tests.verification.mutations.base import in_part
from tests.verification.planted import SHEET
from tests.verification.samples import unzipped
from tests.verification.test_mutations import meant

KNOWN = meant(samples.EXCEL_EXPECTED)


def cleaned(old: str, new: str, part: str = SHEET) -> dict[str, bytes]:
    content, found = clean("plan.xlsx", in_part(part, old, new)(samples.excel()), Revisions.ACCEPT, known=KNOWN)
    assert content, list(map(str, found))
    return unzipped(content)


def test_a_formula_that_nobody_accounts_for_becomes_its_value() -> None:
    sheet = cleaned("<f>SUM(B2,-46300)</f>", "<f>WEBSERVICE(B2)</f>")[SHEET]
    assert b"WEBSERVICE" not in sheet
    assert b"<v>10</v>" in sheet


def test_a_formula_of_ours_stays() -> None:
    assert b"<f>SUM(B2,-46300)</f>" in cleaned("<sheetData>", "<sheetData><!-- -->")[SHEET]


def test_names_rules_and_styles_of_somebody_go() -> None:
    name = '<definedName name="Somebody">Lists!$A$1</definedName></definedNames>'
    assert b"Somebody" not in cleaned("</definedNames>", name, "xl/workbook.xml")["xl/workbook.xml"]
    assert (
        b"Somebody"
        not in cleaned('cellStyle name="Normal"', 'cellStyle name="Somebody"', "xl/styles.xml")["xl/styles.xml"]
    )
    assert b"Somebody" not in cleaned('name val="Calibri"', 'name val="Somebody"', "xl/styles.xml")["xl/styles.xml"]


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        ('<row r="2"', '<row hidden="1" r="2"', SHEET),
        ('<sheet name="Lists"', '<sheet state="hidden" name="Lists"', "xl/workbook.xml"),
        ("d mmmm yyyy", ";;;", "xl/styles.xml"),
    ],
)
def test_what_is_hidden_is_for_a_person_to_read_first(old: str, new: str, part: str) -> None:
    content, found = clean("plan.xlsx", in_part(part, old, new)(samples.excel()), Revisions.ACCEPT, known=KNOWN)
    assert content == b""
    assert found[-1].code == "FIL80"
