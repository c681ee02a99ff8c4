"""The page tells each structure as agreed, gives its meetings a shape that fits, and says kindly that there is none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aftercare_docs import vocabularies as v
from aftercare_docs.documents import peer_page
from aftercare_docs.documents.boundaries import in_brief
from aftercare_docs.release import Prompt
from tests.releases import FULL, MINIMAL, record
from tests.workbooks import of


def test_a_structure_is_told_as_it_was_agreed() -> None:
    [circle] = peer_page.compose(FULL).circles
    told = {fact.item: fact.detail for fact in circle.facts}
    assert circle.title == "Adolescent safeguarding peer circle"
    assert told["Members agree"] == "No names; Curious before certain"
    assert told["Dates"].startswith(
        "From 4\u00a0November\u00a02026, looked at again on 5\u00a0May\u00a02027. The group"
    )


@pytest.mark.parametrize(("length", "wanted"), [(75, [10, 15, 30, 10, 10]), (60, [10, 15, 15, 10, 10])])
def test_the_steps_of_a_meeting_fill_its_time(length: int, wanted: list[int]) -> None:
    row = replace(FULL.peer_learning[0], length_min=length)
    steps = peer_page.compose(replace(FULL, peer_learning=(row,))).circles[0].steps
    assert [step.what.rpartition("(")[2] for step in steps] == [f"{minutes}\u00a0minutes)" for minutes in wanted]
    assert sum(wanted) == length


@pytest.mark.parametrize("length", [None, 45])
def test_a_meeting_that_is_short_or_of_unknown_length_is_not_shared_out(length: int | None) -> None:
    row = replace(FULL.peer_learning[0], length_min=length)
    steps = peer_page.compose(replace(FULL, peer_learning=(row,))).circles[0].steps
    assert not any("minutes)" in step.what for step in steps)


def test_questions_are_few_and_made_for_a_group() -> None:
    def prompt(question: str, level: v.Level, setting: v.RoutineKind) -> Prompt:
        return record(Prompt, prompt_id=question, question=question, level=level, settings=(setting,))

    prompts = (
        prompt("Alone?", v.Level.INDIVIDUAL, v.RoutineKind.GROUP_SUPERVISION),
        prompt("In a panel?", v.Level.TEAM, v.RoutineKind.DECISION_FORUM),
        *(prompt(f"Together {n}?", v.Level.TEAM, v.RoutineKind.TEAM_MEETING) for n in range(4)),
    )
    assert peer_page.compose(replace(FULL, prompts=prompts)).questions == ("Together 0?", "Together 1?")


def test_without_a_structure_the_page_shows_what_one_could_be() -> None:
    made = peer_page.compose(MINIMAL)
    assert made.none.startswith("A peer learning structure is not part of this engagement.")
    assert [circle.title for circle in made.circles] == ["What it could look like"]
    assert len(made.circles[0].steps) == 5
    assert made.boundaries == in_brief()


def test_the_example_has_one_circle() -> None:
    made = peer_page.compose(of(v.ArtefactKind.PEER_LEARNING_PAGE).redacted.release)
    assert (len(made.circles), len(made.questions), made.none) == (1, 2, "")
