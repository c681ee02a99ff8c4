"""A template that would lose text, print nothing or decide something is refused, and the place is named."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.documents.base import Deliverable, Format
from aftercare_docs.renderers import docx
from aftercare_docs.renderers.docx_lint import lint
from aftercare_docs.resources import template_path
from tests import releases
from tests.renderers.templates import Note, steer, template
from tests.word.kit import Col, p, table

ROOTS = docx.roots(Note)
GOOD = (
    steer("{%p if d.text and not stamp.draft or stamp.version == “1.0” %}"),
    '{{ d.short }} {{ d.front.title }} {% if d.rows %}x{% else %}y{% endif %} {{ banner | join(" ") }}',
    steer("{%p endif %}"),
    steer("{%p for row in d.rows %}"),
    "{{ row.what }}{% if not loop.last %}, {% endif %}",
    steer("{%p endfor %}"),
    table("T", "D", [Col("A", 1, p("Table text", "{{ row.detail }}"))], "row in d.rows"),
)


def codes(*paragraphs: str) -> list[str]:
    return [f.code for f in lint("t.docx", template(*paragraphs), ROOTS)]


def test_printing_looping_and_simple_tests_pass() -> None:
    assert lint("t.docx", template(*GOOD), ROOTS) == ()


@pytest.mark.parametrize("deliverable", DOCUMENTS.values(), ids=lambda d: d.ARTEFACT.value)
def test_every_template_that_we_ship_passes(deliverable: Deliverable) -> None:
    for spec in deliverable.FILES:
        if spec.format is Format.DOCX:
            document = type(deliverable.compose(releases.FULL))
            assert lint(spec.template, template_path(spec.template).read_bytes(), docx.roots(document)) == ()


@pytest.mark.parametrize(
    ("code", "paragraph"),
    [
        ("TPL01", steer("{%p if d.text %} lost")),
        ("TPL01", steer("lost {%p if d.text %}")),
        ("TPL02", "{{ d.text | upper }}"),
        ("TPL02", "{{ d.text.upper() }}"),
        ("TPL02", "{{ d.text ~ 'x' }}"),
        ("TPL02", "{% set x = d.text %}"),
        ("TPL02", "{% for row in d.rows if row.what %}{% endfor %}"),
        ("TPL02", "{% for row in d.rows %}{{ loop.index }}{% endfor %}"),
        ("TPL02", "{{r d.text }}"),
        ("TPL02", "{%- if d.text %}{% endif %}"),
        ("TPL02", "{# a remark #}"),
        ("TPL02", "{% cellbg d.text %}"),
        ("TPL02", "{{ 3 * 3 }}"),
        ("TPL03", "{% if d.text %}"),
        ("TPL03", "{{ d.text }"),
        ("TPL03", "{% endif %}"),
        ("TPL04", "{{ d.txet }}"),
        ("TPL04", "{{ nobody }}"),
        ("TPL04", "{% for row in d.rows %}{{ row.waht }}{% endfor %}"),
        ("TPL04", "{{ d.text.more }}"),
    ],
)
def test_what_is_wrong_is_found(code: str, paragraph: str) -> None:
    assert codes("Before", paragraph) == [code]


def test_the_finding_names_the_place_and_the_nearest_name() -> None:
    cell = table("T", "D", [Col("A", 1, p("Table text", "{{ row.detial }}"))], "row in d.rows")
    [finding] = lint("t.docx", template("Before", cell), ROOTS)
    assert str(finding.at) == "t.docx: word/document.xml, table 1, row 3, cell 1"
    assert finding.message == "`row.detial` is not part of this document; the nearest name is `detail`"


def test_headers_and_footers_are_read_too() -> None:
    [finding] = lint("t.docx", template("Text", header="{{ d.nothing }}"), ROOTS)
    assert str(finding.at) == "t.docx: word/header1.xml, paragraph 1"


def test_a_row_tag_shares_its_row_with_nothing() -> None:
    made = table("T", "D", [Col("A", 1, p("Table text", "x")), Col("B", 1, p("Table text", "y"))], "row in d.rows")
    crowded = made.replace("{%tr endfor %}", "{%tr endfor %}</w:t></w:r><w:r><w:t>kept?")
    assert codes(crowded) == ["TPL01"]


def test_a_tag_where_no_reader_looks_is_refused() -> None:
    hidden = p("Normal", "text").replace("<w:p>", '<w:p w:rsidR="{{ d.text }}">')
    assert codes(hidden) == ["TPL05"]
    package = BytesIO(template("text"))
    with ZipFile(package, "a") as archive:
        archive.writestr("word/comments.xml", "<c>{{ d.text }}</c>")
    [finding] = lint("t.docx", package.getvalue(), ROOTS)
    assert (finding.code, str(finding.at)) == ("TPL05", "t.docx: word/comments.xml")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name_are_refused() -> None:
    package = BytesIO(template("text"))
    with ZipFile(package, "a") as archive:
        archive.writestr("docProps/core.xml", "<c/>")
    assert [f.code for f in lint("t.docx", package.getvalue(), ROOTS)] == ["TPL06"]


@pytest.mark.parametrize("words", ["The journey", "{{ d.text }}", "{{ d.front.title }} {{ d.text }}"])
def test_a_paragraph_in_the_style_of_pictures_names_a_picture(words: str) -> None:
    (found,) = lint("t.docx", template(p("Normal", "{{ d.text }}"), p("Figure", words)), ROOTS)
    assert (found.code, str(found.at)) == ("TPL09", "t.docx: word/document.xml, paragraph 2")
