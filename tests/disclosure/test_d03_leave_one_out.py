"""D3: a theme still stands when any one agency is taken away."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.disclosure import d03_leave_one_out, decide
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.policy import default
from tests.disclosure import pages
from tests.disclosure.rosters import SOUND, codes, decided, engagement


def test_the_page_is_true() -> None:
    pages.try_page(d03_leave_one_out)


def test_what_is_left_is_counted_without_the_largest_agency() -> None:
    made = engagement(SOUND)
    (support,) = Evidence(made).supports.values()
    assert support.sizes == (2, 2, 1)
    assert decide(made, replace(default(), left_contributors=3)).released == {"T01"}
    assert codes(decide(made, replace(default(), left_contributors=4))) == {"T01": "DIS03"}


def test_what_is_left_comes_from_enough_agencies() -> None:
    assert codes(decided(SOUND, replace(default(), left_agencies=3))) == {"T01": "DIS03"}
