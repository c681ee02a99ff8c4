"""The attacks that workbooks and templates can carry, numbered, each as somebody meets it, and what is safe to happen.

What a workbook carries goes in through the command line; what a document says goes through composing, rendering and
the gate. Every attack meets a machine without a network. ``test_attacks_on_pages`` has those on HTML, PDF and names.
"""

from __future__ import annotations

import json
import socket
import struct
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from aftercare_docs import authoring, cli
from aftercare_docs.documents.base import FileSpec, Format
from aftercare_docs.preparation import of_engagement
from aftercare_docs.renderers import docx
from aftercare_docs.renderers.docx_lint import TemplateRefused
from aftercare_docs.resources import template_path
from aftercare_docs.verification import verify
from tests.books import SHEET_TYPE, book, packed, parts, relationships, sheet, text
from tests.making_one import made_of
from tests.renderers.templates import FRONT, STAMP, Note, Row, template
from tests.sheets import northshire
from tests.verification import samples
from tests.verification.mutations.base import linked, outside

STOPPED = 1
RELS, TYPES = "xl/_rels/workbook.xml.rels", "[Content_Types].xml"
SHEETS = {"Actions": sheet(f'<row r="1">{text("A1", "Action ID")}{text("C1", "Action")}</row>')}
GOOD = {name: content if isinstance(content, bytes) else content.encode() for name, content in parts(SHEETS).items()}
Found = list[tuple[str, str]]


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    for name in ("connect", "connect_ex", "sendto", "bind"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    started = time.monotonic()
    yield
    assert time.monotonic() - started < 60


class Person:
    """Somebody at the command line with a workbook that was handed to them."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.home, self.capsys = home, capsys
        self.into = home / "build"

    def builds(self, content: bytes) -> Found:
        """What stops the build, and where; nothing is made, nothing shown that is not a finding."""
        workbook = self.home / "plan.xlsx"
        workbook.write_bytes(content)
        with pytest.raises(SystemExit) as left:
            cli.main(["build", str(workbook), "--into", str(self.into), "--format", "json"])
        out, error = self.capsys.readouterr()
        said = json.loads(out)
        assert (left.value.code, error, said["outputs"]) == (STOPPED, "", [])
        assert not (self.into / "plan").exists()
        assert workbook.read_bytes() == content
        return [(f["code"], f["where"]) for f in said["findings"] if f["severity"] == "Stop"]


@pytest.fixture
def person(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Person:
    return Person(tmp_path, capsys)


def with_part(name: str, content: bytes | str, kind: str = "application/xml") -> bytes:
    override = f'<Override PartName="/{name}" ContentType="{kind}"/></Types>'
    return packed(GOOD | {name: content, TYPES: GOOD[TYPES].decode().replace("</Types>", override)})


def with_link(kind: str, target: str) -> bytes:
    return packed(linked(dict(GOOD), RELS, f"{samples.OFFICE}/{kind}", target, mode=' TargetMode="External"'))


def test_01_a_formula_in_a_text_stays_a_text() -> None:
    first, *others = northshire().actions
    words = "=agree(a rhythm for reading plans together)"
    content = made_of(replace(northshire(), actions=(replace(first, action=words), *others)))
    found = [c for s in openpyxl.load_workbook(BytesIO(content)) for row in s.iter_rows() for c in row]
    assert {c.data_type for c in found if words in str(c.value)} == {"s"}
    assert not [c.coordinate for c in found if c.data_type == "f" and "rhythm" in str(c.value)]


def test_02_a_formula_in_the_workbook_is_named_with_its_cell(person: Person) -> None:
    rows = f'<row r="1">{text("A1", "Action ID")}{text("C1", "Action")}</row>'
    rows += (
        f'<row r="2">{text("A2", "A01")}<c r="C2" t="str"><f>HYPERLINK("https://x.example")</f><v>Agree</v></c></row>'
    )
    assert ("STR09", "Actions!C2") in person.builds(book({"Actions": sheet(rows)}))
    never_calculated = rows.replace("<v>Agree</v>", "")
    assert ("ACT01", "Actions") in person.builds(book({"Actions": sheet(never_calculated)})), "and is read as empty"


BOMB = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(f'<!ENTITY a{n} "{"&a;" * 10}">' for n in range(9)) + "]><x>&a8;</x>"


def test_03_entities_that_grow_are_never_expanded(person: Person) -> None:
    assert person.builds(packed(GOOD | {"xl/styles.xml": BOMB})) == [("INP09", "plan.xlsx: xl/styles.xml")]


def test_04_entities_in_links_are_never_resolved(person: Person) -> None:
    hostile = '<!DOCTYPE x [<!ENTITY t "xl/workbook.xml">]>' + relationships(("r1", "officeDocument", "&t;"))
    assert person.builds(packed(GOOD | {"_rels/.rels": hostile})) == [("INP09", "plan.xlsx: _rels/.rels")]


def test_05_an_outside_entity_is_never_fetched(person: Person) -> None:
    hostile = '<!DOCTYPE x [<!ENTITY t SYSTEM "https://x.example/t">]><x>&t;</x>'
    assert person.builds(packed(GOOD | {"xl/workbook.xml": hostile})) == [("INP09", "plan.xlsx: xl/workbook.xml")]
    document = samples.unzipped(samples.word())
    document["word/document.xml"] = hostile.encode()
    assert "FIL06" in {f.code for f in verify("plan.docx", packed(dict(document)), None, None)}


def test_06_a_remote_schema_is_refused_unread(person: Person) -> None:
    schema = '<MapInfo><Schema><xsd:import schemaLocation="https://x.example/a.xsd" xmlns:xsd="x"/></Schema></MapInfo>'
    assert person.builds(with_part("xl/xmlMaps.xml", schema)) == [("INP11", "plan.xlsx: xl/xmlmaps.xml")]


def test_07_a_zip_bomb_is_counted_and_refused(person: Person) -> None:
    assert person.builds(with_part("xl/big.xml", b" " * 30_000_000)) == [("INP07", "plan.xlsx: xl/big.xml")]
    overlapping = bytearray(packed(GOOD))
    first = overlapping.index(b"PK\x01\x02")
    second = overlapping.index(b"PK\x01\x02", first + 4)
    overlapping[second + 42 : second + 46] = overlapping[first + 42 : first + 46]
    assert [code for code, _ in person.builds(bytes(overlapping))] == ["INP08"]
    lying = bytearray(with_part("xl/big.xml", b"<a>" + b" " * 3_000_000 + b"</a>"))
    lying[lying.rindex(b"PK\x01\x02") + 24 :][:4] = struct.pack("<L", 10)
    assert [code for code, _ in person.builds(bytes(lying))] in (["INP06"], ["INP07"])


def test_08_names_that_collide_or_lead_elsewhere_are_refused(person: Person) -> None:
    for name in ("XL/Workbook.xml", "../evil.xml", "/etc/evil.xml", "xl\\evil.xml"):
        assert [code for code, _ in person.builds(packed([*GOOD.items(), (name, "<a/>")]))] == ["INP08"], name
    assert not (person.home.parent / "evil.xml").exists()
    link, held = zipfile.ZipInfo("xl/evil.xml"), BytesIO(packed(GOOD))
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(held, "a") as archive:
        archive.writestr(link, "/etc/hostname")
    assert person.builds(held.getvalue()) == [("INP08", "plan.xlsx: xl/evil.xml")]
    assert person.builds(b"#!/bin/sh\n" + packed(GOOD))[0][0] == "INP03"
    assert person.builds(packed(GOOD) + b"more")[0][0] == "INP08"


ACTING = {
    "macros": lambda: with_part("xl/vbaProject.bin", b"\xd0\xcf", "application/vnd.ms-office.vbaProject"),
    "Excel 4 macros": lambda: with_part("xl/macrosheets/sheet1.xml", "<a/>"),
    "a macro workbook by another name": lambda: packed(
        GOOD
        | {
            TYPES: GOOD[TYPES].replace(
                f"{SHEET_TYPE}.sheet.main".encode(), b"application/vnd.ms-excel.sheet.macroEnabled.main"
            )
        }
    ),
    "ActiveX": lambda: with_part("xl/activeX/activeX1.xml", "<a/>"),
    "an embedded file": lambda: with_part("xl/embeddings/oleObject1.bin", b"\xd0\xcf", "application/octet-stream"),
}


@pytest.mark.parametrize("what", ACTING)
def test_09_what_acts_by_itself_is_refused_by_what_it_is_and_not_by_its_name(what: str, person: Person) -> None:
    assert [code for code, _ in person.builds(ACTING[what]())] == ["INP10"]


def test_09_a_field_that_starts_a_program_is_refused(person: Person) -> None:
    document = samples.unzipped(samples.word())
    field = b'<w:fldSimple w:instr="DDEAUTO cmd &quot;/k calc&quot;"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>'
    document["word/document.xml"] = document["word/document.xml"].replace(b"</w:p>", field, 1)
    assert "FIL29" in {f.code for f in verify("plan.docx", packed(dict(document)), None, None)}


OUTSIDE = {
    "another workbook": lambda: with_part("xl/externalLinks/externalLink1.xml", "<a/>"),
    "a connection": lambda: with_part("xl/connections.xml", "<a/>"),
    "a query": lambda: with_part("xl/queryTables/queryTable1.xml", "<a/>"),
    "a data model": lambda: with_part("xl/model/item.data", b"x", "application/octet-stream"),
    "a picture kept elsewhere": lambda: with_link("image", "https://x.example/a.png"),
    "a linked program": lambda: with_link("ddeLink", "cmd"),
}


@pytest.mark.parametrize("what", OUTSIDE)
def test_10_content_from_elsewhere_is_refused_in_a_workbook(what: str, person: Person) -> None:
    assert [code for code, _ in person.builds(OUTSIDE[what]())] == ["INP11"]


@pytest.mark.parametrize(
    "kind", ["attachedTemplate", "aFChunk", "subDocument", "frame", "image", "hyperlink", "mailMergeSource"]
)
def test_10_and_in_a_finished_document(kind: str) -> None:
    source = (
        "word/_rels/settings.xml.rels"
        if kind in {"attachedTemplate", "mailMergeSource"}
        else "word/_rels/document.xml.rels"
    )
    content = outside(source, f"{samples.OFFICE}/{kind}", "https://x.example/a")(samples.word())
    assert {"FIL15", "FIL16", "FIL32"} & {
        f.code for f in verify("plan.docx", content, None, None) if f.severity == "Stop"
    }


def test_11_locked_and_truncated_files_are_told_apart(person: Person) -> None:
    assert person.builds(packed(GOOD)[:-200])[0][0] == "INP06"
    assert person.builds(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600)[0][0] in {"INP03", "INP06"}
    assert person.builds(b"")[0][0] == "INP03"


@pytest.mark.parametrize(
    ("attack", "code"),
    [("{{ cycler.__init__.__globals__.os.popen('id').read() }}", "TPL02"), ("{{ d.no_such_thing }}", "TPL04")],
    ids=["12, a template that runs code", "14, a template that prints what is not there"],
)
def test_12_and_14_a_template_stops_the_build_at_its_paragraph(
    attack: str, code: str, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile = person.home / "aftercare-plan.docx"
    hostile.write_bytes(template("Before", attack))
    monkeypatch.setattr(docx, "template_path", lambda name: hostile if name == hostile.name else template_path(name))
    places = person.builds(authoring.write(northshire()))
    assert places == [(code, "aftercare-plan.docx: word/document.xml, paragraph 2")]


TAGS = "</w:t></w:r></w:p><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen"
VALUES = ["Health & Care <x>", TAGS, "{{ 7 * 7 }}", "{% for x in d %}", "&lt;b&gt;", "]]>", "<!-- x -->", "_x000D_"]


@pytest.mark.parametrize("value", VALUES)
def test_13_and_15_markup_and_tags_in_a_value_print_as_they_stand(
    value: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path, spec = tmp_path / "note.docx", FileSpec("", Format.DOCX, "note.docx")
    path.write_bytes(template("Said: {{ d.text }}"))
    monkeypatch.setattr(docx, "template_path", lambda name: path)
    note = Note(FRONT, value, (Row("one", "first"),))
    content, expected = docx.render(note, STAMP, spec), docx.expected(note, STAMP, spec)
    assert expected.text[0] == f"Said: {value}"
    assert verify("note.docx", content, None, expected) == []


def test_15_a_mark_that_the_library_would_turn_into_a_tag_is_a_fault_before_it_is_printed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "note.docx"
    path.write_bytes(template("{{ d.text }}"))
    monkeypatch.setattr(docx, "template_path", lambda name: path)
    with pytest.raises(ValueError, match="template mark"):
        docx.render(Note(FRONT, "{_{ d }_}", ()), STAMP, FileSpec("", Format.DOCX, "note.docx"))
    path.write_bytes(template("{{ d.text"))
    with pytest.raises(TemplateRefused):
        docx.render(Note(FRONT, "x", ()), STAMP, FileSpec("", Format.DOCX, "note.docx"))


@pytest.mark.parametrize("sign", ["\u202e", "\u200b", "\u2066", "\ufeff", "\u00ad", "\U000e0041"])
def test_16_a_character_that_nobody_sees_is_refused_at_its_cell(sign: str, person: Person) -> None:
    first, *others = northshire().themes
    content = authoring.write(replace(northshire(), themes=(replace(first, title=f"Time{sign} to think"), *others)))
    assert ("STR11", "Themes!B2") in person.builds(content)


def test_16_a_name_in_letters_of_another_script_is_still_that_name() -> None:
    plain, disguised = (found_beside_an_action(name) for name in ("Roakes", "R\u043eak\u0435s"))
    assert plain == disguised
    assert "IDN01" in plain


def found_beside_an_action(name: str) -> list[str]:
    """What is found where an action names somebody of the example."""
    first, *others = northshire().actions
    action = replace(first, action=f"Ask {name} how the rhythm of plans is kept")
    _, found = of_engagement(replace(northshire(), actions=(action, *others)), [])
    return [f.code for f in found if str(f.at) == "Actions!C2"]
