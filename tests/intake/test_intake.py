"""From a path to a package: each file that is not a workbook is refused by name, and nothing else is touched."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from aftercare_docs.intake import LARGEST, Refused, admit, load, open_elsewhere
from tests.books import book, packed, parts, sheet

GOOD = book({"Actions": sheet("")})


def refusal(data: bytes) -> tuple[str, str]:
    with pytest.raises(Refused) as refused:
        admit(data, "plan.xlsx")
    return refused.value.found.code, refused.value.found.message


def loading(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        load(path)
    return refused.value.found.code


def as_type(content_type: str) -> bytes:
    good = parts({"Actions": sheet("")})
    types = str(good["[Content_Types].xml"]).replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", content_type
    )
    return packed(good | {"[Content_Types].xml": types})


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "an empty file"),
        (b"%PDF-1.7", "a PDF"),
        (b"<html><table>", "a web page"),
        (b"action,owner\n1,2", "some other kind of file"),
        (packed({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "no Office program"),
        (
            as_type("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
            "a Word document",
        ),
        (as_type("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"), "a template"),
    ],
)
def test_another_kind_of_file_is_called_by_its_name(data: bytes, words: str) -> None:
    code, message = refusal(data)
    assert code == "INP03"
    assert words in message


def test_a_macro_workbook_under_another_name_is_still_one() -> None:
    assert refusal(as_type("application/vnd.ms-excel.sheet.macroEnabled.main+xml")) == (
        "INP10",
        "the workbook contains macros",
    )


def test_a_file_that_is_not_there_or_is_no_file(tmp_path: Path) -> None:
    assert loading(tmp_path / "gone.xlsx") == "INP01"
    assert loading(tmp_path) == "INP02"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.xlsx")
        assert loading(tmp_path / "pipe.xlsx") == "INP02"


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(GOOD)

    def refuse(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert loading(path) == "INP02"


def test_a_file_beyond_any_engagement_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    assert loading(path) == "INP07"


def test_the_mark_that_excel_leaves_is_not_taken_for_a_workbook(tmp_path: Path) -> None:
    assert loading(tmp_path / "~$plan.xlsx") == "INP03"


@pytest.mark.parametrize("mark", ["~$plan.xlsx", ".~lock.plan.xlsx#"])
def test_a_workbook_open_elsewhere_is_read_with_a_note(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "plan.xlsx"
    assert open_elsewhere(path) == []
    (tmp_path / mark).write_bytes(b"somebody")
    assert [found.code for found in open_elsewhere(path)] == ["INP13"]
