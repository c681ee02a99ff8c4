"""A release without the threads that would join what people said to who, where or when."""

from __future__ import annotations

import dataclasses

from aftercare_docs import release as r
from aftercare_docs.disclosure import Decision, examine, statements, unlinked
from aftercare_docs.policy import default
from aftercare_docs.vocabularies import Audience, Level, ThemeKind
from tests.disclosure.rosters import EMPTY
from tests.releases import MINIMAL, record

LEVELS = frozenset(Level)
THREADED = dataclasses.replace(
    MINIMAL,
    sessions=(record(r.Session, session_id="S1", prompt_ids=("PR1",)),),
    prompts=(record(r.Prompt, prompt_id="PR1", question="What helps?", theme_ids=("T09",), condition_ids=("C1",)),),
    conditions=(record(r.Condition, condition_id="C1", theme_ids=("T09", "T04")),),
    indicators=(record(r.Indicator, indicator_id="I1", collector="Named nurse", condition_ids=("C1",)),),
    themes=(
        record(r.Theme, theme_id="T04", title="Zeal", kind=ThemeKind.TENSION),
        record(r.Theme, theme_id="T09", title="Alone", kind=ThemeKind.WHAT_PEOPLE_CARRIED),
    ),
)
NOTHING = Decision(frozenset())


def test_threads_are_found_before_and_gone_after() -> None:
    cut = unlinked(THREADED, LEVELS)
    assert {f.code for f in examine(statements({"O1": THREADED}), EMPTY, default(), NOTHING)} == {"DIS08", "DIS19"}
    assert examine(statements({"O1": cut}), EMPTY, default(), NOTHING) == []


def test_themes_are_numbered_in_the_order_of_the_taxonomy_and_nothing_else_is_lost() -> None:
    cut = unlinked(THREADED, LEVELS)
    assert [(t.theme_id, t.title) for t in cut.themes] == [("T01", "Alone"), ("T02", "Zeal")]
    assert cut.conditions[0].theme_ids == ("T01", "T02")
    assert (cut.prompts[0].question, cut.sessions[0].prompt_ids) == ("What helps?", ("PR1",))
    assert cut.indicators[0].collector == "Named nurse"


def test_the_number_of_a_theme_does_not_depend_on_its_row() -> None:
    turned = dataclasses.replace(THREADED, themes=THREADED.themes[::-1])
    assert unlinked(turned, LEVELS).themes == unlinked(THREADED, LEVELS).themes


def test_facilitators_hold_the_workbook_and_keep_the_threads() -> None:
    theirs = dataclasses.replace(THREADED, audience=Audience.FACILITATORS)
    assert unlinked(theirs, LEVELS) is theirs
    assert examine(statements({"O1": theirs}), EMPTY, default(), NOTHING) == []


def test_only_the_levels_that_may_be_shown_stand_beside_a_theme() -> None:
    labelled = dataclasses.replace(
        THREADED, themes=tuple(dataclasses.replace(t, levels=(Level.TEAM, Level.AGENCY)) for t in THREADED.themes)
    )
    assert {t.levels for t in unlinked(labelled, {Level.AGENCY}).themes} == {(Level.AGENCY,)}
