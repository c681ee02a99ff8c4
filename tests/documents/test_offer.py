"""The table of the offer has the nineteen lines, and every line leads to text in a finished file."""

from __future__ import annotations

import dataclasses
from functools import cache

import pytest

from aftercare_docs.documents import DOCUMENTS, covering_note
from aftercare_docs.documents.base import Format
from aftercare_docs.documents.offer import Item, items
from aftercare_docs.fingerprints import strings
from aftercare_docs.release import Release
from aftercare_docs.renderers import docx
from aftercare_docs.vocabularies import ArtefactKind, SessionKind
from tests.renderers.test_docx import APPROVED, texts
from tests.workbooks import of

NOT_ON_OFFER = {SessionKind.CLOSING}


def by_number(item: Item) -> str:
    return item.number


@cache
def finished(artefact: ArtefactKind) -> tuple[str, ...]:
    """The paragraphs of the example's finished Word file of one artefact."""
    draft = of(artefact)
    spec = next(spec for spec in draft.deliverable.FILES if spec.format is Format.DOCX)
    return texts(docx.render(draft.document, APPROVED, spec))


def test_the_offer_has_nineteen_lines_in_order() -> None:
    assert [item.number for item in items()] == [str(n) for n in range(1, 20)]
    assert len({item.item for item in items()}) == 19


def test_every_kind_of_session_and_every_document_is_on_offer() -> None:
    assert {kind for item in items() for kind in item.kinds} == set(SessionKind) - NOT_ON_OFFER
    promised = {artefact for item in items() for artefact in item.artefacts}
    assert promised == set(ArtefactKind) - {ArtefactKind.BUILD_REPORT, ArtefactKind.COVERING_NOTE}


def test_a_sheet_of_the_table_is_a_part_of_a_release() -> None:
    parts = {field.name for field in dataclasses.fields(Release)}
    assert {sheet for item in items() for sheet in item.sheets} <= parts


@pytest.mark.parametrize("item", items(), ids=by_number)
def test_every_line_is_in_the_finished_note_with_where_it_is(item: Item) -> None:
    note = finished(covering_note.ARTEFACT)
    place = note.index(item.item)
    assert note[place - 1] == item.number
    where = note[place + 1]
    assert where
    for artefact in item.artefacts:
        assert artefact in DOCUMENTS
        assert artefact.lower() in where.lower()


@pytest.mark.parametrize("item", items(), ids=by_number)
def test_every_line_leads_to_documents_that_say_something_and_to_its_sessions(item: Item) -> None:
    for artefact in item.artefacts:
        assert sum(len(text) for text in strings(of(artefact).document)) > 500
    sessions = [s for s in of(covering_note.ARTEFACT).redacted.release.sessions if s.kind in item.kinds]
    plan = finished(ArtefactKind.AFTERCARE_PLAN)
    assert all(session.title in plan for session in sessions)
