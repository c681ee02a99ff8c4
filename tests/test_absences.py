"""Every document carries the boundary statements; one that loses any of them is not built."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from aftercare_docs.absences import missing
from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.documents.base import Deliverable
from aftercare_docs.findings import CellRef, Severity, catalogue
from aftercare_docs.words import words
from tests.releases import FULL

AT = CellRef("Outputs", 2, "B")


@pytest.mark.parametrize("deliverable", DOCUMENTS.values(), ids=lambda d: d.ARTEFACT)
def test_every_document_says_what_aftercare_is_not(deliverable: Deliverable) -> None:
    assert list(missing(deliverable.compose(FULL), deliverable.ARTEFACT, AT)) == []


@pytest.mark.parametrize("deliverable", DOCUMENTS.values(), ids=lambda d: d.ARTEFACT)
@pytest.mark.parametrize("statement", words().boundaries, ids=lambda s: s.key)
def test_a_statement_that_is_taken_out_is_missed(deliverable: Deliverable, statement: Any) -> None:
    document = without(deliverable.compose(FULL), (statement.short, statement.text))
    found = list(missing(document, deliverable.ARTEFACT, AT))
    assert [(f.code, f.at, f.facts["statement"]) for f in found] == [("BND12", AT, statement.title)]
    assert catalogue()["BND12"].severity is Severity.STOP


def test_an_empty_document_misses_them_all() -> None:
    assert len(list(missing(Empty(), next(iter(DOCUMENTS)), AT))) == len(words().boundaries)  # type: ignore[arg-type]


@dataclasses.dataclass(frozen=True)
class Empty:
    title: str = "Aftercare plan"


def without(value: Any, phrases: tuple[str, ...]) -> Any:
    """The same document with some phrases gone from wherever they stand."""
    if isinstance(value, str):
        for phrase in filter(None, phrases):
            value = value.replace(phrase, "")
        return value
    if isinstance(value, (list, tuple)):
        return type(value)(without(item, phrases) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [f.name for f in dataclasses.fields(value) if f.init]
        return dataclasses.replace(value, **{n: without(getattr(value, n), phrases) for n in names})
    return value
