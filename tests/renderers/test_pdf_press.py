"""The press fetches nothing but our fonts, attaches nothing, and lets no complaint pass."""

from __future__ import annotations

import gc
import logging
import socket
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from aftercare_docs.renderers.failure import CannotRender
from aftercare_docs.renderers.pdf_library import weasyprint
from aftercare_docs.renderers.pdf_press import press

STYLE = """@font-face {
  font-family: "Atkinson Hyperlegible Next"; src: url("vendored:AtkinsonHyperlegibleNext-Regular.ttf")
}
html { font-family: "Atkinson Hyperlegible Next" }"""


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("the network was used")

    monkeypatch.setattr(socket.socket, "connect", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)


def page(body: str = "<p>Words</p>", head: str = "", language: str = ' lang="en-GB"') -> str:
    return f"<!DOCTYPE html><html{language}><head><title>T</title>{head}</head><body>{body}</body></html>"


def refusal(html: str, style: str = STYLE) -> CannotRender:
    with pytest.raises(CannotRender) as refused:
        press(html, style)
    return refused.value


def test_a_page_becomes_a_pdf() -> None:
    with pikepdf.open(BytesIO(press(page(), STYLE))) as made:
        assert len(made.pages) == 1


@pytest.mark.parametrize("address", ["http://a.example/b", "https://a.example/b", "ftp://a.example/b", "{secret}"])
@pytest.mark.parametrize(
    "markup",
    [
        '<img alt="a" src="{}">',
        '<object data="{}"></object>',
        '<embed src="{}">',
        '<link rel="stylesheet" href="{}">',
        '<link rel="attachment" href="{}">',
        '<a rel="attachment" href="{}">b</a>',
        '<style>@import "{}";</style>',
        '<style>p { background: url("{}") }</style>',
        '<style>@font-face { font-family: x; src: url("{}") }</style>',
        '<svg xmlns="http://www.w3.org/2000/svg"><title>t</title><image href="{}" width="9" height="9"/></svg>',
    ],
)
def test_an_address_on_the_page_is_refused(markup: str, address: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("p { color: red }")
    where = address.replace("{secret}", secret.as_uri())
    assert refusal(page("<p>Words</p>" + markup.replace("{}", where))).code in {"FMT02", "FMT03"}


@pytest.mark.parametrize(
    "style",
    [
        '@import "http://a.example/b.css";',
        '@import url("file:///etc/passwd");',
        'p { background: url("http://a.example/b.png") }',
        '@font-face { font-family: x; src: url("http://a.example/b.ttf") }',
        '@font-face { font-family: x; src: url("vendored:../themes-note.css") }',
        '@font-face { font-family: x; src: url("vendored:..%2Fpage.css") }',
        'p { background: url("data:image/png;base64,AAAA") }',
    ],
)
def test_an_address_in_the_style_is_refused(style: str) -> None:
    assert refusal(page(), style + STYLE).code == "FMT02"


def test_a_refusal_cannot_be_swallowed_on_the_way() -> None:
    assert not issubclass(weasyprint().urls.FatalURLFetchingError, Exception)


def test_an_address_without_a_base_goes_nowhere() -> None:
    assert refusal(page('<img alt="a" src="b.png">')).code == "FMT03"


@pytest.mark.parametrize(
    ("html", "style", "kinds"),
    [
        (page(), "p { colour: red }", "a style that is not understood"),
        (page(), "p { color: no-such-colour }", "a style that is not understood"),
        (page(), "p::no-such { color: red }", "a style that is not understood"),
        (page(language=""), "", "a page without its language"),
    ],
)
def test_what_the_library_only_warns_about_stops_the_file(html: str, style: str, kinds: str) -> None:
    refused = refusal(html, STYLE + style)
    assert (refused.code, refused.facts["kinds"]) == ("FMT03", kinds)


@pytest.mark.parametrize("character", ["\u2713", "\U0001f49b", "\u4e2d", "\u2011"])
def test_a_character_without_a_glyph_of_ours_stops_the_file(character: str) -> None:
    assert refusal(page(f"<p>Words {character}</p>")).code in {"FMT03", "FMT04"}


def test_a_page_in_another_font_stops_the_file() -> None:
    assert refusal(page(), "html { font-family: serif }").code == "FMT04"


def test_what_was_changed_for_the_press_is_put_back() -> None:
    handlers = list(logging.getLogger("weasyprint").handlers)
    assert gc.isenabled()
    press(page(), STYLE)
    refusal(page(), "p { colour: red }")
    assert gc.isenabled()
    assert logging.getLogger("weasyprint").handlers == handlers


def test_the_message_does_not_repeat_what_the_page_says() -> None:
    (finding,) = refusal(page("<p>Words \U0001f49b Rowan</p>", "<style>.Rowan { colour: red }</style>")).findings(
        "n.pdf"
    )
    assert "Rowan" not in str(finding) + repr(finding)
