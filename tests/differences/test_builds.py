"""Two build folders side by side, file by file."""

from __future__ import annotations

from pathlib import Path

import pytest

from aftercare_docs.differences.builds import compare
from tests.returns.editing import fill, saved, sent
from tests.verification import samples
from tests.verification.mutations.base import in_part


def build(folder: Path, **files: bytes) -> Path:
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def told(folder: Path, old: dict[str, bytes], new: dict[str, bytes]) -> list[tuple[str, str]]:
    found = compare(build(folder / "old", **old), build(folder / "new", **new))
    return [(f.code, str(f.at)) for f in found]


def test_a_change_is_counted_and_its_first_place_named(tmp_path: Path) -> None:
    thanks = in_part("word/document.xml", "<w:t>Thank you.</w:t>", "<w:t>Thank you both.</w:t>")(samples.word())
    edited = saved(sent(), fill("A02", "Progress note", "Agreed"))
    old = {"release__partnership__plan_docx": samples.word(), "draft__actions_xlsx": saved(sent(), lambda s: None)}
    new = {"release__partnership__plan_docx": thanks, "draft__actions_xlsx": edited}
    found = compare(build(tmp_path / "old", **old), build(tmp_path / "new", **new))
    assert [(f.code, f.facts) for f in found] == [("DIF10", {"count": 1})] * 2
    assert str(found[0].at) == "draft/actions.xlsx: Action plan!J7"
    assert str(found[1].at).startswith("release/partnership/plan.docx: paragraph")


def test_files_that_came_and_went(tmp_path: Path) -> None:
    assert told(tmp_path, {"draft__a_docx": b"x"}, {"release__public__a_docx": b"x"}) == [
        ("DIF08", "release/public/a.docx"),
        ("DIF09", "draft/a.docx"),
    ]


@pytest.mark.parametrize("name", ["note_html", "note_docx", "note_pdf", "note_xlsx"])
def test_what_cannot_be_read_is_not_taken_for_the_same(tmp_path: Path, name: str) -> None:
    if name == "note_pdf":
        pytest.importorskip("pypdfium2")
    old, new = {f"draft__{name}": b"one"}, {f"draft__{name}": b"two"}
    assert told(tmp_path, old, new) == [("DIF11", f"draft/{name.replace('_', '.')}")]


def test_a_pdf_is_read_line_by_line(tmp_path: Path) -> None:
    old, new = {"draft__n_pdf": samples.pdf()}, {"draft__n_pdf": samples.pdf() + b"\n"}
    assert told(tmp_path, old, new) == []


def test_what_is_private_and_the_manifest_are_left_alone(tmp_path: Path) -> None:
    same = {"draft__a_docx": b"x"}
    old = same | {"private__report_html": b"one", "release__manifest_json": b"one"}
    new = same | {"private__report_html": b"two", "release__manifest_json": b"two"}
    assert told(tmp_path, old, new) == []
