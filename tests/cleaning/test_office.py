"""The package around what was cleaned."""

from __future__ import annotations

from aftercare_docs.cleaning import Revisions, clean
from tests.verification import samples
from tests.verification.mutations.base import in_part
from tests.verification.samples import unzipped

CORE = "docProps/core.xml"


def properties(known: tuple[str, ...] = ()) -> str:
    end = "</cp:coreProperties>"
    content = in_part(CORE, end, f"<cp:lastModifiedBy>Somebody</cp:lastModifiedBy>{end}")(samples.word())
    return unzipped(clean("plan.docx", content, Revisions.ACCEPT, known=known)[0])[CORE].decode()


def test_title_and_language_stay_and_people_go() -> None:
    said = properties()
    assert "Aftercare plan" in said
    assert "en-GB" in said
    assert "Brightwater" not in said
    assert "Somebody" not in said


def test_an_author_who_is_meant_stays() -> None:
    assert "Brightwater Facilitation" in properties(("Brightwater Facilitation",))


def test_parts_that_no_document_has_go_with_their_links() -> None:
    content = in_part("word/settings.xml", "</w:settings>", '<w:rsids><w:rsidRoot w:val="1"/></w:rsids></w:settings>')(
        samples.word()
    )
    parts = unzipped(clean("plan.docx", content, Revisions.ACCEPT)[0])
    assert set(parts) == set(unzipped(samples.word())) - {"word/media/image1.png"}
    assert b"rsid" not in parts["word/settings.xml"]
