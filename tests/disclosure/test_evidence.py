"""Who stands behind each theme."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.disclosure import decide
from aftercare_docs.disclosure.evidence import Evidence, grouped
from aftercare_docs.policy import default
from tests.disclosure.rosters import SOUND, codes, engagement


def test_contributors_are_counted_once_and_by_agency() -> None:
    (support,) = Evidence(engagement(SOUND)).supports.values()
    assert support.contributors == {"P1", "P2", "P4", "P5", "P7"}
    assert support.by_agency == {"AG1": {"P1", "P2"}, "AG2": {"P4", "P5"}, "AG3": {"P7"}}
    assert support.sizes == (2, 2, 1)


def test_the_roster_is_everybody_who_took_part() -> None:
    evidence = Evidence(engagement(SOUND))
    assert evidence.roster == {f"P{n}" for n in range(1, 10)}
    assert evidence.attendees["AG3"] == {"P7", "P8", "P9"}


def test_evidence_does_not_show_itself() -> None:
    evidence = Evidence(engagement(SOUND))
    assert "P1" not in repr(evidence)
    assert "P1" not in repr(evidence.supports)


def test_people_without_an_agency_stand_together_under_no_name() -> None:
    assert grouped(["P1", "P2"], {"P1": "AG1"}) == {"": {"P2"}, "AG1": {"P1"}}


def test_a_facilitator_is_nobody_to_choose_among_even_if_the_attendance_says_participant() -> None:
    made = engagement(SOUND)
    leading = replace(made, sessions=tuple(replace(s, facilitators=("P8", "P9")) for s in made.sessions))
    assert not {"P8", "P9"} & Evidence(leading).roster
    assert codes(decide(leading, default())) == {"T01": "DIS06"}, "AG3 is then all of it"
