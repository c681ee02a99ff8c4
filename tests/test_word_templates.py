"""Templates are what a person restyles in Word; the script that starts a new one never overwrites their work."""

from __future__ import annotations

import importlib
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.shared import RGBColor

from aftercare_docs.documents import aftercare_plan
from aftercare_docs.renderers import docx as renderer
from aftercare_docs.resources import template_path
from tests.releases import FULL
from tests.renderers.test_docx import APPROVED, texts

start = importlib.import_module("tests.word.__main__")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(start, "FOLDER", tmp_path)
    return tmp_path


def test_a_template_is_started_alike_each_time(folder: Path) -> None:
    start.main(["aftercare-plan"])
    first = (folder / "aftercare-plan.docx").read_bytes()
    start.main(["aftercare-plan", "--again"])
    assert (folder / "aftercare-plan.docx").read_bytes() == first


def test_a_template_that_is_there_is_kept(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "aftercare-plan.docx").write_bytes(b"restyled")
    start.main(["aftercare-plan"])
    assert (folder / "aftercare-plan.docx").read_bytes() == b"restyled"
    assert "was kept" in capsys.readouterr().out


def test_a_template_restyled_and_saved_by_another_program_still_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    [spec], document = aftercare_plan.FILES, aftercare_plan.compose(FULL)
    restyled = docx.Document(str(template_path(spec.template)))
    restyled.styles["Heading 2"].font.color.rgb = RGBColor(0x5A, 0x2F, 0x6B)
    restyled.core_properties.author = "Somebody"
    saved = BytesIO()
    restyled.save(saved)
    path = tmp_path / spec.template
    path.write_bytes(saved.getvalue())
    plain = renderer.render(document, APPROVED, spec)
    monkeypatch.setattr(renderer, "template_path", lambda name: path)
    made = renderer.render(document, APPROVED, spec)
    assert texts(made) == texts(plain) == renderer.expected(document, APPROVED, spec).text
    assert made != plain
    assert b"Somebody" not in made
