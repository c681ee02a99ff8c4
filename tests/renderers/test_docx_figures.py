"""A paragraph in the style of figures becomes a picture in its line, with its words and its bytes."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree
from PIL import Image

from aftercare_docs.documents import aftercare_plan
from aftercare_docs.documents.figures import figures
from aftercare_docs.findings import stops
from aftercare_docs.house import house
from aftercare_docs.renderers import docx
from aftercare_docs.renderers.docx_figures import named, place
from aftercare_docs.renderers.docx_lint import TemplateRefused
from aftercare_docs.renderers.docx_source import W
from aftercare_docs.renderers.figures import picture
from aftercare_docs.theme import product, wearing
from aftercare_docs.verification import verify
from tests.releases import FULL, MINIMAL
from tests.renderers.templates import STAMP

PLAN = aftercare_plan.compose(FULL)
SPEC = aftercare_plan.FILES[0]
FIGURE = '<w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>'


def body(*names: str) -> etree._Element:
    inside = "".join(map(FIGURE.format, names))
    return etree.fromstring(f'<w:body xmlns:w="{W[1:-1]}">{inside}</w:body>')


def test_the_plan_holds_every_picture_to_the_byte_and_the_gate_agrees() -> None:
    content, expected = docx.render(PLAN, STAMP, SPEC), docx.expected(PLAN, STAMP, SPEC)
    with zipfile.ZipFile(BytesIO(content)) as package:
        media = [package.read(name) for name in sorted(package.namelist()) if name.startswith("word/media/")]
    assert media == [picture.content for picture in expected.pictures]
    assert media == [picture(figure).content for figure in figures(PLAN) if figure.name]
    assert not stops(verify("plan.docx", content, None, expected))


def test_a_plan_without_anything_to_show_holds_no_picture() -> None:
    plan = aftercare_plan.compose(MINIMAL)
    assert docx.expected(plan, STAMP, SPEC).pictures == ()
    with zipfile.ZipFile(BytesIO(docx.render(plan, STAMP, SPEC))) as package:
        assert not [name for name in package.namelist() if "media" in name]


def test_the_name_gives_way_to_the_picture_under_an_id_that_is_free() -> None:
    made = body("journey", "map")
    drawn = place(made, {"rId3", "rId11"}, PLAN, "plan.docx")
    assert list(drawn) == ["rId12", "rId13"]
    assert "".join(str(text) for text in made.itertext()) == ""
    descriptions = [node.get("descr") for node in made.iter("{*}docPr")]
    assert descriptions == [figure.alt for figure in figures(PLAN) if figure.name in {"journey", "map"}]


def test_a_name_that_no_figure_has_refuses_the_template() -> None:
    with pytest.raises(TemplateRefused) as refused:
        list(named(["timeline"], PLAN, "plan.docx"))
    assert [found.code for found in refused.value.found] == ["TPL09"]


def test_the_logo_of_the_house_stands_before_the_first_words_and_the_gate_agrees(tmp_path: Path) -> None:
    Image.new("RGB", (600, 200), "teal").save(tmp_path / "crest.png")
    (tmp_path / "theme.toml").write_text('logo = "crest.png"\n[colours]\naccent = "#7A1F5C"\n', "utf-8")
    with wearing(house(tmp_path / "wexmoor.xlsx").theme):
        content, expected = docx.render(PLAN, STAMP, SPEC), docx.expected(PLAN, STAMP, SPEC)
    assert expected.pictures[0].alt == "Logo of Wexmoor Safeguarding Children Partnership"
    assert len(expected.pictures) == 5
    assert not stops(verify("plan.docx", content, None, expected))
    assert stops(verify("plan.docx", content, None, docx.expected(PLAN, STAMP, SPEC))), "another house's file"
    with zipfile.ZipFile(BytesIO(content)) as package:
        document, styles = (package.read(f"word/{name}.xml").decode() for name in ("document", "styles"))
    assert document.index("Logo of Wexmoor") < document.index("Aftercare plan")
    assert "7A1F5C" in styles
    assert product().colours["accent"][1:] not in styles
