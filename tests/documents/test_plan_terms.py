"""The plan's terms are printed in the words that were agreed, by the roles that answer for them."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs import release as r
from aftercare_docs.documents import plan_terms
from aftercare_docs.vocabularies import ScopeKind
from aftercare_docs.words import words
from tests.releases import FULL, MINIMAL, record


def test_the_terms_stand_in_the_order_in_which_people_ask() -> None:
    terms = plan_terms.scope(FULL).terms
    assert [t.item for t in terms][:3] == ["What the work is for", "What we hope will be different", "Who it is for"]
    assert terms[-1].said == (
        "Leaders will not receive session notes. (Director of children's services, 10\u00a0June\u00a02026)",
    )


def test_a_boundary_that_the_product_states_itself_is_not_said_twice() -> None:
    own = record(r.ScopeItem, kind=ScopeKind.BOUNDARY, statement=words().boundaries[0].short)
    assert not plan_terms.scope(replace(FULL, scope=(own,))).terms


def test_a_risk_says_how_it_was_judged_and_is_held() -> None:
    [risk] = plan_terms.scope(FULL).risks
    assert risk.weight == "High likelihood, medium consequence"
    assert risk.response == "Limit of 24 actions; one in, one out."


def test_escalation_steps_stand_in_their_order_and_not_in_that_of_the_sheet() -> None:
    assert [s.when for s in plan_terms.governance(FULL).steps] == ["Child at risk now", "Process not safe"]


def test_rules_are_grouped_by_kind_and_titled_only_where_there_are_several() -> None:
    groups = {g.heading: g.rules for g in plan_terms.governance(FULL).groups}
    assert list(groups)[:2] == ["Who decides", "Confidentiality"]
    assert [rule.title for rule in groups["Confidentiality"]] == [""]
    twice = replace(FULL, governance=FULL.governance[:1] * 2)
    assert [rule.title for rule in plan_terms.governance(twice).groups[0].rules] == ["What is shared here"] * 2


def test_a_few_agencies_are_named_and_many_are_said_by_what_they_do() -> None:
    names = [a.agency_name for a in FULL.agencies]
    assert plan_terms.agencies(FULL, names) == "Wexmoor Children's Social Care and Wexmoor Police & Crime Service"
    youth = record(r.Agency, agency_id="AG03", agency_name="Wexmoor Youth", public_label="youth work")
    more = replace(FULL, agencies=(*FULL.agencies, youth))
    assert plan_terms.agencies(more, ["AG01", "AG02", "AG03"]) == "Children's social care, police and youth work"


def test_an_absent_sheet_is_not_shown() -> None:
    assert not plan_terms.scope(MINIMAL).shown
    assert not plan_terms.governance(MINIMAL).shown
