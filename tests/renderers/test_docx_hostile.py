"""Templates are code: what attacks, hides or leaks in one is refused at its place, or caught in the finished file."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from aftercare_docs.documents.base import FileSpec, Format
from aftercare_docs.findings import Finding, stops
from aftercare_docs.renderers import docx
from aftercare_docs.renderers.failure import CannotRender
from aftercare_docs.verification import verify
from tests.books import packed
from tests.renderers import mutants
from tests.renderers.templates import NOTE, STAMP, template
from tests.verification import samples
from tests.verification.mutations import word
from tests.verification.mutations.base import CANARY, Mutation
from tests.word.kit import Col, p, table

SPEC = FileSpec("", Format.DOCX, "note.docx")
DOCUMENT = "note.docx: word/document.xml"


def made_with(content: bytes, patch: pytest.MonkeyPatch, folder: Path) -> tuple[bytes, tuple[Finding, ...]]:
    """What comes of a template, as a build makes and looks at it: a file, and what is found; no file if refused."""
    path = folder / "note.docx"
    path.write_bytes(content)
    patch.setattr(docx, "template_path", lambda name: path)
    try:
        finished = docx.render(NOTE, STAMP, SPEC)
    except CannotRender as refusal:
        return b"", refusal.findings("note.docx")
    return finished, tuple(verify("note.docx", finished, None, docx.expected(NOTE, STAMP, SPEC)))


ATTACKS = [
    ("{{ cycler.__init__.__globals__.os.popen('id').read() }}", "TPL02"),
    ("{{ cycler.__init__.__globals__.os }}", "TPL04"),
    ("{{ self.__init__ }}", "TPL04"),
    ("{{ d.__class__ }}", "TPL04"),
    ("{{ d.text.__class__.__mro__ }}", "TPL04"),
    ("{{ d['text'] }}", "TPL02"),
    ("{{ d.text | attr('__class__') }}", "TPL02"),
    ("{{ d.text | safe }}", "TPL02"),
    ("{{ d.rows | map(attribute='what') | join }}", "TPL02"),
    ("{{ d.rows | join(', ', 'front') }}", "TPL02"),
    ("{{ d.text | join(', ', '__class__') }}", "TPL02"),
    ("{{ d.rows | join(', ') }}", "TPL02"),
    ("{{ d.rows }}", "TPL02"),
    ("{{ d.front }}", "TPL02"),
    ("{{ not d.text }}", "TPL02"),
    ("{{ d.text.format(d) }}", "TPL02"),
    ("{{ 'x' * 999999999 }}", "TPL02"),
    ("{{ range(999999999) | join }}", "TPL02"),
    ("{{ [d.text] }}", "TPL02"),
    ("{% set d = 1 %}", "TPL02"),
    ("{% macro m() %}{{ m() }}{% endmacro %}", "TPL02"),
    ("{% call d.text() %}{% endcall %}", "TPL02"),
    ("{% filter upper %}x{% endfilter %}", "TPL02"),
    ("{% with x = d %}{{ x.text }}{% endwith %}", "TPL02"),
    ("{% block b %}x{% endblock %}", "TPL02"),
    ("{% autoescape false %}{{ d.text }}{% endautoescape %}", "TPL02"),
    ("{% include '/etc/hostname' %}", "TPL02"),
    ("{% import 'x.docx' as x %}", "TPL02"),
    ("{% from 'x.docx' import x %}", "TPL02"),
    ("{% extends 'x.docx' %}", "TPL02"),
    ("{% raw %}{{ d.text }}{% endraw %}", "TPL02"),
    ("{% do d.text %}", "TPL03"),
    ("{% for x in d.text %}{{ x }}{% endfor %}", "TPL02"),
    ("{% for x in d %}{% endfor %}", "TPL02"),
    ("{% for a in d.rows %}{% for b in d.rows %}{{ b.what }}{% endfor %}{% endfor %}", "TPL02"),
    ("{% if d.text %}" * 60 + "{% endif %}" * 60, "TPL02"),
    ("{{ " + "(" * 100 + "1" + ")" * 100 + " }}", "TPL02"),
    ("{{ " + "not " * 3_000 + "d }}", "TPL03"),
    ("{{ d" + ".front" * 3_000 + " }}", "TPL03"),
    ("{" * 200_000, "TPL03"),
    ("{{ d.text", "TPL03"),
    ("left { over", "TPL03"),
]


@pytest.mark.parametrize(("attack", "code"), ATTACKS, ids=[attack[:60] for attack, _ in ATTACKS])
def test_a_tag_that_does_more_than_print_or_loop_is_refused_at_its_paragraph(
    attack: str, code: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    started = time.monotonic()
    content, found = made_with(template("Before", attack), monkeypatch, tmp_path)
    assert (content, {(f.code, str(f.at)) for f in found}) == (b"", {(code, f"{DOCUMENT}, paragraph 2")})
    assert time.monotonic() - started < 5
    assert [path.name for path in tmp_path.iterdir()] == ["note.docx"]


def test_an_unknown_name_is_said_with_its_cell_and_the_nearest(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    cell = table("T", "D", [Col("A", 1, p("Table text", "{{ row.waht }}"))], "row in d.rows")
    _, (finding,) = made_with(template("Before", cell), monkeypatch, tmp_path)
    assert str(finding.at) == f"{DOCUMENT}, table 1, row 3, cell 1"
    assert finding.message == "`row.waht` is not part of this document; the nearest name is `what`"


def planted(part: str, old: str, new: str) -> Callable[[], bytes]:
    def plant() -> bytes:
        parts = samples.unzipped(template("Before", "After", header="Top"))
        before = parts[part].decode()
        assert old in before
        return packed(parts | {part: before.replace(old, new, 1).encode()})

    return plant


BODY, RUN = "word/document.xml", "</w:t></w:r></w:p>"
UNSEEN: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "header": (lambda: template("x", header="{{ d.secret }}"), "TPL04", "word/header1.xml, paragraph 1"),
    "footer": (planted("word/footer1.xml", "Foot", "{% set x = 1 %}"), "TPL02", "word/footer1.xml, paragraph 1"),
    "attribute": (planted(BODY, "<w:p>", '<w:p w:rsidR="{{ d.text }}">'), "TPL05", BODY),
    "property": (planted("docProps/core.xml", "A note", "{{ cycler }}"), "TPL05", "docProps/core.xml"),
    "note to programmers": (planted(BODY, "<w:p>", "<!--{{ cycler }}--><w:p>"), "TPL05", BODY),
    "processing instruction": (planted(BODY, "<w:p>", "<?x {{ cycler }}?><w:p>"), "TPL05", BODY),
    "between elements": (planted(BODY, RUN, "</w:t></w:r>{{ cycler }}</w:p>"), "TPL05", BODY),
    "field code": (planted(BODY, RUN, "</w:t><w:instrText>{{ cycler }}</w:instrText></w:r></w:p>"), "TPL05", BODY),
    "deleted text": (planted(BODY, RUN, "</w:t><w:delText>{{ cycler }}</w:delText></w:r></w:p>"), "TPL05", BODY),
    "text outside a run": (planted(BODY, RUN, "</w:t></w:r><w:t>{{ cycler }}</w:t></w:p>"), "TPL05", BODY),
    "split over an element": (planted(BODY, RUN, "</w:t></w:r>{<w:r/>{ cycler }}</w:p>"), "TPL05", BODY),
    "styles": (planted("word/styles.xml", "Normal", "{{ cycler }}"), "TPL05", "word/styles.xml"),
}


@pytest.mark.parametrize("where", UNSEEN)
def test_a_tag_is_refused_wherever_it_stands(where: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    plant, code, place = UNSEEN[where]
    content, found = made_with(plant(), monkeypatch, tmp_path)
    assert content == b""
    assert (code, f"note.docx: {place}") in {(f.code, str(f.at)) for f in found}


def test_a_tag_cannot_be_put_together_over_paragraphs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    content, found = made_with(template("{", "{ cycler }", "}"), monkeypatch, tmp_path)
    assert (content, [f.code for f in found]) == (b"", ["TPL03"] * 3)


READABLE = {"visible text that nobody composed", "word split over runs", "text in the header", "white space of its own"}


@pytest.mark.parametrize(
    "mutation", [m for m in word.MUTATIONS if not m.file], ids=[m.name for m in word.MUTATIONS if not m.file]
)
def test_a_dirty_template_hands_nothing_on(mutation: Mutation, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Refused, or left behind, or caught in the finished file; words that stand on the page are the template's own."""
    content, found = made_with(mutation.plant(samples.word()), monkeypatch, tmp_path)
    carried = any(CANARY.encode() in part for part in samples.unzipped(content).values()) if content else False
    assert not content or stops(found) or not carried or mutation.name in READABLE
    assert not any(CANARY in f.message + str(f.at) for f in found)


def test_a_clean_template_is_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    parts = samples.unzipped(samples.word())
    document = parts["word/document.xml"].replace(samples.PICTURE.encode(), b"")
    plain = samples.zipped({**parts, "word/document.xml": document})
    assert [*made_with(plain, monkeypatch, tmp_path)[1]] == []
    assert [*made_with(template("{{ d.text }}"), monkeypatch, tmp_path)[1]] == []


def test_a_picture_that_somebody_put_into_a_template_goes_nowhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    content, found = made_with(samples.word(), monkeypatch, tmp_path)
    assert stops(found)
    assert not [name for name in samples.unzipped(content) if "media" in name]


SEEDS = mutants.mutants(60)


@pytest.mark.parametrize("mutant", SEEDS, ids=[f"{m.mutation}, {m.seed}" for m in SEEDS])
def test_a_mutated_template_is_refused_or_makes_what_it_says(
    mutant: mutants.Mutant, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "socket", refuse)
    job = mutants.job(mutant.name)
    started = time.monotonic()
    with mutants.used_by(mutant):
        made = mutants.make(job)
    assert made.content is not None or stops(made.findings)
    assert all(f.message for f in made.findings)
    assert time.monotonic() - started < 5
