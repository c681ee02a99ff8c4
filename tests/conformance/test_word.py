"""Everybody can read our Word documents: nothing is found in any, and every check finds what is planted for it."""

from __future__ import annotations

import re
from pathlib import Path

import docx
import pytest
from docx.shared import RGBColor

from aftercare_docs.documents import aftercare_plan
from aftercare_docs.documents.base import Deliverable, FileSpec
from aftercare_docs.renderers import docx as renderer
from aftercare_docs.resources import template_path
from tests.conformance.planted import DEFECTS, defects, found, found_in, line, made, passing, swapped
from tests.releases import FULL
from tests.renderers.finished import APPROVED
from tests.verification.mutations.base import Mutation
from tests.verification.samples import unzipped


@pytest.mark.parametrize(("deliverable", "spec", "size"), made("docx"))
def test_nothing_is_found_in_what_the_product_makes(deliverable: Deliverable, spec: FileSpec, size: str) -> None:
    assert found_in(deliverable, spec, size) == []


@pytest.mark.parametrize(("code", "defect"), defects("docx"))
def test_a_planted_defect_is_found(code: str, defect: Mutation) -> None:
    assert code in {f.code for f in found("docx", defect.plant(passing("docx")))}


def test_a_style_is_named_where_it_is_what_must_be_changed() -> None:
    pale = next(d for d in DEFECTS["docx"]["WRD11"] if d.name == "a pale style")
    (finding,) = found("docx", pale.plant(passing("docx")))
    assert str(finding.at).endswith(", style Table text")
    assert "Choose a darker colour" in finding.entry.help


def restyled(folder: Path, monkeypatch: pytest.MonkeyPatch, colour: RGBColor) -> list[str]:
    """What is found in the plan once somebody has chosen another colour for its headings in Word."""
    [spec] = aftercare_plan.FILES
    template = docx.Document(str(template_path(spec.template)))
    template.styles["Heading 2"].font.color.rgb = colour
    template.save(str(folder / spec.template))
    monkeypatch.setattr(renderer, "template_path", lambda name: folder / name)
    return [str(f) for f in found("docx", renderer.render(aftercare_plan.compose(FULL), APPROVED, spec))]


def test_a_template_may_be_restyled_by_hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert restyled(tmp_path, monkeypatch, RGBColor(0x5A, 0x2F, 0x6B)) == []


def test_a_colour_that_many_cannot_read_is_told_with_its_style(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (pale,) = restyled(tmp_path, monkeypatch, RGBColor(0xD0, 0xD0, 0xD0))
    assert re.fullmatch(
        r"file\.docx: paragraph \d+, style heading 2: Stop WRD11 words do not stand out .* \(places: \d+\)", pale
    )


def test_a_passage_may_be_marked_as_another_language() -> None:
    welsh = line("a passage in Welsh", "Diolch yn fawr", run='<w:rPr><w:lang w:val="cy-GB"/></w:rPr>')
    assert found("docx", welsh.plant(passing("docx"))) == []


def test_two_headings_may_have_the_same_words_in_the_contents_list() -> None:
    headings = re.findall(r'"Heading2"/>.*?<w:t[^>]*>([^<]+)<', unzipped(passing("docx"))["word/document.xml"].decode())
    first, second = headings[1:3]
    content = passing("docx")
    while f">{second}<" in unzipped(content)["word/document.xml"].decode():
        content = swapped("word/document.xml", f">{re.escape(second)}<", f">{first}<", content)
    assert found("docx", content) == []


def test_references_are_not_shouted() -> None:
    assert found("docx", line("references", "A01 R1 PR03 I02 T01").plant(passing("docx"))) == []
