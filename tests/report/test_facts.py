"""The facts of a build are those that it went by."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs import policy as policies
from aftercare_docs.floors import FLOORS
from aftercare_docs.report.facts import read, readers, values
from aftercare_docs.vocabularies import Audience
from tests.report.builds import made


def test_every_threshold_is_there_with_its_reason() -> None:
    told = values(policies.default())
    assert [value.name.replace(" ", "_") for value in told] == list(FLOORS)
    assert all(value.why and not value.tightened for value in told)


def test_a_threshold_that_the_workbook_made_stricter_is_marked() -> None:
    stricter = replace(policies.default(), min_contributors=7)
    assert [(v.name, v.value) for v in values(stricter) if v.tightened] == [("min contributors", "7")]


def test_audiences_go_from_the_narrowest_to_the_widest() -> None:
    assert [reader.audience for reader in readers(policies.default())] == list(Audience)


def test_the_rows_that_were_read_are_counted() -> None:
    prepared, _ = made()
    told = {each.sheet: each.rows for each in read(prepared)}
    assert told["Actions"] == len(prepared.engagement.actions)
    assert told["Engagement"] == 1
    assert min(told.values()) > 0
