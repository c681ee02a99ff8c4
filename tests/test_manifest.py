"""The manifest says what was released; the state says when there is nothing to do."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from aftercare_docs import manifest
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.manifest import Artefact

RELEASED = Artefact("release/partnership/plan.docx", "O02", "1.0", "aaaa", True, b"plan")
DRAFT = Artefact("draft/note.pdf", "O05", "1.0", "bbbb", False, b"note")


def written(folder: Path, inputs: str) -> dict[str, bytes]:
    files = {RELEASED.path: RELEASED.content, manifest.MANIFEST: manifest.manifest([RELEASED], {"text": "pass"})}
    files[manifest.STATE] = manifest.state(inputs, files, [Finding("OUT04", CellRef("AllowList", 2, "A"))])
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return files


def test_only_what_is_released_is_listed_with_its_digest_and_verdicts() -> None:
    listed = json.loads(manifest.manifest([DRAFT, RELEASED], {"text": "pass"}))["files"]
    assert listed == [
        {
            "file": "partnership/plan.docx",
            "sha256": hashlib.sha256(b"plan").hexdigest(),
            "fingerprint": "aaaa",
            "version": "1.0",
            "checks": {"text": "pass"},
        }
    ]


def test_nothing_is_to_do_when_inputs_and_files_are_as_they_were(tmp_path: Path) -> None:
    written(tmp_path, "digest")
    last = manifest.unchanged(tmp_path, "digest")
    assert last is not None
    assert [f["code"] for f in last] == ["OUT04"]


def test_other_inputs_a_changed_a_lost_or_a_new_file_are_work_to_do(tmp_path: Path) -> None:
    written(tmp_path, "digest")
    assert manifest.unchanged(tmp_path, "other") is None
    (tmp_path / "draft").mkdir()
    (tmp_path / "draft" / "extra.txt").write_text("x")
    assert manifest.unchanged(tmp_path, "digest") is None
    (tmp_path / "draft" / "extra.txt").unlink()
    (tmp_path / RELEASED.path).write_bytes(b"edited")
    assert manifest.unchanged(tmp_path, "digest") is None
    (tmp_path / RELEASED.path).unlink()
    assert manifest.unchanged(tmp_path, "digest") is None


def test_a_state_that_is_not_ours_means_building_again(tmp_path: Path) -> None:
    (tmp_path / "private").mkdir()
    for text in ("", "[]", "{}", "not json"):
        (tmp_path / manifest.STATE).write_text(text)
        assert manifest.unchanged(tmp_path, "digest") is None


def test_a_folder_knows_whether_anything_was_released_from_it(tmp_path: Path) -> None:
    assert not manifest.releases(tmp_path)
    written(tmp_path, "digest")
    assert manifest.releases(tmp_path)


def test_a_change_to_code_data_or_template_changes_the_digest_of_the_tool() -> None:
    assert manifest.tool_digest() == manifest.tool_digest()
    assert len(manifest.tool_digest()) == 64
