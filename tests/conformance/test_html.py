"""Everybody can read our web pages: nothing is found in any, and every check finds what is planted for it."""

from __future__ import annotations

import pytest

from aftercare_docs.documents.base import Deliverable, FileSpec
from tests.conformance.planted import defects, found, found_in, made, passing
from tests.verification.mutations.base import Mutation


@pytest.mark.parametrize(("deliverable", "spec", "size"), made("html"))
def test_nothing_is_found_in_what_the_product_makes(deliverable: Deliverable, spec: FileSpec, size: str) -> None:
    assert found_in(deliverable, spec, size) == []


@pytest.mark.parametrize(("code", "defect"), defects("html"))
def test_a_planted_defect_is_found(code: str, defect: Mutation) -> None:
    assert code in {f.code for f in found("html", defect.plant(passing("html")))}
