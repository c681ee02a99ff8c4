"""D17: what is not known is refused."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from aftercare_docs import vocabularies as v
from aftercare_docs.disclosure import d17_unknown, decide
from aftercare_docs.engagement import delivery
from aftercare_docs.findings import CellRef
from aftercare_docs.policy import default
from tests.disclosure import pages
from tests.disclosure.rosters import SOUND, codes, engagement, record


def test_the_page_is_true() -> None:
    pages.try_page(d17_unknown)


@pytest.mark.parametrize("target", ["T09", "", "T02"])
def test_a_theme_merged_into_nothing_is_a_finding_at_its_cell(target: str) -> None:
    made = engagement(SOUND.replace("| T01", "| T01 | T02 into T01").replace("| P7\n", "| P7 | P8\n"))
    lost = replace(made, themes=(made.themes[0], replace(made.themes[1], merge_into=target)))
    decision = decide(lost, default())
    assert codes(decision) == {"T02": "DIS17"}
    assert [f.at for f in decision.findings] == [made.themes[1].at["merge_into"]]


def test_an_unsound_note_of_a_merged_theme_holds_the_theme_it_went_into() -> None:
    made = engagement(SOUND.replace("| T01", "| T01 | T02 into T01").replace("| P7\n", "| P7 | P0\n"))
    assert codes(decide(made, default())) == {"T01": "DIS17", "T02": "DIS17"}


def test_a_theme_without_a_decision_is_held() -> None:
    made = engagement(SOUND)
    undecided = replace(made, themes=(replace(made.themes[0], publish=None),))
    assert codes(decide(undecided, default())) == {"T01": "DIS17"}


@pytest.mark.parametrize(("sheet", "field"), [("Attendance", "attendance"), ("Identities", "identities")])
def test_nothing_is_released_where_there_is_nothing_to_go_by(sheet: str, field: str) -> None:
    nothing: dict[str, Any] = {field: ()}
    decision = decide(replace(engagement(SOUND), **nothing), default())
    assert not decision.released
    assert [f.at for f in decision.findings] == [CellRef(sheet)]


@pytest.mark.parametrize(
    "change",
    [
        {"attended": v.Attended.NO},
        {"attended": v.Attended.NOT_YET},
        {"attended": None},
        {"capacity": v.Capacity.OBSERVER},
        {"capacity": v.Capacity.FACILITATOR},
        {"capacity": v.Capacity.SPONSOR},
        {"session_id": "S2"},
    ],
)
def test_only_a_participant_of_the_session_named_contributes(change: dict[str, Any]) -> None:
    made = engagement(SOUND)
    first, *rest = made.attendance
    decision = decide(replace(made, attendance=(replace(first, **change), *rest)), default())
    assert codes(decision) == {"T01": "DIS17"}
    assert [f.at for f in decision.findings] == [made.theme_sources[0].at["person_id"]]


def test_a_list_of_people_that_says_of_nobody_that_they_came_is_no_evidence() -> None:
    made = engagement(SOUND)
    for unsaid in ("attended", "capacity"):
        rows = tuple(replace(a, **{unsaid: None}) for a in made.attendance)  # type: ignore[arg-type]
        found = [f for f in decide(replace(made, attendance=rows), default()).findings if f.code == "DIS17"]
        assert [str(f.at) for f in found] == ["Attendance"]
        assert "of nobody that they came (`Attended`) and as a participant (`Capacity`)" in found[0].message


def test_a_facilitator_contributes_nothing() -> None:
    made = engagement(SOUND)
    first, *rest = made.people
    leading = replace(first, participation=v.Participation.FACILITATOR)
    assert codes(decide(replace(made, people=(leading, *rest)), default())) == {"T01": "DIS17"}


def test_a_check_in_that_took_place_is_a_session_like_any_other() -> None:
    made = engagement(SOUND)
    first, *rest = made.theme_sources
    there = replace(made, theme_sources=(replace(first, session_id="CI01"), *rest))
    for status, released in ((v.SessionStatus.DELIVERED, {"T01"}), (v.SessionStatus.PLANNED, set())):
        check_in = record(
            delivery.CheckIn,
            checkin_id="CI01",
            attendees=("P1",),
            status=status,
        )
        assert decide(replace(there, check_ins=(check_in,)), default()).released == released


@pytest.mark.parametrize(
    ("sheet", "change"),
    [
        ("agencies", {"agency_type": None}),
        ("agencies", {"agency_id": "AG9"}),
        ("people", {"agency_id": ""}),
        ("people", {"person_id": "P99"}),
        ("sessions", {"session_id": "S9"}),
    ],
)
def test_a_gap_in_what_is_known_of_a_contributor_holds_the_theme(sheet: str, change: dict[str, Any]) -> None:
    made = engagement(SOUND)
    first, *rest = getattr(made, sheet)
    changed: dict[str, Any] = {sheet: (replace(first, **change), *rest)}
    decision = decide(replace(made, **changed), default())
    assert codes(decision) == {"T01": "DIS17"}
