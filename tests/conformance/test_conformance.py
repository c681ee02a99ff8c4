"""The checks as a whole: each has its code, its planted defects and its words, and says a thing once."""

from __future__ import annotations

import csv
import re
from importlib import import_module

from aftercare_docs import conformance
from aftercare_docs.findings import catalogue
from aftercare_docs.renderers import renderer
from tests.conformance.disagreeing import DISAGREEMENTS
from tests.conformance.planted import DEFECTS, found, passing
from tests.imports import PACKAGE, ROOT
from tests.workbooks import prepared


def test_nothing_is_found_in_any_file_of_the_example() -> None:
    for draft in prepared().drafts:
        for spec in draft.deliverable.FILES:
            content = renderer(spec.format).render(draft.document, prepared().stamp(draft), spec)
            assert [str(f) for f in found(spec.format, content)] == []


def test_every_check_has_its_code_and_a_planted_defect() -> None:
    table = (ROOT / PACKAGE / "data" / "findings" / "conformance.csv").read_text("utf-8")
    codes = {row["code"] for row in csv.DictReader(table.splitlines())}
    packages = [import_module(f"{PACKAGE}.conformance.{name}") for name in conformance.FORMATS.values()]
    asked = {rule.CODE for package in packages for rule in getattr(package, "RULES", ())}
    assert {code for checks in DEFECTS.values() for code in checks} == asked
    assert codes == asked | set(DISAGREEMENTS)
    assert codes <= set(catalogue())


def test_what_happens_often_is_said_once_with_its_number_and_its_first_place() -> None:
    content = passing("docx")
    for defect in DEFECTS["docx"]["WRD08"][:2]:
        content = defect.plant(content)
    (finding,) = found("docx", content)
    assert re.fullmatch(r"file\.docx: paragraph \d+", str(finding.at))
    assert finding.facts["times"] == 2
