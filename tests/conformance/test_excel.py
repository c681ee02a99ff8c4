"""Everybody can read our workbooks: nothing is found in any, and every check finds what is planted for it."""

from __future__ import annotations

import pytest

from aftercare_docs.documents.base import Deliverable, FileSpec
from tests.conformance.planted import defects, found, found_in, made, passing, swapped
from tests.verification.mutations.base import Mutation


@pytest.mark.parametrize(("deliverable", "spec", "size"), made("xlsx"))
def test_nothing_is_found_in_what_the_product_makes(deliverable: Deliverable, spec: FileSpec, size: str) -> None:
    assert found_in(deliverable, spec, size) == []


@pytest.mark.parametrize(("code", "defect"), defects("xlsx"))
def test_a_planted_defect_is_found(code: str, defect: Mutation) -> None:
    assert code in {f.code for f in found("xlsx", defect.plant(passing("xlsx")))}


def test_an_address_may_break_where_a_word_may_not() -> None:
    plan = "xl/sharedStrings.xml"
    for word, codes in (("https://partnership.example/" + "a" * 40, []), ("a" * 29, ["XLS05"])):
        content = swapped(plan, r"<t([^>]*)>Green - on track<", rf"<t\1>{word}<", passing("xlsx"))
        assert [f.code for f in found("xlsx", content)] == codes
