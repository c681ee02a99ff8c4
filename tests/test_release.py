"""A released record is the columns of its sheet that somebody may see, and no more."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from aftercare_docs import release
from aftercare_docs.columns import Emit
from aftercare_docs.engagement import SHEETS
from aftercare_docs.release import Release
from aftercare_docs.release.base import MADE_HERE, Released
from aftercare_docs.vocabularies import Audience, DateKey
from tests.releases import FULL, MINIMAL

KINDS = [kind for name in release.__all__ if issubclass(kind := getattr(release, name), Released)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_field_is_a_column_that_somebody_may_see(kind: type[Released]) -> None:
    spec = next(s for s in SHEETS if s.name == kind.SHEET)
    columns = [f.name for f in dataclasses.fields(kind) if f.name not in MADE_HERE]
    assert columns
    assert all(spec[name].emit is not Emit.NEVER for name in columns)


def test_no_sheet_that_is_never_emitted_has_a_released_record() -> None:
    hidden = {s.name for s in SHEETS if all(c.emit is Emit.NEVER for c in s.columns)}
    assert hidden
    assert hidden.isdisjoint(kind.SHEET for kind in KINDS)


def test_an_absent_sheet_is_an_empty_tuple_and_an_absent_date_an_empty_text() -> None:
    empty = Release(Audience.PUBLIC, dt.date(2026, 10, 16), False, MINIMAL.details)
    assert empty.actions == ()
    assert empty.shown(DateKey.PUBLICATION) == ""


def test_a_prompt_is_found_by_its_id() -> None:
    assert FULL.prompt[FULL.prompts[0].prompt_id] is FULL.prompts[0]
