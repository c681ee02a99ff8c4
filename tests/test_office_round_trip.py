"""Our files opened, edited and saved by LibreOffice: changes and carriers are named, and cleaning keeps the words."""

from __future__ import annotations

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from docx import Document

from aftercare_docs.checking import against
from aftercare_docs.cleaning import Revisions, clean
from aftercare_docs.findings import Finding, Severity, stops
from aftercare_docs.making import Job, make
from aftercare_docs.verification import verify
from aftercare_docs.vocabularies import ArtefactKind
from tests.verification.samples import unzipped, zipped
from tests.workbooks import of, prepared

pytestmark = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")

NAME, PLAIN = " Please ring Marigold Fenwick before Friday.", " We will keep to this together."


def ours(kind: ArtefactKind) -> tuple[str, bytes]:
    """A file of the example, as built, under its name."""
    draft, spec = of(kind), of(kind).deliverable.FILES[0]
    name = f"{draft.stub}{spec.added}.{spec.format}"
    content = make(Job(name, spec, draft.document, prepared().stamp(draft), draft.hidden)).content
    assert content is not None
    return name, content


def saved(name: str, content: bytes, folder: Path, kind: str = "") -> bytes:
    """What LibreOffice makes of a file when it opens and saves it, as its own kind or as another."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(content)
    profile = f"-env:UserInstallation=file://{folder.parent}/profile"
    target = kind or name.rpartition(".")[2]
    command = ["soffice", profile, "--headless", "--convert-to", target, "--outdir", str(folder / "out")]
    subprocess.run([*command, str(folder / name)], capture_output=True, check=True, timeout=120)
    return (folder / "out" / name).with_suffix(f".{target}").read_bytes()


def looked_at(name: str, content: bytes) -> list[Finding]:
    what = against(name, prepared().engagement, prepared())
    return verify(name, content, what.watchlist, None, what.known)


def cleaned(name: str, content: bytes) -> tuple[bytes, list[Finding]]:
    what = against(name, prepared().engagement, prepared())
    return clean(name, content, Revisions.ACCEPT, what.watchlist, what.known)


def places(found: list[Finding], code: str) -> list[str]:
    return [str(f.at).partition(": ")[2] for f in found if f.code == code]


def test_a_document_that_was_edited_says_so_and_can_be_cleaned(tmp_path: Path) -> None:
    name, content = ours(ArtefactKind.AFTERCARE_PLAN)
    assert not stops(looked_at(name, content))
    document = Document(BytesIO(content))
    first, second, third = [
        p for p in document.paragraphs if p.style and p.style.name == "Normal" and len(p.text) > 60
    ][:3]
    first.add_run(NAME)
    second.add_run(PLAIN)
    third.add_run(" Unseen thing.").font.hidden = True
    document.add_comment(second.runs, "Ask her mother", author="Sam Archer", initials="SA")
    document.core_properties.author = "Sam Archer"
    held = BytesIO()
    document.save(held)
    edited = saved(name, held.getvalue(), tmp_path / "edited")

    found = looked_at(name, edited)
    (named,), (changed, unseen), (hidden,) = (places(found, code) for code in ("FIL64", "FIL65", "FIL44"))
    numbers = [int(place.removeprefix("paragraph ")) for place in (named, changed, unseen)]
    assert numbers == sorted(numbers), "in the order of the paragraphs that were changed"
    assert hidden == unseen
    assert {"FIL10", "FIL20", "FIL21", "FIL27"} <= {f.code for f in found}
    assert not any(word in str(f) for f in found for word in ("Marigold", "Archer", "mother", "Unseen"))

    copy, left = cleaned(name, edited)
    assert {f.code for f in left if f.severity in {Severity.STOP, Severity.REVIEW}} == {"FIL64"}
    for word in (b"Archer", b"mother", b"Unseen"):
        assert not any(word in part for part in unzipped(copy).values())
    before = [word for word in shown(name, edited, tmp_path / "b") if word not in {"Unseen", "thing."}]
    assert shown(name, copy, tmp_path / "a") == before


def shown(name: str, content: bytes, folder: Path) -> list[str]:
    """The words that LibreOffice shows of a document."""
    return saved(name, content, folder, "txt").decode("utf-8-sig").split()


def test_a_document_that_was_only_opened_and_saved_can_be_sent_once_it_is_clean(tmp_path: Path) -> None:
    name, content = ours(ArtefactKind.AFTERCARE_PLAN)
    edited = saved(name, content, tmp_path / "edited")
    assert stops(looked_at(name, edited))
    assert not {"FIL64", "FIL65"} & {f.code for f in looked_at(name, edited)}, "nobody changed a word"
    copy, left = cleaned(name, edited)
    assert copy
    assert not stops(left)
    assert shown(name, copy, tmp_path / "a") == shown(name, content, tmp_path / "b")


def test_a_workbook_that_was_edited_says_so_and_can_be_cleaned(tmp_path: Path) -> None:
    name, content = ours(ArtefactKind.ACTION_PLAN_WORKBOOK)
    parts = unzipped(content)
    strings = parts["xl/sharedStrings.xml"].decode()
    first, second = re.findall(r"<t[^>]*>([^<&]{60,})</t>", strings)[5:7]
    strings = strings.replace(first, first + NAME).replace(second, second + PLAIN)
    edited = saved(name, zipped(parts | {"xl/sharedStrings.xml": strings.encode()}), tmp_path / "edited")

    found, before = looked_at(name, edited), cells(edited)
    for code, words in (("FIL64", NAME), ("FIL65", PLAIN)):
        changed = [f"sheet {sheet}, cell {address}" for (sheet, address), text in before.items() if words in str(text)]
        assert changed
        assert sorted(places(found, code)) == sorted(changed)
    assert {"FIL10", "FIL21", "FIL22"} <= {f.code for f in found}

    copy, left = cleaned(name, edited)
    assert {f.code for f in left if f.severity in {Severity.STOP, Severity.REVIEW}} == {"FIL64"}
    assert cells(copy) == before


def cells(content: bytes) -> dict[tuple[str, str], object]:
    """Every cell that holds something, as an independent reader sees it."""
    book = openpyxl.load_workbook(BytesIO(content), data_only=True)
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value not in {None, ""}
    }
