"""What checks share: how a plan hangs together, and where blanks are told."""

from __future__ import annotations

import pytest

from aftercare_docs.checks.context import gaps, heading, strength
from aftercare_docs.engagement.learning import Action
from aftercare_docs.vocabularies import DateKey, Strength
from tests.checks.contexts import context
from tests.sheets import northshire

PLAN = """
    Dates           | date_key    | date
                    | publication | 2026-06-18
                    | anniversary |
    Recommendations | rec_id | text_verbatim
                    | R1     | Review it.
                    | R2     | Agree it.
    Components      | component_id | rec_id | element
                    | R1.1         | R1     | One
                    | R1.2         | R1     | Two
    Actions         | action_id | component_ids | action         | type        | mode
                    | A01       | R1.1; R1.2    | Agree one page | Training    | Relational
                    | A02       |               | Try it twice   | Work design |
                    | A03       | R1.2          | Look again     | Reminder    |
                    | A04       | R1.2          | Meet           | Joint forum |
                    | A05       | R1.2          | Wait           |             |
"""


def action(number: int) -> Action:
    return context(PLAN).engagement.actions[number - 1]


def test_an_action_answers_a_recommendation_once_however_many_components_it_names() -> None:
    answered = {rec_id: [a.action_id for a in actions] for rec_id, actions in context(PLAN).actions_for.items()}
    assert answered == {"R1": ["A01", "A03", "A04", "A05"], "R2": []}


def test_the_example_has_the_actions_for_each_recommendation_that_are_published() -> None:
    counts = {rec_id: len(actions) for rec_id, actions in context(northshire()).actions_for.items()}
    assert counts == {"R1": 4, "R2": 3, "R3": 4, "R4": 4, "R5": 3, "R6": 3, "R7": 3}


def test_a_date_that_is_not_given_is_not_known() -> None:
    assert str(context(PLAN).engagement.day_of(DateKey.PUBLICATION)) == "2026-06-18"
    assert context(PLAN).engagement.day_of(DateKey.ANNIVERSARY) is None
    assert context(PLAN).engagement.day_of(DateKey.INQUEST_END) is None


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (1, Strength.INTERMEDIATE),
        (2, Strength.STRONGER),
        (3, Strength.WEAKER),
        (4, Strength.INTERMEDIATE),
        (5, None),
    ],
)
def test_a_type_stands_for_a_strength(number: int, expected: Strength | None) -> None:
    assert strength(action(number)) is expected


def test_blanks_are_told_at_their_cells_and_a_column_not_begun_at_its_heading() -> None:
    actions = context(PLAN).engagement.actions
    assert [str(at) for at in gaps(actions, "component_ids")] == ["Actions!B3"]
    assert [str(at) for at in gaps(actions[1:], "mode")] == ["Actions!E1"]
    assert [str(at) for at in gaps(actions, "due")] == ["Actions"]
    assert list(gaps((), "due")) == []


def test_a_heading_is_in_the_first_row() -> None:
    assert str(heading(action(3), "type")) == "Actions!D1"
    assert str(heading(action(3), "due")) == "Actions"
