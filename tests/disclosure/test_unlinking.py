"""A release without the threads that would join what people said to who, where or when."""

from __future__ import annotations

import dataclasses
import datetime as dt

from aftercare_docs import release as r
from aftercare_docs.allowances import Allowances
from aftercare_docs.disclosure import Decision, decide, examine, numbers, statements, unlinked
from aftercare_docs.engagement import Engagement
from aftercare_docs.policy import default
from aftercare_docs.redaction import redact
from aftercare_docs.vocabularies import Audience, Level, ThemeKind
from aftercare_docs.watchlist import Watchlist
from tests.disclosure.rosters import EMPTY
from tests.releases import MINIMAL, record
from tests.sheets import northshire

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
    assert (cut.prompts[0].question, cut.sessions[0].prompt_ids) == ("What helps?", ("PR01",))
    assert cut.indicators[0].collector == "Named nurse"


def test_the_number_of_a_theme_does_not_depend_on_its_row() -> None:
    turned = dataclasses.replace(THREADED, themes=THREADED.themes[::-1])
    assert unlinked(turned, LEVELS).themes == unlinked(THREADED, LEVELS).themes


def test_facilitators_hold_the_workbook_and_keep_the_threads() -> None:
    theirs = dataclasses.replace(THREADED, audience=Audience.FACILITATORS)
    kept = unlinked(theirs, LEVELS)
    assert (kept.themes, kept.conditions, kept.indicators) == (theirs.themes, theirs.conditions, theirs.indicators)
    assert (kept.prompts[0].theme_ids, kept.prompts[0].prompt_id) == (("T09",), "PR01"), "the number on the card"
    assert examine(statements({"O1": theirs}), EMPTY, default(), NOTHING) == []


def test_only_the_levels_that_may_be_shown_stand_beside_a_theme() -> None:
    labelled = dataclasses.replace(
        THREADED, themes=tuple(dataclasses.replace(t, levels=(Level.TEAM, Level.AGENCY)) for t in THREADED.themes)
    )
    assert {t.levels for t in unlinked(labelled, {Level.AGENCY}).themes} == {(Level.AGENCY,)}


def test_a_card_that_is_left_out_leaves_no_gap_in_the_numbers() -> None:
    """PR2 goes with a theme that is held; the cards and wherever they are used say nothing of it."""
    three = dataclasses.replace(
        THREADED,
        prompts=tuple(record(r.Prompt, prompt_id=key, question=f"Question {key}?") for key in ("PR10", "PR1", "PR3")),
        sessions=(record(r.Session, session_id="S1", prompt_ids=("PR10", "PR3")),),
        routines=(record(r.Routine, routine_id="RT1", prompt_ids=("PR1", "PR10")),),
    )
    cut = unlinked(three, LEVELS)
    asked = [("PR01", "Question PR1?"), ("PR02", "Question PR3?"), ("PR03", "Question PR10?")]
    assert [(p.prompt_id, p.question) for p in cut.prompts] == asked
    assert (cut.sessions[0].prompt_ids, cut.routines[0].prompt_ids) == (("PR03", "PR02"), ("PR01", "PR03"))


def test_no_two_releases_can_be_joined_by_the_numbers_of_what_people_said() -> None:
    """One theme more moves every number after it, so that a number means something in its own release alone."""
    before = unlinked(dataclasses.replace(THREADED, themes=THREADED.themes[:1]), LEVELS)
    after = unlinked(THREADED, LEVELS)
    assert {t.title: t.theme_id for t in before.themes} == {"Zeal": "T01"}
    assert {t.title: t.theme_id for t in after.themes} == {"Alone": "T01", "Zeal": "T02"}


def test_every_number_leads_back_to_its_row_of_the_workbook_for_whoever_holds_it() -> None:
    assert numbers(THREADED) == {
        ("Themes", "T09"): "T01",
        ("Themes", "T04"): "T02",
        ("Conditions", "C1"): "C01",
        ("Prompts", "PR1"): "PR01",
    }


def test_a_card_that_is_taken_out_of_use_leads_whoever_holds_both_versions_to_no_theme() -> None:
    """Its words and its number are gone from the next version, and nothing in either says which theme it came from."""
    before, now = shown(northshire()), shown(without_card(northshire(), "PR02"))
    assert len(before.prompts) == len(now.prompts) + 1
    gone = {p.question for p in before.prompts} - {p.question for p in now.prompts}
    for release in (before, now):
        assert not any(p.theme_ids or p.condition_ids for p in release.prompts)
        assert [p.prompt_id for p in release.prompts] == [f"PR{n:02}" for n in range(1, len(release.prompts) + 1)]
        assert not any(question in repr((release.themes, release.conditions)) for question in gone)
    changed = {f.name for f in dataclasses.fields(before) if getattr(before, f.name) != getattr(now, f.name)}
    assert changed <= {"prompts", "sessions", "routines"}, "no row of a theme or a condition tells that a card is gone"
    both = statements({"O1": before, "O2": now})
    found = examine(both, northshire(), default(), decide(northshire(), default()))
    assert "DIS08" not in {f.code for f in found}


def without_card(made: Engagement, card: str) -> Engagement:
    prompts = tuple(dataclasses.replace(p, active=False) if p.prompt_id == card else p for p in made.prompts)
    return dataclasses.replace(made, prompts=prompts)


def shown(made: Engagement) -> r.Release:
    day = dt.date(2026, 10, 16)
    redacted, _ = redact(
        made,
        dataclasses.replace(made.outputs[0], audience=Audience.PARTNERSHIP),
        policy=default(),
        decision=decide(made, default()),
        watchlist=Watchlist(()),
        allowances=Allowances((), day),
        as_of=day,
    )
    return redacted.release
