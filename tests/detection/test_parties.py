"""An agency or a job beside how somebody is, and what an agency has simply done."""

from __future__ import annotations

import pytest

from aftercare_docs.detection import Accounted, Profile, scan
from tests.detection import marked

THEIRS = Accounted(("schools officer", "team manager", "northshire homes"))


@pytest.mark.parametrize(
    "text",
    [
        "Nobody came from housing.",
        "All agencies but housing were there.",
        "CAMHS staff were the least sure",
        "Coaching has helped the head of youth justice.",
        "The GP could only stay for part",
        "Housing: worried.",
        "Housing. Not happy.",
        "Worry in housing about what comes next",
        "It was youth work who held back",
        "Custody felt rushed",
    ],
)
def test_a_state_beside_an_agency_a_role_or_a_trade_is_marked(text: str) -> None:
    assert "RED21" in {span.rule for span in scan(text, profile=Profile.PROGRESS)}
    assert "RED21" in {span.rule for span in scan(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The schools officer was not involved in the review but is affected.",
        "The team manager is off sick with stress.",
        "Northshire Homes is less sure than others",
    ],
)
def test_the_posts_and_agencies_of_an_engagement_are_known_though_they_may_be_named(text: str) -> None:
    found = scan(text, profile=Profile.PROGRESS, accounted=THEIRS, parties=THEIRS)
    assert "RED21" in {span.rule for span in found}


@pytest.mark.parametrize(
    "text",
    [
        "Two agencies have a draft model",
        "Cover agreed in two agencies of five",
        "Route drafted with six schools",
        "Four pairs matched",
        "Housing has a named contact",
        "Access agreed with police and housing",
        "Contact list agreed with schools; draft sent to CAMHS",
    ],
)
def test_a_fact_of_progress_is_left_alone(text: str) -> None:
    assert scan(text, profile=Profile.PROGRESS) == []


@pytest.mark.parametrize(
    "text",
    [
        "Reduce fear among the school staff",
        "Give the health visitors time, as they were shaken",
        "Police to rebuild confidence after being criticised",
        "Cover for the social workers who are off sick",
        "Make space for anger in the police team",
        "Brief the schools that did not come",
    ],
)
def test_a_plan_does_not_say_how_an_agency_is(text: str) -> None:
    assert "RED21" in {span.rule for span in scan(text, profile=Profile.PLAN)}


@pytest.mark.parametrize(
    "text",
    [
        "Ask housing to join the panel and speak first",
        "Housing is present where a home is at risk",
        "Youth workers have more than one route in",
        "Hear the views of school staff in each circle",
    ],
)
def test_what_an_agency_is_to_do_is_what_a_plan_is_for(text: str) -> None:
    assert "RED21" not in {span.rule for span in scan(text, profile=Profile.PLAN)}


def test_in_what_people_brought_an_agency_has_no_business() -> None:
    assert marked("Route drafted with six schools", "RED21", profile=Profile.STATEMENT) == ["schools"]
    assert marked("People in the partnership bring more to the panel.", profile=Profile.STATEMENT) == []


def test_what_stands_in_another_line_or_far_away_is_beside_nothing() -> None:
    assert marked("Housing has a list\nPeople were worried", "RED21", profile=Profile.PROGRESS) == []
    far = "Housing has " + "a plain and simple list of contacts and of numbers, " * 2 + "and people feel tired"
    assert marked(far, "RED21", profile=Profile.PROGRESS) == []


@pytest.mark.parametrize(
    "text",
    [
        "The team agreed a route, over objections from one clinic",
        "All invited, minus the youth workers",
        "Everyone (without the GP)",
        "Access agreed after persuading the midwives",
        "Figures that housing do not trust",
        "Agreed, with the school's governors against.",
        "The health visitor may come late",
        "Cards in use; the night staff kept away",
        "Two from policing chose not to come",
        "The sergeant no longer speaks",
        "Opens once the custody suite has calmed, frosty as it is",
        "The director looking at the clock",
        "All but the badges were willing",
        "Youth projects were lonely",
        "A protocol that schools ignore",
        "A route housing will not use",
        "Agreed once the new manager had gone",
        "All levels bar the police",
    ],
)
def test_who_was_not_there_or_not_with_the_rest_is_marked_in_a_plan(text: str) -> None:
    assert {"RED21", "RED25"} & {span.rule for span in scan(text, profile=Profile.PLAN)}


@pytest.mark.parametrize(
    "text",
    ["In the staffroom it was easier to ask", "Those in uniform held back", "The custody desk"],
)
def test_what_a_trade_wears_or_works_in_has_no_place_in_what_people_brought(text: str) -> None:
    assert "RED21" in {span.rule for span in scan(text, profile=Profile.STATEMENT)}


@pytest.mark.parametrize(
    "text",
    [
        "Sessions without managers where people ask for it",
        "Schools will not be asked for names",
        "The panel looks at progress without delay",
        "Police and health looking at one picture",
        "Schools no longer send the form twice",
        "Book the staff room or the town hall",
        "Cover for the night shift, agreed in writing",
        "None of this removes accountability. Actions have owners.",
    ],
)
def test_what_is_planned_for_a_group_is_left_alone(text: str) -> None:
    assert not [span for span in scan(text, profile=Profile.PLAN) if span.rule == "RED21"]
