"""The logo says whose it is, and is there only where the house has one."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents import aftercare_plan
from aftercare_docs.renderers.logo import EMU, logo
from aftercare_docs.theme import Logo, product, wearing
from tests.releases import FULL
from tests.verification.samples import png

PLAN = aftercare_plan.compose(FULL)


def test_a_house_without_a_logo_shows_none() -> None:
    assert logo(PLAN) is None


def test_the_words_name_the_partnership_of_the_document() -> None:
    with wearing(replace(product(), logo=Logo(png(), 20.0, 8.5))):
        shown = logo(PLAN)
    assert shown is not None
    assert shown.alt == "Logo of Wexmoor Safeguarding Children Partnership"
    assert shown.size == (20 * EMU, round(8.5 * EMU))
