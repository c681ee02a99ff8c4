"""What is learned and done: actions are owned in the open, and who said what is never joined to them."""

from __future__ import annotations

import pytest

from aftercare_docs.columns import Emit, Group, SheetSpec
from aftercare_docs.engagement.learning import Action, Prompt, Theme, ThemeSource
from tests.engagement.declared import classes, group, required

NEEDED = {
    "Recommendations": "rec_id text_verbatim",
    "Components": "component_id rec_id element",
    "Actions": "action_id action",
    "Dependencies": "dep_id action_id",
    "Routines": "routine_id forum",
    "Prompts": "prompt_id question",
    "Themes": "theme_id title statement",
    "ThemeSources": "theme_id person_id session_id",
    "Conditions": "condition_id statement",
    "Indicators": "indicator_id question",
    "Readings": "indicator_id date value",
}


@pytest.mark.parametrize("spec", group(Group.LEARNING), ids=lambda spec: spec.name)
def test_only_what_a_document_cannot_do_without_must_be_filled(spec: SheetSpec) -> None:
    assert " ".join(required(spec)) == NEEDED[spec.name]


def test_who_stands_behind_a_theme_is_never_shown() -> None:
    assert classes(ThemeSource.SHEET) == {Emit.NEVER}


def test_a_theme_points_to_nobody_and_its_history_stays_inside() -> None:
    shown = {column.name for column in Theme.SHEET.columns if column.emit is Emit.PUBLIC}
    assert shown == {"theme_id", "title", "statement", "kind", "levels"}
    assert not any({"People", "Sessions", "Agencies"} & set(column.refs) for column in Theme.SHEET.columns[:5])


def test_actions_are_never_public_and_cards_always_may_be() -> None:
    assert classes(Action.SHEET) == {Emit.SHARED}
    assert Prompt.SHEET["question"].emit is Emit.PUBLIC
    assert Prompt.SHEET["theme_ids"].emit is Emit.SHARED


def test_scores_run_from_one_to_five() -> None:
    for name in ("impact", "effort", "relational_value"):
        assert (Action.SHEET[name].minimum, Action.SHEET[name].maximum) == (1, 5)
