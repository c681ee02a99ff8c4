"""D6: a theme never speaks for everybody who came from an agency, or for everybody who came."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from aftercare_docs import vocabularies as v
from aftercare_docs.disclosure import d06_whole_class, decide
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.engagement import Engagement, delivery, learning
from aftercare_docs.policy import default
from tests.disclosure import pages
from tests.disclosure.rosters import decided, engagement, record
from tests.sheets import northshire

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
    assert (finding.code, finding.facts) == ("DIS06", {"of": "who took part"})


def test_somebody_who_is_the_only_one_of_an_agency_is_all_of_it() -> None:
    made = engagement(EVERYBODY.replace("P1 P2    | P1 P2", "P1       | P1").replace("| P5 P6\n", "| P5\n"))
    evidence = Evidence(made)
    (finding,) = d06_whole_class.check(evidence.supports["T01"], evidence, default())
    assert finding.facts == {"of": "who took part from an agency"}


BY_MANY = """
    agency | attended | T01
    AG1    | P1 P2 P3 | P1 P2
    AG2    | P4 P5 P6 | P4 P5
    AG3    | P7 P8 P9 | P7
"""


def whom(made: Engagement) -> list[object]:
    """For whom the themes of an engagement speak, where they speak for everybody."""
    return [finding.facts["of"] for finding in decide(made, default()).findings if finding.code == "DIS06"]


def sharing(people: str, **part: Any) -> Engagement:
    made = engagement(BY_MANY)
    return replace(made, people=tuple(replace(p, **part) if p.person_id in people else p for p in made.people))


def present(
    made: Engagement, session: str, people: Iterable[str], capacity: v.Capacity = v.Capacity.PARTICIPANT
) -> Engagement:
    """The engagement with one more session, and these people in it."""
    seats = tuple(
        record(delivery.Attendance, session_id=session, person_id=p, capacity=capacity, attended=v.Attended.PART)
        for p in people
    )
    rows = (*made.sessions, record(delivery.Session, session_id=session))
    return replace(made, sessions=rows, attendance=made.attendance + seats)


def test_a_theme_of_everybody_of_one_seniority_is_held() -> None:
    assert whom(sharing("P1 P4 P7", seniority=v.Seniority.LEADER)) == ["who took part and shares a seniority"]
    assert whom(sharing("P1 P4 P8", seniority=v.Seniority.LEADER)) == []


def test_a_theme_of_everybody_who_came_to_one_session_is_held_whichever_session_its_notes_name() -> None:
    made = engagement(BY_MANY)
    assert whom(present(made, "S2", ("P1", "P4", "P7"))) == ["who took part in one session"]
    assert whom(present(made, "S2", ("P1", "P4", "P8"))) == []


def test_an_observer_in_the_room_does_not_hide_that_everybody_who_spoke_said_it() -> None:
    made = present(engagement(BY_MANY), "S2", ("P1", "P4", "P7"))
    assert whom(present(made, "S2", ("P9",), v.Capacity.OBSERVER)) == ["who took part in one session"]


def test_the_partners_who_govern_or_who_were_in_the_review_are_a_group_too() -> None:
    for part in (
        {"governance_role": v.GovernanceRole.DELEGATED_SAFEGUARDING_PARTNER},
        {"participation": v.Participation.AFFECTED_NOT_INVOLVED},
    ):
        assert len(whom(sharing("P1 P4 P7", **part))) == 1
        assert whom(sharing("P1 P4 P7 P9", **part)) == []
    assert whom(sharing("P1 P4 P7", governance_role=v.GovernanceRole.NONE)) == []


def test_a_theme_that_merging_makes_whole_is_held() -> None:
    made = sharing("P1 P4 P8", seniority=v.Seniority.LEADER)
    merged = record(learning.Theme, theme_id="T02", publish=v.PublishState.MERGE, merge_into="T01")
    note = record(learning.ThemeSource, theme_id="T02", person_id="P8", session_id="S1")
    whole = replace(made, themes=(*made.themes, merged), theme_sources=(*made.theme_sources, note))
    assert whom(whole) == ["who took part and shares a seniority"]


def test_the_leaders_of_the_example_are_not_one_theme() -> None:
    """All five of one seniority, and then all six of one session, behind what leaders carried."""
    made = northshire()
    others = tuple(n for n in made.theme_sources if n.theme_id != "T10")
    for people in (("P01", "P07", "P10", "P17", "P20"), ("P01", "P02", "P07", "P10", "P17", "P20")):
        notes = (record(learning.ThemeSource, theme_id="T10", person_id=p, session_id="S03") for p in people)
        assert "T10" not in decide(replace(made, theme_sources=(*others, *notes)), default()).released
