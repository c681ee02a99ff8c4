"""The attacks that pages, style sheets and file names can carry, numbered on from those on workbooks and templates."""

from __future__ import annotations

import importlib.metadata
import socket
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from aftercare_docs import cli
from aftercare_docs.documents.base import FileSpec, Format
from aftercare_docs.documents.themes_note import FILES, compose
from aftercare_docs.findings import stops
from aftercare_docs.making import Job, make
from aftercare_docs.preparation import of_engagement
from aftercare_docs.renderers import html, html_markdown, pdf
from aftercare_docs.renderers.failure import CannotRender
from aftercare_docs.renderers.html_reading import blocks
from aftercare_docs.renderers.pdf_library import weasyprint
from aftercare_docs.renderers.pdf_press import press
from aftercare_docs.resources import template_path
from aftercare_docs.verification import verify
from aftercare_docs.vocabularies import ArtefactKind
from aftercare_docs.watchlist import Watchlist
from tests.making_one import made
from tests.releases import FULL
from tests.renderers.templates import STAMP
from tests.sheets import northshire
from tests.workbooks import ROOT

NOTE: FileSpec = next(spec for spec in FILES if spec.format is Format.PDF)
FONT = 'font-family: "Atkinson Hyperlegible Next"'
STYLE = f'@font-face {{ {FONT}; src: url("vendored:AtkinsonHyperlegibleNext-Regular.ttf") }} html {{ {FONT} }}'


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def page(body: str, head: str = "") -> str:
    return f'<!DOCTYPE html><html lang="en-GB"><head><title>T</title>{head}</head><body>{body}</body></html>'


def pressed(body: str) -> bytes:
    return press(page(body), STYLE)


def refused(body: str = "<p>Words</p>", head: str = "", style: str = "") -> str:
    with pytest.raises(CannotRender) as refusal:
        press(page(body, head), STYLE + style)
    return refusal.value.code


class Bare:
    """A theme that says nothing, so that a rule for the top of a style sheet stands at the top."""

    def css(self) -> str:
        return ""


def with_style(text: str, folder: Path, patch: pytest.MonkeyPatch) -> Job:
    """The themes note as a build makes it, with something added to its style sheet."""
    name = Path(NOTE.template).with_suffix(".css").name
    (folder / name).write_text(text + template_path(name).read_text("utf-8"), "utf-8")
    patch.setattr(pdf, "theme", Bare)
    patch.setattr(pdf, "template_path", lambda wanted: folder / name if wanted == name else template_path(wanted))
    return Job("note.pdf", NOTE, compose(FULL), STAMP, Watchlist(()))


def test_17_no_file_is_attached(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("confidential")
    for markup in ('<link rel="attachment" href="{}">', '<a rel="attachment" href="{}">x</a>'):
        assert refused(markup.format(secret.as_uri())) == "FMT02"
    with pikepdf.open(BytesIO(made(ArtefactKind.THEMES_AND_CONDITIONS_NOTE))) as note:
        assert len(note.attachments) == 0


SVG = '<svg xmlns="http://www.w3.org/2000/svg"><title>t</title><image href="{}" width="9" height="9"/></svg>'
FETCHES = (
    '<img alt="a" src="{}">',
    '<object data="{}"></object>',
    '<embed src="{}">',
    '<style>@import "{}";</style>',
    '<style>p {{ background: url("{}") }}</style>',
    '<style>@font-face {{ font-family: x; src: url("{}") }}</style>',
    SVG,
)


@pytest.mark.parametrize("markup", FETCHES)
@pytest.mark.parametrize("address", ["https://x.example/a", "file:///etc/hostname"])
def test_18_nothing_is_fetched(markup: str, address: str) -> None:
    assert refused("<p>Words</p>" + markup.format(address)) in {"FMT02", "FMT03"}


@pytest.mark.parametrize(
    "rule", ['@import "https://x.example/a.css";', 'p { background: url("file:///etc/hostname") }']
)
def test_19_nor_by_a_style_sheet_of_ours(rule: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = make(with_style(rule, tmp_path, monkeypatch))
    assert (done.content, [f.code for f in done.findings]) == (None, ["FMT02"])


def test_20_the_library_is_one_that_asks_before_it_fetches() -> None:
    assert int(importlib.metadata.version("weasyprint").partition(".")[0]) >= 70
    assert pressed('<table background="https://x.example/a.png"><tr><td>x</td></tr></table>'), "hints are not read"


def test_21_a_refusal_that_is_no_exception_is_still_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not issubclass(weasyprint().urls.FatalURLFetchingError, Exception)
    done = make(with_style('body { background: url("https://x.example/a.png") }', tmp_path, monkeypatch))
    assert (done.content, [f.code for f in done.findings]) == (None, ["FMT02"])
    assert stops(done.findings)


def test_22_a_relative_link_tells_no_folder() -> None:
    content = pressed('<p><a href="../inputs/northshire.xlsx">x</a></p>')
    with pikepdf.open(BytesIO(content)) as made_of_it:
        told = b"".join(bytes(each.unparse(resolved=True)) for each in made_of_it.objects)
    assert str(ROOT).encode() not in told
    assert "FIL73" in {f.code for f in verify("note.pdf", content, None, None)}
    with pytest.raises(CannotRender, match="FMT05"):
        blocks('<main><p><a href="../inputs/northshire.xlsx">x</a></p></main>')


def test_23_a_pdf_says_nothing_of_itself_but_what_it_was_told() -> None:
    with pikepdf.open(BytesIO(made(ArtefactKind.THEMES_AND_CONDITIONS_NOTE))) as note:
        assert {str(key) for key in note.docinfo} <= {"/Title", "/Author", "/Lang"}
        assert "/ID" not in note.trailer
        assert {str(note.docinfo["/Author"])} == {northshire().details.partnership_name}


MARKUP = ["<script>alert(1)</script>", "<img src=x onerror=y>", "[a](javascript:x)", "![a](https://x.example)", "`x`"]


@pytest.mark.parametrize("words", [*MARKUP, "&lt;b&gt;", "<!-- x -->", "# x", "| x |", "{{ 7 * 7 }}", "**x**"])
def test_24_markup_in_a_value_prints_as_it_stands(words: str) -> None:
    note = compose(FULL)
    told = replace(note, front=replace(note.front, title=words))
    spec = FileSpec("", Format.HTML, NOTE.template)
    expected = html.expected(told, STAMP, spec)
    assert words in expected.text
    assert not stops(verify("note.html", html.render(told, STAMP, spec), None, expected))
    assert "<script" not in html_markdown.body(html_markdown.escape(words))


def test_24_a_template_prints_no_html_of_its_own() -> None:
    assert "<script" not in html_markdown.body("<script>alert(1)</script>")


@pytest.mark.parametrize(
    "stub", ["../../evil", "/etc/evil", "a\\b", "con", "LPT1", "nul", "a.docx", "a b", "x" * 200, "=a"]
)
def test_25_a_file_is_never_named_by_what_a_cell_says(stub: str) -> None:
    first, *others = northshire().outputs
    ready, found = of_engagement(replace(northshire(), outputs=(replace(first, file_stub=stub), *others)), [])
    assert ready is None
    assert ("OUT06", "Outputs!I2") in {(f.code, str(f.at)) for f in found}


def test_25_nor_is_a_new_workbook(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("../evil", "con", "A Case"):
        with pytest.raises(SystemExit):
            cli.main(["new", name, "--into", str(tmp_path / "inputs")])
        assert "OUT06" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
