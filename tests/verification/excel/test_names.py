"""Names, rules and formulas that the build is known to write."""

from __future__ import annotations

import pytest

from tests.verification.planted import in_excel, places

FORMULA = "<f>SUM(B2,-46300)</f>"


@pytest.mark.parametrize(
    "formula",
    [
        "SUM(B2,10)",
        "COUNTIF(Lists!$A$1:$A$2,&quot;Open&quot;)",
        "IF(B2&gt;=$B$1,1,0)",
        "COUNTIF(C2:C9,&quot;&lt;&gt;Open&quot;)",
        "IFERROR(INDEX('Lists'!A1:A2,1),StatusList)",
    ],
)
def test_a_formula_that_computes_over_this_workbook_passes(formula: str) -> None:
    assert places(in_excel(FORMULA, f"<f>{formula}</f>"), "FIL53") == []


@pytest.mark.parametrize(
    "formula",
    [
        "&quot;Somebody&quot;",
        "HYPERLINK(&quot;https://a.example&quot;)",
        "WEBSERVICE(A1)",
        "'[Other.xlsx]Sheet'!A1",
        "Somewhere!A1",
        "Somebody+1",
        "0*9434765919",
        "cmd|'x'!A0",
        "CALL(&quot;Kernel32&quot;)",
        "INDIRECT(A1)",
    ],
)
def test_a_formula_that_brings_words_or_fetches_is_refused_at_its_cell(formula: str) -> None:
    assert places(in_excel(FORMULA, f"<f>{formula}</f>"), "FIL53") == ["sheet Actions, cell D2"]


@pytest.mark.parametrize(
    "entry",
    [
        '<definedName name="Somebody">Lists!$A$1</definedName>',
        '<definedName name="StatusList" hidden="1">Lists!$A$1</definedName>',
        '<definedName name="StatusList" comment="x">Lists!$A$1</definedName>',
        '<definedName name="StatusList">&quot;Somebody&quot;</definedName>',
        '<definedName name="_xlnm.Print_Titles">Elsewhere!$1:$1</definedName>',
    ],
)
def test_a_name_that_nobody_accounts_for_is_refused(entry: str) -> None:
    assert places(in_excel("</definedNames>", entry + "</definedNames>", "xl/workbook.xml"), "FIL42")


def test_print_titles_are_listed_and_stop_nothing() -> None:
    entry = '<definedName name="_xlnm.Print_Titles" localSheetId="0">Actions!$1:$1</definedName></definedNames>'
    assert in_excel("</definedNames>", entry, "xl/workbook.xml") == []
    assert places(in_excel("</definedNames>", entry, "xl/workbook.xml", expected=None), "FIL55")


def test_a_rule_with_a_list_of_its_own_is_to_be_read() -> None:
    found = in_excel("<formula1>StatusList</formula1>", "<formula1>&quot;Open,Somebody&quot;</formula1>")
    assert places(found, "FIL43") == ["sheet Actions"]
