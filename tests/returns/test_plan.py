"""The plan as it goes out: the same that a build makes, and made although the engagement may not be built."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.returns.plan import outgoing, told_by
from aftercare_docs.vocabularies import ArtefactKind
from tests.returns.editing import DAY, velmoor
from tests.sheets import northshire
from tests.workbooks import of


def test_it_has_the_fingerprint_that_the_build_gives_it() -> None:
    (plan,) = outgoing(northshire(), DAY)
    assert plan.fingerprint == of(ArtefactKind.ACTION_PLAN_WORKBOOK).standing.fingerprint
    assert told_by([plan], frozenset({plan.fingerprint})) is plan
    assert told_by([plan], frozenset({"0000-0000-0000-0000"})) is None


def test_it_shows_each_action_of_the_engagement() -> None:
    (plan,) = outgoing(velmoor(), DAY)
    assert [line.action_id for line in plan.table.lines] == [a.action_id for a in velmoor().actions]
    assert "Thackenby" not in repr(plan)


def test_without_such_an_output_there_is_none() -> None:
    assert outgoing(replace(velmoor(), outputs=()), DAY) == ()
