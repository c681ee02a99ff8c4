"""D8: nothing lets a reader walk from a session, a forum or an owner to what people said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aftercare_docs.disclosure import d08_joins
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.policy import default
from aftercare_docs.vocabularies import Level
from tests.disclosure import said
from tests.disclosure.rosters import SOUND, engagement
from tests.sheets import northshire


def test_the_page_is_true() -> None:
    said.try_page(d08_joins)


@pytest.mark.parametrize(
    "start",
    [
        "Sessions   | S1  | Prompts PR1    |      |            ",
        "Routines   | RT1 | Prompts PR1    | Lead |            ",
        "Routines   | RT1 | Prompts PR1    |      | 2026-09-07 ",
        "Indicators | I1  | Conditions C1  | Lead |            ",
        "Actions    | A1  | Themes T1      | Lead |            ",
        "Dissemination | D1 | Sessions S1  |      | 2026-10-14 ",
    ],
)
def test_a_walk_of_any_length_through_any_artefact_is_seen(start: str) -> None:
    table = f"""
        output | sheet      | key | refers         | owner | date
        O1     | {start}
        O2     | Sessions   | S1  | Prompts PR1
        O3     | Prompts    | PR1 | Conditions C1
        O4     | Conditions | C1  | Themes T1
        O4     | Themes     | T1
    """
    assert any("can be reached" in str(f.facts["what"]) for f in said.found(d08_joins.check, table))
    broken = table.replace("| Themes T1 ", "| ").replace("| Themes T1\n", "|\n")
    assert said.found(d08_joins.check, broken) == []


def test_a_recommendation_is_no_step_because_it_was_published_before_anybody_spoke() -> None:
    assert not said.found(
        d08_joins.check,
        """
        output | sheet           | key | refers             | owner
        O1     | Actions         | A1  | Recommendations R1 | Service lead
        O1     | Recommendations | R1  |                    |
        O2     | Prompts         | PR1 | Recommendations R1; Themes T1
        O2     | Themes          | T1
        """,
    )


@pytest.mark.parametrize("sheet", ["Themes", "Conditions", "Prompts"])
@pytest.mark.parametrize(
    ("column", "value"),
    [("owner", "Named GP"), ("agency", "health"), ("date", "June 2026"), ("refers", "Sessions S1")],
)
def test_nothing_personal_stands_beside_a_view(sheet: str, column: str, value: str) -> None:
    (finding,) = said.found(d08_joins.check, f"output | sheet | key | {column}\nO1 | {sheet} | T1 | {value}")
    assert "stands beside what people said" in finding.message


def test_a_level_stands_beside_a_theme_where_enough_people_met_or_nobody_did() -> None:
    evidence = Evidence(northshire())
    assert {level: evidence.met_at.get(level, 0) for level in Level} == {
        Level.INDIVIDUAL: 0,
        Level.TEAM: 14,
        Level.SERVICE: 9,
        Level.AGENCY: 0,
        Level.PARTNERSHIP: 22,
    }
    assert d08_joins.safe_levels(evidence, default()) == set(Level)


def test_a_level_where_few_met_is_not_shown_and_is_found_if_it_is() -> None:
    few = engagement(SOUND.replace("P1 P2 P3", "P1").replace("P4 P5 P6", "P4").replace("P7 P8 P9", "P7 P8"))
    few = replace(few, agencies=few.agencies, sessions=(replace(few.sessions[0], level=Level.TEAM),))
    assert set(Level) - d08_joins.safe_levels(Evidence(few), default()) == {Level.TEAM}
    table = "output | sheet | key | level\nO1 | Themes | T1 | {}"
    assert [f.code for f in said.found(d08_joins.check, table.format("Team"), few)] == ["DIS08"]
    assert said.found(d08_joins.check, table.format("Agency"), few) == []
