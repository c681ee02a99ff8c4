"""D2: enough agencies stand behind a theme."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.disclosure import d02_agencies
from aftercare_docs.policy import default
from tests.disclosure import pages
from tests.disclosure.rosters import SOUND, codes, decided

TWO = """
    agency | attended    | T01
    AG1    | P1 P2 P3 P4 | P1 P2 P3
    AG2    | P5 P6 P7 P8 | P5 P6 P7
"""


def test_the_page_is_true() -> None:
    pages.try_page(d02_agencies)


def test_a_policy_of_two_agencies_still_falls_when_one_of_them_leaves() -> None:
    assert codes(decided(TWO, replace(default(), min_agencies=2))) == {"T01": "DIS03"}


def test_high_sensitivity_needs_three_agencies_whatever_the_policy_says() -> None:
    lenient = replace(default(), min_agencies=2)
    findings = decided(TWO.replace("T01", "T01 High"), lenient).findings
    assert {"least": 3, "of": "agencies"} in [f.facts for f in findings]


def test_a_stricter_policy_holds_more() -> None:
    assert codes(decided(SOUND, replace(default(), min_agencies=4))) == {"T01": "THM01"}
