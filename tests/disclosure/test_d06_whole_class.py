"""D6: a theme never speaks for everybody who came from an agency, or for everybody who came."""

from __future__ import annotations

from aftercare_docs.disclosure import d06_whole_class
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.policy import default
from tests.disclosure import pages
from tests.disclosure.rosters import decided, engagement

EVERYBODY = """
    agency | attended | T01
    AG1    | P1 P2    | P1 P2
    AG2    | P3 P4    | P3 P4
    AG3    | P5 P6    | P5 P6
"""


def test_the_page_is_true() -> None:
    pages.try_page(d06_whole_class)


def test_a_theme_of_everybody_says_so_and_not_whose() -> None:
    (finding,) = decided(EVERYBODY).findings
    assert (finding.code, finding.facts) == ("DIS06", {"of": "the engagement"})


def test_somebody_who_is_the_only_one_of_an_agency_is_all_of_it() -> None:
    made = engagement(EVERYBODY.replace("P1 P2    | P1 P2", "P1       | P1").replace("| P5 P6\n", "| P5\n"))
    evidence = Evidence(made)
    (finding,) = d06_whole_class.check(evidence.supports["T01"], evidence, default())
    assert finding.facts == {"of": "an agency"}
