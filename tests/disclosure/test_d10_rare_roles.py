"""D10: in what reaches everybody, a role is never rarer than the people who share it."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.disclosure import d10_rare_roles
from aftercare_docs.disclosure.d10_rare_roles import ANYBODY, common_roles, generalised
from aftercare_docs.engagement import Engagement, setup
from aftercare_docs.policy import default
from aftercare_docs.roles import hierarchy
from tests.disclosure import said
from tests.disclosure.rosters import EMPTY, records
from tests.sheets import northshire


def staffed(*titles: str) -> Engagement:
    rows = ({"person_id": f"P{n}", "job_title": title} for n, title in enumerate(titles, start=1))
    return replace(EMPTY, people=records(setup.Person, rows))


def labelled(*labels: str) -> Engagement:
    rows = ({"agency_id": f"AG{n}", "public_label": label} for n, label in enumerate(labels, start=1))
    return replace(EMPTY, agencies=records(setup.Agency, rows))


def test_the_page_is_true() -> None:
    said.try_page(d10_rare_roles)


def test_a_role_is_itself_where_five_share_it_and_its_family_where_five_share_that() -> None:
    five = staffed(*["Social worker"] * 5)
    assert generalised("Social worker", common_roles(five, default())) == "Social worker"
    family = staffed("Social worker", "Social worker", "Senior social worker", "Family worker", "Early help worker")
    assert generalised("Social worker", common_roles(family, default())) == hierarchy()["social worker"].family
    assert generalised("Social worker", common_roles(staffed(*["Social worker"] * 4), default())) == ANYBODY


def test_the_post_of_one_is_never_itself_however_many_are_said_to_hold_it() -> None:
    assert (
        generalised("Named GP", common_roles(staffed(*["Named GP"] * 9), default())) == hierarchy()["named gp"].family
    )


def test_a_title_that_nobody_knows_is_the_top_of_the_hierarchy() -> None:
    assert generalised("Keeper of the keys", common_roles(staffed(*["Keeper of the keys"] * 9), default())) == ANYBODY


def test_an_audience_within_the_partnership_may_read_who_owns_an_action() -> None:
    table = "output | audience | sheet | key | owner\nO1 | {} | Actions | A1 | Named GP"
    for audience, codes in (("Partnership", []), ("Scrutineer", []), ("Staff-wide", ["DIS10"]), ("Family", ["DIS10"])):
        assert [f.code for f in said.found(d10_rare_roles.check, table.format(audience))] == codes


def test_a_sector_stands_for_an_agency_where_there_are_three_of_it() -> None:
    table = "output | audience | sheet | key | agency\nO1 | Public | Actions | A1 | schools"
    assert said.found(d10_rare_roles.check, table, labelled("schools", "schools", "schools")) == []
    assert [f.code for f in said.found(d10_rare_roles.check, table, labelled("schools", "schools", "police"))] == [
        "DIS10"
    ]


def test_a_role_and_a_sector_stand_side_by_side_only_where_enough_people_share_both() -> None:
    """Five social workers and three councils; but only four of the five work for a council."""
    made = labelled("councils", "councils", "councils", "schools")
    table = "output | audience | sheet | key | owner | agency\nO1 | Public | Actions | A1 | {} | councils"
    for where, codes in (("AG1 AG1 AG2 AG2 AG4", ["DIS10"]), ("AG1 AG1 AG2 AG2 AG3", [])):
        rows = (
            {"person_id": f"P{n}", "job_title": "Social worker", "agency_id": agency}
            for n, agency in enumerate(where.split())
        )
        peopled = replace(made, people=records(setup.Person, rows))
        for role in ("Social worker", "a social care practitioner", ANYBODY):
            found = said.found(d10_rare_roles.check, table.format(role), peopled)
            assert [f.code for f in found] == codes


def test_everybody_in_the_example_can_be_generalised() -> None:
    made = northshire()
    shared = common_roles(made, default()) | {ANYBODY}
    assert {generalised(p.job_title, shared) for p in made.people} <= shared
