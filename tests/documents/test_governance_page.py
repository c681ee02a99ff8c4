"""One page: limits, steps and sharing always; then as many rules as there is room for, and where the rest is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aftercare_docs import vocabularies as v
from aftercare_docs.documents import governance_page
from aftercare_docs.documents.boundaries import in_brief
from aftercare_docs.documents.governance_page import GovernancePage
from aftercare_docs.release import GovernanceRule, SharingRule
from aftercare_docs.words import words
from tests.releases import FULL, MINIMAL, record
from tests.workbooks import of

LIMITS = words().statements["confidentiality_limits"].text


def about(made: GovernancePage) -> list[str]:
    return [row.about for row in made.rules]


def test_where_there_is_room_everything_is_on_the_page() -> None:
    made = governance_page.compose(FULL)
    assert about(made) == [
        "Who decides",
        "Confidentiality",
        "The limits of confidentiality",
        "Pausing and ending",
        "Only put together",
        "Not shared",
    ]
    assert made.rules[2].said == (LIMITS, "We will act if a child or an adult may be at risk of serious harm.")
    assert made.rules[4].said == ("Session themes (Partnership): agreed note after wording check.",)
    assert made.more == ""


def test_steps_stand_in_order_with_route_role_and_time() -> None:
    first = governance_page.compose(FULL).steps[0]
    assert first.about == "Child at risk now"
    assert first.said == ("Stop and make safe. 999, then the local front door. Lead facilitator, immediately.",)


@pytest.mark.parametrize("longer", [10, 30, 110])
def test_where_there_is_not_room_what_people_need_in_the_room_comes_first(longer: int) -> None:
    kinds = [k for k in v.GovernanceKind if k is not v.GovernanceKind.ESCALATION_STEP]
    rules = tuple(record(GovernanceRule, kind=k, title=k, statement="Words to keep to " * longer) for k in kinds)
    steps = tuple(rule for rule in FULL.governance if rule.kind is v.GovernanceKind.ESCALATION_STEP)
    made = governance_page.compose(replace(FULL, governance=(*rules, *steps)))
    assert governance_page.lines([*made.rules, *made.steps]) <= governance_page.MOST_LINES
    assert made.more == "The aftercare plan has more."
    assert {"The limits of confidentiality", "Not shared"} <= set(about(made))
    assert ("Confidentiality" in about(made)) == (longer < 110)
    assert len(made.steps) == 2


def test_every_answer_about_sharing_has_its_words() -> None:
    answers = (*v.MayShare, None)
    rules = tuple(
        record(SharingRule, information_class=v.InformationClass.ATTENDANCE, may_share=answer) for answer in answers
    )
    made = governance_page.compose(replace(MINIMAL, sharing=rules))
    assert about(made)[1:] == [
        "May be shared",
        "Only put together",
        "Only with consent",
        "Not shared",
        "Must be passed on",
        "Not yet agreed",
    ]
    assert {row.said for row in made.rules[1:]} == {("Attendance.",)}


def test_a_page_without_rules_still_says_the_limits_and_the_boundaries() -> None:
    made = governance_page.compose(MINIMAL)
    assert [(row.about, row.said) for row in made.rules] == [("The limits of confidentiality", (LIMITS,))]
    assert (made.steps, made.contact, made.more) == ((), "", "")
    assert made.boundaries == in_brief()


def test_the_example_has_its_five_steps_and_says_where_the_rest_is() -> None:
    made = governance_page.compose(of(v.ArtefactKind.GOVERNANCE_PAGE).redacted.release)
    assert len(made.steps) == 5
    assert "Confidentiality" in about(made)
    assert made.more
    assert made.contact == "Questions are welcome: partnership@northshire.example."
