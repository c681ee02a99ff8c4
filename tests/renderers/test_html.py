"""One page that stands alone: accessible, marked as what it is, and fetching nothing."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from aftercare_docs import resources
from aftercare_docs.documents.base import Approved, Stamp
from aftercare_docs.documents.themes_note import FILES, ThemesNote, compose
from aftercare_docs.renderers import html, html_markdown
from aftercare_docs.renderers.failure import CannotRender
from tests.releases import DETAILS, FULL, MINIMAL, heavy

SPEC = FILES[1]
DRAFT = Stamp(draft=True, version="0.3", marking="OFFICIAL", audience="Partnership", fingerprint="3f9a-77c1")
APPROVED = dataclasses.replace(
    DRAFT, draft=False, version="1.0", approvals=(Approved("Chief officer", "12 October 2026"),)
)
BANNER = "Draft for approval. Not for onward sharing."
NOTES = {"full": compose(FULL), "minimal": compose(MINIMAL), "heavy": compose(heavy())}
note = pytest.mark.parametrize("note", NOTES.values(), ids=NOTES)


def page(note: ThemesNote, stamp: Stamp = APPROVED) -> str:
    return html.render(note, stamp, SPEC).decode()


@note
def test_the_page_names_its_language_title_and_author(note: ThemesNote) -> None:
    made, told = page(note), html.expected(note, APPROVED, SPEC).properties
    assert f'<html lang="{told["language"]}">' in made
    assert f"<title>{told['title']}</title>" in made
    assert f'<meta name="author" content="{told["author"]}">' in made
    assert told["author"] == "Wexmoor Safeguarding Children Partnership"


@note
def test_the_page_fetches_nothing(note: ThemesNote) -> None:
    made = page(note)
    assert not re.search(r"url\(|@import|src=|href=|https?:|//", made)
    assert "default-src 'none'" in made


def test_a_draft_says_so_and_an_approved_copy_does_not() -> None:
    note = NOTES["full"]
    assert html.expected(note, DRAFT, SPEC).text[0] == BANNER
    assert "Draft 0.3 for approval" in html.expected(note, DRAFT, SPEC).text
    assert BANNER not in page(note)
    assert "Version 1.0, approved" in html.expected(note, APPROVED, SPEC).text


def test_approval_names_roles_and_no_day() -> None:
    made = page(NOTES["full"])
    assert "Chief officer" in made
    assert "12 October" not in made


def test_with_no_theme_the_note_says_no_more_than_that() -> None:
    text = html.expected(NOTES["minimal"], APPROVED, SPEC).text
    assert text[text.index("Themes") + 1] == "No theme is ready to share yet."


def test_boundaries_are_those_of_the_one_data_file() -> None:
    text = html.expected(NOTES["minimal"], APPROVED, SPEC).text
    assert set(NOTES["minimal"].boundaries) <= set(text)
    assert len(NOTES["minimal"].boundaries) == 4


def test_a_value_in_a_name_stays_a_value() -> None:
    name = """"><script>x</script> $title & {{ stamp }}"""
    note = compose(dataclasses.replace(FULL, details=dataclasses.replace(DETAILS, partnership_name=name)))
    assert name in html.expected(note, APPROVED, SPEC).text
    assert "<script>" not in page(note)


def test_a_template_with_markup_of_its_own_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "note.md").write_text("## {{ note.front.title }} {: .a }\n\nWords {{ stamp.status }}\n{: onclick=x }\n")
    for needed in ("page.html", "page.css"):
        (tmp_path / needed).write_text(resources.template_path(needed).read_text("utf-8"))
    monkeypatch.setattr(resources, "template_folder", lambda: tmp_path)
    monkeypatch.setattr(html_markdown, "template_folder", lambda: tmp_path)
    html_markdown._environment.cache_clear()
    try:
        with pytest.raises(CannotRender) as refusal:
            html.render(NOTES["full"], APPROVED, dataclasses.replace(SPEC, template="note.md"))
    finally:
        html_markdown._environment.cache_clear()
    assert refusal.value.facts == {"markup": "onclick"}


@note
def test_the_same_note_gives_the_same_bytes(note: ThemesNote) -> None:
    assert html.render(note, DRAFT, SPEC) == html.render(note, DRAFT, SPEC)


def test_the_running_line_leaves_out_what_is_not_known() -> None:
    bare = dataclasses.replace(APPROVED, marking="")
    assert html.running(NOTES["full"], bare) == "Wexmoor SCP · Themes and conditions · Version 1.0, approved"
