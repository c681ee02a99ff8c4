"""The figures of the fictional engagement, which every document made from it repeats."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import pairwise

import pytest

from aftercare_docs import checks, example
from aftercare_docs.engagement import SHEETS
from aftercare_docs.engagement.learning import Action
from aftercare_docs.workbook.grid import Workbook
from tests.sheets import northshire

ROWS = {
    "dates": 17,
    "agencies": 10,
    "people": 28,
    "scope": 15,
    "governance": 14,
    "sharing": 10,
    "assurance": 6,
    "comms": 5,
    "support": 8,
    "sessions": 10,
    "check_ins": 6,
    "dissemination": 2,
    "peer_learning": 1,
    "coaching": 3,
    "recommendations": 7,
    "components": 15,
    "actions": 24,
    "dependencies": 8,
    "routines": 6,
    "prompts": 14,
    "themes": 12,
    "conditions": 7,
    "indicators": 8,
    "readings": 5,
    "identities": 20,
    "outputs": 18,
    "approvals": 13,
    "change_log": 2,
}
QUADRANTS = {
    "Middle - discuss": "A01 A02 A06 A07 A10 A13 A14 A15 A17 A18 A21 A22",
    "Do soon": "A03 A04 A08 A11 A16 A19 A24",
    "Plan and protect": "A05 A09 A12 A20",
    "Fold into routine": "A23",
}


def test_every_rule_is_kept_but_for_what_can_be_said_of_a_good_plan() -> None:
    found = checks.run(example.northshire(), date(2026, 10, 16))
    assert [(each.code, str(each.at)) for each in found] == [
        ("ACT17", "Components!I8"),  # R4: nobody has asked yet whom it may burden
        ("ACT17", "Components!I9"),
        ("BAL04", "Actions!F1"),  # the line to talk over, which every plan has
        ("SES05", "Sessions!M7"),  # 130 minutes after the only break of the workshop
    ]


@pytest.mark.parametrize(("name", "rows"), ROWS.items())
def test_each_sheet_has_its_rows(name: str, rows: int) -> None:
    assert len(getattr(northshire(), name)) == rows


def test_attendance_sources_and_allowances_are_at_least_these() -> None:
    assert len(northshire().attendance) >= 91
    assert len(northshire().theme_sources) >= 55
    assert len(northshire().allow_list) >= 4


def test_the_engagement_sets_its_own_clock_and_thresholds() -> None:
    details = northshire().details
    assert (details.as_of, details.min_contributors, details.min_agencies) == (date(2026, 10, 16), 5, 3)


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        ("status", "Amber - at risk 3, Blue - complete 3, Green - on track 16, White - not started 2"),
        ("impact_status", "Early signs 6, Too early 18"),
        ("mode", "Informational 1, Procedural 5, Relational 12, Structural 6"),
        ("strength", "Intermediate 16, Stronger 6, Weaker 2"),
        ("measure_kind", "How much 5, How well 16, What difference 3"),
        ("moscow", "Could 2, Must 12, Should 10"),
        ("lead_agency", "AG01 6, AG02 3, AG03 2, AG04 4, AG05 2, AG06 2, AG07 1, AG08 2, AG09 2"),
    ],
)
def test_actions_count_as_they_should(name: str, counts: str) -> None:
    counted = Counter(str(getattr(action, name)) for action in northshire().actions)
    assert ", ".join(f"{value} {count}" for value, count in sorted(counted.items())) == counts


def test_no_owner_carries_more_than_three() -> None:
    owners = Counter(action.owner for action in northshire().actions)
    assert owners.most_common(1) == [("P02", 3)]
    assert len(owners) == 16


def test_every_recommendation_has_its_actions() -> None:
    recommendation = {component.component_id: component.rec_id for component in northshire().components}
    counted = Counter(recommendation[c] for action in northshire().actions for c in action.component_ids)
    assert counted == {"R1": 4, "R2": 3, "R3": 4, "R4": 4, "R5": 3, "R6": 3, "R7": 3}


def quadrant(action: Action) -> str:
    impact, effort = action.impact or 0, action.effort or 0
    if impact >= 4 and effort <= 2:
        return "Do soon"
    if impact >= 4 and effort >= 4:
        return "Plan and protect"
    return "Fold into routine" if impact <= 2 and effort <= 2 else "Middle - discuss"


@pytest.mark.parametrize(("name", "actions"), QUADRANTS.items())
def test_the_map_has_its_quadrants(name: str, actions: str) -> None:
    assert " ".join(a.action_id for a in northshire().actions if quadrant(a) == name) == actions


def test_indicators_ask_for_fifty_minutes_a_month() -> None:
    assert sum(indicator.burden_min_month or 0 for indicator in northshire().indicators) == 50


def test_check_ins_are_never_ten_weeks_apart() -> None:
    days = [check_in.date for check_in in northshire().check_ins if check_in.date]
    assert [(later - earlier).days for earlier, later in pairwise(days)] == [50, 35, 35, 49, 42]


def test_an_empty_engagement_states_its_lists_alone() -> None:
    empty = example.empty()
    assert empty.people == ()
    assert empty.details.engagement_title == ""
    vocabularies = {c.vocabulary.__name__ for spec in SHEETS for c in spec.columns if c.vocabulary}
    assert {value.list_name for value in empty.lists} == vocabularies


def test_a_fault_in_its_tables_is_not_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    part = Workbook(example.workbook().sheets[:5])
    monkeypatch.setattr(example, "workbook", lambda: part)
    with pytest.raises(ValueError, match="the sheet `Sessions` is missing"):
        example.northshire()
