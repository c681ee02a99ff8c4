"""Exceptions that people made: each row once, with what became of it; each unusual strength."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from aftercare_docs.checks.context import USUAL_STRENGTH
from aftercare_docs.preparation import of_engagement
from aftercare_docs.report.exceptions import Use, allowances, overrides
from aftercare_docs.vocabularies import ActionType, Strength
from tests.report.builds import made
from tests.sheets import northshire


def test_every_type_of_action_has_a_usual_strength() -> None:
    assert set(USUAL_STRENGTH) == set(ActionType)


def test_every_row_of_the_allow_list_is_there_once() -> None:
    prepared, found = made()
    told = allowances(prepared, found)
    assert [row.key for row in told] == [row.allow_id for row in prepared.engagement.allow_list]
    assert sum(row.use is Use.UNUSED for row in told) == sum(f.code == "OUT04" for f in found) > 0
    assert sum(row.use is Use.VOID for row in told) == sum(f.code == "OUT02" for f in found) == 0


def test_a_row_that_does_not_count_says_why_and_one_that_expires_soon_says_so() -> None:
    first, *rest = northshire().allow_list
    unused = next(i for i, row in enumerate(rest) if row.allow_id == "AL03")
    rest[unused] = replace(rest[unused], rationale="short", check_code="anything")
    first = replace(first, expires_on=dt.date(2026, 11, 1))
    prepared, found = of_engagement(replace(northshire(), allow_list=(first, *rest)), [])
    assert prepared is not None
    told = {row.key: row for row in allowances(prepared, found)}
    assert (told["AL03"].use, told["AL03"].code) == (Use.VOID, "")
    assert "rationale" in told["AL03"].reason
    assert [key for key, row in told.items() if row.soon] == ["AL01"]


def test_an_action_is_listed_only_where_its_strength_is_unusual() -> None:
    told = overrides(northshire())
    assert [(o.action, o.usual, o.given) for o in told] == [
        ("A01", Strength.INTERMEDIATE, Strength.STRONGER),
        ("A09", Strength.INTERMEDIATE, Strength.STRONGER),
        ("A15", Strength.WEAKER, Strength.INTERMEDIATE),
        ("A17", Strength.INTERMEDIATE, Strength.STRONGER),
    ]
    ordinary = tuple(replace(a, strength=USUAL_STRENGTH[a.type]) for a in northshire().actions if a.type)
    assert overrides(replace(northshire(), actions=ordinary)) == ()
