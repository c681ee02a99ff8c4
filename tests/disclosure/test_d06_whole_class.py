"""D6: a theme never speaks for everybody of a group, or for all but one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from aftercare_docs import vocabularies as v
from aftercare_docs.disclosure import d06_whole_class, decide
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.engagement import Engagement, delivery, learning
from aftercare_docs.floors import PolicyError
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
    made = engagement(EVERYBODY.replace("P1 P2    | P1 P2", "P1       | P1").replace("| P5 P6\n", "|\n"))
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


ALL_BUT_ONE = """
    agency | attended       | T01
    AG1    | P1 P2 P3 P4    | P1 P2 P3
    AG2    | P5 P6 P7       | P5 P6
    AG3    | P8 P9          | P8
"""


def test_of_four_all_but_one_is_as_good_as_all_and_of_three_it_is_not() -> None:
    """P4, who did not say it, would know that the other three of the agency did."""
    assert whom(engagement(ALL_BUT_ONE)) == ["who took part from an agency"]
    assert whom(engagement(ALL_BUT_ONE.replace("P1 P2 P3\n", "P1 P2\n"))) == []
    assert whom(engagement(ALL_BUT_ONE.replace("P3 P4 ", "P3 P4 P10 "))) == []


@pytest.mark.parametrize(
    "part",
    [
        {"job_title": "Social worker"},
        {"seniority": v.Seniority.LEADER},
        {"governance_role": v.GovernanceRole.ACTION_OWNER},
        {"participation": v.Participation.AFFECTED_NOT_INVOLVED},
    ],
)
def test_all_but_one_of_any_kind_of_group_is_held(part: Mapping[str, Any]) -> None:
    assert len(whom(sharing("P1 P4 P7 P9", **part))) == 1
    assert whom(sharing("P1 P4 P6 P7 P9", **part)) == []


def test_all_but_one_of_a_session_and_all_but_one_of_who_came_are_held() -> None:
    made = engagement(BY_MANY)
    assert whom(present(made, "S2", ("P1", "P4", "P7", "P9"))) == ["who took part in one session"]
    assert whom(present(made, "S2", ("P1", "P4", "P6", "P7", "P9"))) == []
    everybody = {"of": "who took part"}
    assert decided(ALL_BUT_ONE.replace("P3 P4 ", "P3    ")).findings[0].facts != everybody
    assert decided(EVERYBODY.replace("| P5 P6\n", "| P5\n")).findings[0].facts == everybody


def test_a_stricter_policy_counts_all_but_one_of_three_and_none_is_weaker_than_four() -> None:
    room, stricter = engagement(BY_MANY), replace(default(), all_but_one_from=3)
    assert not decide(room, stricter).released
    with pytest.raises(PolicyError):
        replace(default(), all_but_one_from=5)


def test_everybody_who_does_one_job_is_a_group_however_their_titles_go_on() -> None:
    made = sharing("", job_title="")
    titles = {"P1": "Social worker", "P4": "Social worker, long-term team", "P9": "Senior social worker"}

    def staffed(titles: Mapping[str, str]) -> Engagement:
        people = (replace(p, job_title=titles.get(p.person_id, "")) for p in made.people)
        return replace(made, people=tuple(people))

    assert whom(staffed(titles)) == ["who took part and does the same job"]
    apart = titles | {"P4": "Newly qualified social worker", "P9": ""}
    assert whom(staffed(apart)) == ["who took part and whose jobs are of one family"]
    assert whom(staffed(apart | {"P9": "Senior social worker"})) == []
    assert whom(staffed({"P1": "Keeper of keys", "P4": "Keeper of Keys"})) == ["who took part and does the same job"]


def test_an_observer_in_the_room_does_not_hide_that_everybody_who_spoke_said_it() -> None:
    made = present(engagement(BY_MANY), "S2", ("P1", "P4", "P7"))
    assert whom(present(made, "S2", ("P9",), v.Capacity.OBSERVER)) == ["who took part in one session"]


def test_the_partners_who_govern_or_who_were_in_the_review_are_a_group_too() -> None:
    for part in (
        {"governance_role": v.GovernanceRole.DELEGATED_SAFEGUARDING_PARTNER},
        {"participation": v.Participation.AFFECTED_NOT_INVOLVED},
    ):
        assert len(whom(sharing("P1 P4 P7", **part))) == 1
        assert whom(sharing("P1 P4 P9", **part)) == []
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
