"""What every deliverable offers."""

from __future__ import annotations

import pytest

from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.documents.base import Deliverable, Format, Stamp
from aftercare_docs.resources import template_path
from tests.workbooks import prepared


@pytest.mark.parametrize("deliverable", DOCUMENTS.values(), ids=lambda d: d.ARTEFACT)
def test_a_deliverable_is_in_the_table_under_its_own_name_and_its_templates_exist(deliverable: Deliverable) -> None:
    assert DOCUMENTS[deliverable.ARTEFACT] is deliverable
    assert deliverable.FILES
    assert deliverable.__doc__
    names = [(spec.added, spec.format) for spec in deliverable.FILES]
    assert len(names) == len(set(names))
    assert all(template_path(spec.template).is_file() for spec in deliverable.FILES if spec.format is Format.DOCX)


@pytest.mark.parametrize("deliverable", DOCUMENTS.values(), ids=lambda d: d.ARTEFACT)
def test_composing_twice_gives_the_same_document(deliverable: Deliverable) -> None:
    release = next(d for d in prepared().drafts if d.deliverable is deliverable).redacted.release
    assert deliverable.compose(release) == deliverable.compose(release)


def test_a_stamp_says_whether_it_is_a_draft() -> None:
    assert Stamp(True, "1.0", "", "Partnership", "").status == "Draft 1.0 for approval"
    assert Stamp(False, "1.0", "", "Partnership", "").status == "Version 1.0, approved"
