"""The finished note on paper: accessible, calm, the same every time, and saying exactly what the page says."""

from __future__ import annotations

import dataclasses
import itertools
import os
import re
import subprocess
import sys
from functools import cache
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from aftercare_docs.documents.base import Approved, Stamp
from aftercare_docs.documents.themes_note import FILES, NotedTheme, ThemeGroup, ThemesNote, compose
from aftercare_docs.expected import Expected
from aftercare_docs.renderers import pdf
from aftercare_docs.renderers.failure import CannotRender
from aftercare_docs.renderers.html import page
from aftercare_docs.renderers.html_reading import blocks
from tests.releases import FULL, MINIMAL, heavy

SPEC = FILES[0]
DRAFT = Stamp(draft=True, version="0.3", marking="OFFICIAL", audience="Partnership", fingerprint="3f9a-77c1")
APPROVED = dataclasses.replace(
    DRAFT, draft=False, version="1.0", approvals=(Approved("Chief officer", "12 October 2026"),)
)
BANNER = "Draft for approval. Not for onward sharing."
RELEASES = {"full": FULL, "minimal": MINIMAL, "heavy": heavy()}
STAMPS = {"draft": DRAFT, "approved": APPROVED}
PAGES = {"full": (2, 3), "minimal": (2, 2), "heavy": (3, 6)}

each = pytest.mark.parametrize(("release", "stamp"), [*itertools.product(RELEASES, STAMPS)])
each_release = pytest.mark.parametrize("release", RELEASES)


@cache
def note(release: str) -> ThemesNote:
    return compose(RELEASES[release])


@cache
def made(release: str, stamp: str = "approved") -> bytes:
    return pdf.render(note(release), STAMPS[stamp], SPEC)


def opened(release: str, stamp: str = "approved") -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(made(release, stamp)))


def texts(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(content)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def bare(text: str) -> str:
    return re.sub(r"[\s\ufffe\u00ad]+", "", text)


@each
def test_what_is_read_from_the_file_is_what_was_told_apart_from_margins_and_repeated_headers(
    release: str, stamp: str
) -> None:
    told = pdf.expected(note(release), STAMPS[stamp], SPEC)
    headers = [bare(block.text) for block in blocks(page(note(release), STAMPS[stamp], SPEC)) if block.tag == "th"]
    body = told.text[: -2 if stamp == "draft" else -1]
    position, whole = 0, bare("".join(body))
    for number, read in enumerate(texts(made(release, stamp)), start=1):
        text = bare(without_margins(read, number, told))
        while not whole.startswith(text, position):
            text = text.removeprefix(next(header for header in headers if text.startswith(header)))
        position += len(text)
    assert position == len(whole)


def without_margins(read: str, number: int, told: Expected) -> str:
    """A page without what is drawn last: on later pages of a draft the banner, then the running line and number."""
    word, of = told.also
    banner = [BANNER] if told.text[-1] == BANNER else []
    running = told.text[-2 if banner else -1]
    margins = " ".join([*(banner if number > 1 else ()), running, word, str(number), of])
    body, found = re.subn(r"\s+" + r"\s+".join(map(re.escape, margins.split())) + r"\s+\d+\s*$", "", read)
    assert found == 1
    return body


@each
def test_a_draft_is_marked_on_every_page_and_an_approved_copy_on_none(release: str, stamp: str) -> None:
    assert {read.count(BANNER) for read in texts(made(release, stamp))} == {1 if stamp == "draft" else 0}


@each_release
def test_the_file_says_of_itself_what_was_told_and_nothing_else(release: str) -> None:
    told = pdf.expected(note(release), APPROVED, SPEC).properties
    with opened(release) as file:
        assert {key: str(value) for key, value in file.docinfo.items()} == {
            "/Title": told["title"],
            "/Author": told["author"],
        }
        assert str(file.Root.Lang) == told["language"] == "en-GB"
        assert bool(file.Root.ViewerPreferences.DisplayDocTitle)
        assert bool(file.Root.MarkInfo.Marked)
        with file.open_metadata() as metadata:
            assert sorted(metadata) == [
                "{http://purl.org/dc/elements/1.1/}creator",
                "{http://purl.org/dc/elements/1.1/}title",
                "{http://www.aiim.org/pdfua/ns/id/}part",
            ]


@each_release
def test_the_file_has_no_attachment_no_link_no_form_and_no_named_place(release: str) -> None:
    with opened(release) as file:
        assert set(file.Root.keys()) == {
            *("/Type", "/Pages", "/Lang", "/MarkInfo", "/Metadata", "/Outlines", "/StructTreeRoot"),
            "/ViewerPreferences",
        }
        assert not any("/Annots" in sheet for sheet in file.pages)
        assert "/ID" not in file.trailer


@each_release
def test_every_font_is_ours_and_in_the_file(release: str) -> None:
    with opened(release) as file:
        fonts = [o for o in file.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"]
        assert len(fonts) == 2
        for font in fonts:
            assert "Atkinson-Hyperlegible-Next" in str(font.FontName)
            assert "/FontFile2" in font or "/FontFile3" in font


@each_release
def test_the_note_keeps_to_a_few_pages_of_a4(release: str) -> None:
    least, most = PAGES[release]
    with opened(release) as file:
        assert least <= len(file.pages) <= most
        assert {tuple(round(float(n)) for n in sheet.MediaBox) for sheet in file.pages} == {(0, 0, 595, 842)}


@each_release
def test_no_heading_stands_alone_at_the_foot_of_a_page(release: str) -> None:
    told = {bare(b.text) for b in blocks(page(note(release), APPROVED, SPEC)) if b.tag in {"h1", "h2", "h3", "h4"}}
    said = pdf.expected(note(release), APPROVED, SPEC)
    for number, read in enumerate(texts(made(release)), start=1):
        lines = [line for line in without_margins(read, number, said).splitlines() if line.strip()]
        assert bare(lines[-1]) not in told


def test_an_independent_checker_finds_nothing_against_pdf_ua() -> None:
    checker = pytest.importorskip("page", reason="page-validation is not installed")
    for release, stamp in itertools.product(RELEASES, STAMPS):
        report = checker.validate_pdf_bytes(made(release, stamp), profile=checker.ValidationProfile.PDF_UA_1)
        assert [(failure.rule_id, failure.message) for failure in report.failures] == []
        assert report.rules.total > 100


def test_two_processes_write_the_same_bytes() -> None:
    script = (
        "import sys, hashlib; from tests.renderers.test_pdf import made; "
        "print(hashlib.sha256(made('full', 'draft')).hexdigest())"
    )
    digests = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": f"UTC{seed}", "SOURCE_DATE_EPOCH": seed}
        answer = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=True
        )
        digests.add(answer.stdout)
    assert len(digests) == 1
    assert pdf.render(note("full"), DRAFT, SPEC) == made("full", "draft")


def test_a_character_that_cannot_be_printed_stops_the_file_and_is_not_repeated() -> None:
    group = ThemeGroup("Tension", (NotedTheme("Two clocks", "Rowan \u2713", ""),))
    with pytest.raises(CannotRender) as refusal:
        pdf.render(dataclasses.replace(note("full"), themes=(group,)), DRAFT, SPEC)
    (finding,) = refusal.value.findings("note.pdf")
    assert finding.code == "FMT04"
    assert "Rowan" not in str(finding)
