"""A Word document says what was composed, all of it and in order, and is the same file each time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.documents.base import Approved, Deliverable, Document, FileSpec, Format, Stamp
from aftercare_docs.packing import parts_of
from aftercare_docs.release import Release
from aftercare_docs.renderers import docx
from aftercare_docs.renderers.docx_lint import TemplateRefused
from aftercare_docs.renderers.docx_source import W, joined_text, stories
from tests import releases
from tests.renderers.templates import FRONT, NOTE, STAMP, Note, Row, steer, template
from tests.word.kit import Col, contents, p, strip, table

SPEC = FileSpec("", Format.DOCX, "note.docx")
APPROVED = Stamp(
    False, "1.0", "OFFICIAL", "Partnership", "0000-0000-0000-0000", (Approved("Chair", "4\u00a0May\u00a02026"),)
)
OURS = [(d, spec) for d in DOCUMENTS.values() for spec in d.FILES if spec.format is Format.DOCX]
RELEASES: dict[str, Callable[[], Release]] = {
    "full": lambda: releases.FULL,
    "minimal": lambda: releases.MINIMAL,
    "heavy": releases.heavy,
}


def texts(content: bytes) -> tuple[str, ...]:
    found = [joined_text(p) for story in stories(content).values() for p in story.iter(W + "p")]
    return tuple(text for text in found if text.strip())


def use(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "note.docx"
    path.write_bytes(content)
    monkeypatch.setattr(docx, "template_path", lambda name: path)


@pytest.mark.parametrize("size", RELEASES)
@pytest.mark.parametrize(("deliverable", "spec"), OURS, ids=[spec.template for _, spec in OURS])
@pytest.mark.parametrize("stamp", [STAMP, APPROVED], ids=["draft", "approved"])
def test_every_document_says_exactly_what_was_expected_of_it(
    deliverable: Deliverable, spec: FileSpec, size: str, stamp: Stamp
) -> None:
    document = deliverable.compose(RELEASES[size]())
    assert texts(docx.render(document, stamp, spec)) == docx.expected(document, stamp, spec).text


@pytest.mark.parametrize(("deliverable", "spec"), OURS, ids=[spec.template for _, spec in OURS])
def test_every_document_is_the_same_file_each_time(deliverable: Deliverable, spec: FileSpec) -> None:
    document = deliverable.compose(releases.FULL)
    assert docx.render(document, STAMP, spec) == docx.render(document, STAMP, spec)


@pytest.mark.parametrize(("deliverable", "spec"), OURS, ids=[spec.template for _, spec in OURS])
def test_a_draft_says_so_on_every_page_and_an_approved_copy_does_not(deliverable: Deliverable, spec: FileSpec) -> None:
    document = deliverable.compose(releases.FULL)
    header = parts_of(docx.render(document, STAMP, spec))["word/header1.xml"].decode()
    assert "Draft for approval" in header
    assert "Draft" not in parts_of(docx.render(document, APPROVED, spec))["word/header1.xml"].decode()


def test_expected_and_rendered_agree_on_every_construction(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    cell = p("Table text", "{{ row.what }}") + steer("{%p if row.detail %}") + p("Table text", "{{ row.detail }}")
    use(
        monkeypatch,
        tmp_path,
        template(
            contents("Contents"),
            p("Heading 2", "About {{ d.short }}"),
            "Hi {{ d.text }}!",
            steer("{%p for row in d.rows %}"),
            p("Heading 2", "{{ row.what }}{% if loop.first %} first{% endif %}"),
            steer("{%p endfor %}"),
            table(
                "T",
                "D",
                [Col("A", 1, cell + steer("{%p endif %}")), Col("B", 1, p("Table text", "x"))],
                "row in d.rows",
            ),
            "between",
            strip("T", "D", "row in d.rows", p("Table heading", "{{ row.what }}"), p("Table text", "{{ row.detail }}")),
            "after",
        ),
    )
    found = texts(docx.render(NOTE, STAMP, SPEC))
    assert found == docx.expected(NOTE, STAMP, SPEC).text
    assert found[:6] == ("Contents", "About Smi", "one first", "two", "About Smi", "Hi Smith & Co <b>x</b> end!")


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(blacklist_categories=["Cc", "Cs"]), min_size=1).filter(lambda t: "_" not in t))
def test_no_text_is_lost_whatever_it_holds(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        content = template("Hi {{ d.text }}!")
        patch.setattr(docx, "template_path", lambda name: _Given(content))
        document = Note(FRONT, text, ())
        found = texts(docx.render(document, STAMP, SPEC))
        assert found[0] == f"Hi {text}!"
        assert found == docx.expected(document, STAMP, SPEC).text


class _Given:
    def __init__(self, content: bytes) -> None:
        self._content = content

    def read_bytes(self) -> bytes:
        return self._content


def test_a_template_that_decides_is_refused_before_anything_is_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    use(monkeypatch, tmp_path, template("{{ d.text.upper() }}", "{{ d.nothing }}"))
    with pytest.raises(TemplateRefused) as refusal:
        docx.render(NOTE, STAMP, SPEC)
    assert [f.code for f in refusal.value.findings("note.docx")] == ["TPL02", "TPL04"]


def test_a_document_that_holds_more_than_text_is_a_fault(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use(monkeypatch, tmp_path, template("{{ d.text }}"))
    with pytest.raises(ValueError, match="control character"):
        docx.render(Note(FRONT, "a\x0bb", (Row("x", "y"),)), STAMP, SPEC)


def test_the_properties_name_the_partnership_and_no_person() -> None:
    assert docx.expected(*_plan()).properties == {
        "title": "Aftercare plan: Wexmoor aftercare 2026",
        "author": "Wexmoor Safeguarding Children Partnership",
        "language": "en-GB",
    }


def _plan() -> tuple[Document, Stamp, FileSpec]:
    deliverable, spec = next((d, s) for d, s in OURS if s.template == "aftercare-plan.docx")
    return deliverable.compose(releases.FULL), STAMP, spec
