"""The tables open in Excel as text and hold what the report holds."""

from __future__ import annotations

import csv
import io

import pytest

from aftercare_docs.report import tables
from tests.report.builds import made


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def test_every_finding_fingerprint_and_treatment_has_its_row() -> None:
    prepared, found = made()
    assert [row["where"] for row in rows(tables.findings(found))] == [str(f.at) for f in found]
    told = {row["output_id"]: row["content_fingerprint"] for row in rows(tables.fingerprints(prepared))}
    assert told == {d.output.output_id: d.standing.fingerprint for d in prepared.drafts}
    logged = [str(t.at) for d in prepared.drafts for t in d.redacted.log]
    assert [row["cell"] for row in rows(tables.redaction_log(prepared))] == logged


def test_excel_is_told_that_it_is_utf_8() -> None:
    assert tables.table(("a",), [("é",)]).startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize(("cell", "read"), [("=1+1", "'=1+1"), ("@x", "'@x"), ("a\tb\nc", "a b c"), ("1.0", "1.0")])
def test_a_cell_stays_one_cell_of_text(cell: str, read: str) -> None:
    assert tables.plain(cell) == read
