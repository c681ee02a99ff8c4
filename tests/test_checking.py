"""Looking into what exists already."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from aftercare_docs.checking import against, scan_stream, verify_files
from tests.verification import samples
from tests.verification.mutations.base import in_part
from tests.verification.planted import DOCUMENT
from tests.workbooks import example_bytes, prepared


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "northshire.xlsx"
    path.write_bytes(example_bytes())
    return path


def test_a_file_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    ((_, found),) = verify_files([tmp_path / "absent.docx"], None)
    assert [f.code for f in found] == ["INP01"]


def test_without_its_workbook_nothing_passes(tmp_path: Path) -> None:
    ((path, found),) = verify_files([tmp_path / "a.docx"], tmp_path / "absent.xlsx")
    assert path.name == "absent.xlsx"
    assert [f.code for f in found] == ["INP01"]


def test_scanning_marks_the_identities_of_a_workbook(workbook: Path) -> None:
    text = "We spoke with Sunniva Varleigh."
    out = io.StringIO()
    assert scan_stream(io.StringIO(json.dumps({"id": 1, "text": text}) + "\n"), out, workbook) == 0
    said = json.loads(out.getvalue())
    assert said["id"] == 1
    assert any(text[start:end] == "Sunniva Varleigh" and rule == "IDN01" for start, end, rule in said["spans"])


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("Moves between services were organised around closing and opening.", "shared-words"),
        ("A goodbye was never said before the hello.", "echo"),
        ("Thank you for reading this.", ""),
    ],
)
def test_a_file_that_says_a_withheld_theme_again_is_to_be_read_again(
    workbook: Path, tmp_path: Path, written: str, kind: str
) -> None:
    """T09 is held; somebody puts it back in Word."""
    path = tmp_path / "northshire-aftercare-plan.docx"
    path.write_bytes(in_part(DOCUMENT, "Thank you.", written)(samples.word()))
    ((_, found),) = verify_files([path], workbook, into=tmp_path / "build")
    read = [f.message for f in found if f.code == "FIL64" and "paragraph 7" in str(f.at)]
    assert (kind in read[0]) if kind else not read


def test_a_file_is_held_to_the_output_whose_name_it_has_and_not_to_one_that_begins_like_it() -> None:
    made = prepared()
    looser, stricter = sorted(made.drafts, key=lambda draft: len(draft.hidden))[:: len(made.drafts) - 1]
    assert len(looser.hidden) < len(stricter.hidden)
    looser = replace(looser, output=replace(looser.output, file_stub="plan"))
    stricter = replace(stricter, output=replace(stricter.output, file_stub="plan-everybody"))
    for drafts in ((looser, stricter), (stricter, looser)):
        both = replace(made, drafts=drafts)
        assert against("plan-everybody.docx", made.engagement, both).watchlist is stricter.hidden
        assert against("plan-everybody-print.docx", made.engagement, both).watchlist is stricter.hidden
        assert against("plan.docx", made.engagement, both).watchlist is looser.hidden
