"""Routines, check-ins and indicators say what keeps the work going."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents import plan_embedding
from tests.releases import FULL


def test_a_routine_says_what_it_takes_the_place_of() -> None:
    [row] = plan_embedding.routines(FULL).rows
    assert (row.rhythm, row.replaces) == ("Fortnightly, 10\u00a0minutes", "Agency updates.")


def test_check_ins_ahead_and_held_are_told_apart() -> None:
    made = plan_embedding.check_ins(FULL)
    assert [a.focus for a in made.ahead] == ["Are leaders removing obstacles?"]
    assert [h.heading for h in made.held] == ["28\u00a0July\u00a02026: Has the plan stayed small and owned?"]
    assert len(made.questions) == 7


def test_indicators_say_what_they_cost_and_readings_keep_to_their_indicator() -> None:
    made = plan_embedding.indicators(FULL)
    assert made.burden == "Together they take about 5\u00a0minutes a month to collect."
    assert [r.question for r in made.readings] == ["Are actions moving, and is the plan staying small?"]
    alone = replace(FULL, indicators=())
    assert plan_embedding.indicators(alone).readings == ()
