"""A document meant for one side stays on one, draft or approved, and no page is empty: as LibreOffice lays them out."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path

import pypdfium2
import pytest

from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.documents.base import FileSpec, Format
from aftercare_docs.renderers import docx
from aftercare_docs.vocabularies import ArtefactKind
from tests.releases import MINIMAL, heavy
from tests.renderers.templates import STAMP
from tests.renderers.test_docx import APPROVED
from tests.workbooks import of

OFFICE = shutil.which("soffice")
ONE_SIDE = {
    ArtefactKind.GOVERNANCE_PAGE,
    ArtefactKind.PEER_LEARNING_PAGE,
    ArtefactKind.PARTICIPANT_INFORMATION_SHEET,
    ArtefactKind.COVERING_NOTE,
}
TWO_SIDES = {ArtefactKind.COACHING_AGREEMENT_TEMPLATE}
SIZES = ("example", "minimal", "heavy")
STAMPS = {"draft": STAMP, "approved": APPROVED}
FEWEST = 160  # characters on a page, with header and footer, that are worth a page
Pages = dict[tuple[ArtefactKind, str, str, str], list[str]]


def made(kind: ArtefactKind, spec: FileSpec, size: str, stamp: str) -> bytes:
    release = {"example": of(kind).redacted.release, "minimal": MINIMAL, "heavy": heavy()}[size]
    return docx.render(DOCUMENTS[kind].compose(release), STAMPS[stamp], spec)


@cache
def pages(folder: Path) -> Pages:
    """The text of each page of every Word file of the product, all laid out in one run."""
    files = {
        (kind, spec.added, size, stamp): folder / f"{n}-{m}-{size}-{stamp}.docx"
        for n, (kind, deliverable) in enumerate(DOCUMENTS.items())
        for m, spec in enumerate(deliverable.FILES)
        if spec.format is Format.DOCX
        for size in SIZES
        for stamp in STAMPS
        if size != "heavy" or kind in ONE_SIDE | TWO_SIDES
    }
    for (kind, added, size, stamp), path in files.items():
        spec = next(s for s in DOCUMENTS[kind].FILES if s.added == added and s.format is Format.DOCX)
        path.write_bytes(made(kind, spec, size, stamp))
    subprocess.run(
        [
            str(OFFICE),
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(folder),
            *map(str, files.values()),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return {key: texts(path.with_suffix(".pdf")) for key, path in files.items()}


def texts(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    if OFFICE is None:
        pytest.skip("LibreOffice is not installed")
    return pages(tmp_path_factory.mktemp("pages"))


def test_one_side_is_one_side(laid_out: Pages) -> None:
    counts = {(kind, *rest): len(found) for (kind, *rest), found in laid_out.items() if kind in ONE_SIDE}
    assert len(counts) == len(ONE_SIDE) * len(SIZES) * len(STAMPS)
    assert {key: count for key, count in counts.items() if count != 1} == {}


def test_an_agreement_to_sign_is_one_sheet(laid_out: Pages) -> None:
    assert {len(found) for (kind, *_), found in laid_out.items() if kind in TWO_SIDES} == {2}


def test_no_page_is_nearly_empty(laid_out: Pages) -> None:
    empty = [(key, n) for key, found in laid_out.items() for n, text in enumerate(found, 1) if len(text) < FEWEST]
    assert empty == []


@pytest.mark.parametrize("size", ["example", "minimal"])
@pytest.mark.parametrize("kind", [ArtefactKind.PROMPT_CARDS, ArtefactKind.AFTERCARE_PLAN])
def test_the_mark_of_a_draft_moves_nothing_to_another_page(kind: ArtefactKind, size: str, laid_out: Pages) -> None:
    assert len(laid_out[kind, "", size, "draft"]) == len(laid_out[kind, "", size, "approved"])
