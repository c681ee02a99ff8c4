"""Every string in the finished file that stands in no cell has been accounted for."""

from __future__ import annotations

import pytest

from aftercare_docs.renderers import xlsx
from tests.renderers.finished import DRAFT, NAMES, SPEC, book, document, finished, parts, xml


def told(name: str) -> set[str]:
    return set(xlsx.expected(document(name), DRAFT, SPEC).also)


@pytest.mark.parametrize("name", NAMES)
def test_entry_rules_names_headers_and_formulas_are_accounted_for(name: str) -> None:
    also, cells = told(name), xlsx.expected(document(name), DRAFT, SPEC).cells
    for number, sheet in enumerate(book(name).worksheets, 1):
        root = xml(finished(name), f"xl/worksheets/sheet{number}.xml")
        shown = set(cells[sheet.title].values())
        for rule in root.iter("{*}dataValidation"):
            assert {rule.get(k) for k in ("promptTitle", "prompt", "errorTitle", "error")} <= also | shown
        for formula in (*root.iter("{*}f"), *root.iter("{*}formula")):
            text = str(formula.text)
            assert f"={text}" in also or text.strip('"') in also
        for tag in ("oddHeader", "oddFooter"):
            assert [entry.text in also for entry in root.iter(f"{{*}}{tag}")] == [True]
        assert all(link.get("location") in also for link in root.iter("{*}hyperlink"))
    assert {n for n in book(name).defined_names if not n.startswith("_xlnm")} <= also


@pytest.mark.parametrize("name", NAMES)
def test_tables_and_charts_are_accounted_for(name: str) -> None:
    also, package = told(name), parts(finished(name))
    for part in package:
        root = xml(finished(name), part)
        if part.startswith("xl/tables/"):
            assert root.get("displayName") in also
            assert all(f.text in also for f in root.iter("{*}calculatedColumnFormula"))
        if part.startswith("xl/charts/"):
            assert {run.text for run in root.iter("{*}t")} <= also
        if part.startswith("xl/drawings/drawing"):
            assert {frame.get("descr") for frame in root.iter("{*}cNvPr")} <= also
