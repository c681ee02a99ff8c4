"""A fingerprint changes with what a reader would read, and with nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import pytest

from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.documents.base import Front
from aftercare_docs.fingerprints import fingerprint, strings
from tests.workbooks import prepared

FRONT = Front("Title", "Partnership", "P", "Engagement", "Provider", "mail@x.example", "October 2026")


@dataclass(frozen=True)
class Page:
    front: Front
    lines: tuple[str, ...] = ()
    facts: object = None


def test_a_fingerprint_is_sixteen_digits_in_fours() -> None:
    assert re.fullmatch(r"[0-9a-f]{4}(-[0-9a-f]{4}){3}", fingerprint(Page(FRONT), ()))


def test_the_month_of_issue_does_not_count_and_every_word_does() -> None:
    page = Page(FRONT, ("one", "two"))
    same = replace(page, front=replace(FRONT, issued="November 2026"))
    assert fingerprint(page, ()) == fingerprint(same, ())
    for other in (
        replace(page, lines=("two", "one")),
        replace(page, lines=("one two",)),
        replace(page, front=replace(FRONT, title="Titles")),
    ):
        assert fingerprint(page, ()) != fingerprint(other, ())


def test_what_cannot_be_compared_is_refused() -> None:
    with pytest.raises(TypeError, match="a document may not hold a set"):
        fingerprint(Page(FRONT, facts={1, 2}), ())


def test_every_string_of_a_document_is_found_however_deep() -> None:
    assert list(strings(Page(FRONT, ("one",), {"k": ["two", ("three",)]})))[-3:] == ["one", "two", "three"]


@pytest.mark.parametrize("kind", tuple(DOCUMENTS))
def test_every_deliverable_of_the_example_has_a_fingerprint_of_its_own(kind: str) -> None:
    made = {d.deliverable.ARTEFACT: d.standing.fingerprint for d in prepared().drafts}
    assert kind in made
    assert len(set(made.values())) == len(made)
