"""What a kind of text may carry, and phrases that need no explanation."""

from __future__ import annotations

from aftercare_docs.detection import DETECTORS, Accounted, Profile, scan
from aftercare_docs.detection.accounting import EMITTED, EVERYWHERE, POSTS, product_terms
from aftercare_docs.findings import catalogue
from tests.detection import Reading, marked


def test_every_rule_of_every_detector_is_applied_somewhere_and_has_its_words() -> None:
    rules = {rule for detector in DETECTORS for rule in detector.RULES}
    assert rules == EVERYWHERE | POSTS | EMITTED
    assert rules <= set(catalogue())


def test_an_accounted_name_is_quiet_and_a_longer_name_around_it_is_not() -> None:
    names = Accounted(["Fernvale Homes"])
    assert scan("led by Fernvale Homes", accounted=names) == []
    assert [s.rule for s in scan("led by Fernvale Homes Zelkova", accounted=names)] == ["IDN02"]


def test_what_a_drop_down_offers_is_known_in_a_cell() -> None:
    words = product_terms().words(Reading("Six-weekly, by the Partnership").tokens)
    assert {0, 1} <= words


def test_a_plan_may_name_roles_and_agencies_and_a_statement_may_not() -> None:
    text = "The head of service leads, with CAMHS."
    assert marked(text, profile=Profile.PLAN) == []
    assert marked(text, "RED06", profile=Profile.STATEMENT) == ["head of service"]
