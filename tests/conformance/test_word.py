"""Everybody can read our Word documents: nothing is found in any, and every check finds what is planted for it."""

from __future__ import annotations

import pytest

from aftercare_docs.documents.base import Deliverable, FileSpec
from tests.conformance.planted import DEFECTS, defects, found, found_in, made, passing
from tests.verification.mutations.base import Mutation


@pytest.mark.parametrize(("deliverable", "spec", "size"), made("docx"))
def test_nothing_is_found_in_what_the_product_makes(deliverable: Deliverable, spec: FileSpec, size: str) -> None:
    assert found_in(deliverable, spec, size) == []


@pytest.mark.parametrize(("code", "defect"), defects("docx"))
def test_a_planted_defect_is_found(code: str, defect: Mutation) -> None:
    assert code in {f.code for f in found("docx", defect.plant(passing("docx")))}


def test_a_style_is_named_where_it_is_what_must_be_changed() -> None:
    pale = next(d for d in DEFECTS["docx"]["WRD11"] if d.name == "a pale style")
    (finding,) = found("docx", pale.plant(passing("docx")))
    assert str(finding.at).endswith(", style Table text")
    assert "Choose a darker colour" in finding.entry.help
