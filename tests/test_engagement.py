"""The engagement as a whole: every declared sheet has its place, and nothing prints what it holds."""

from __future__ import annotations

from dataclasses import fields

from aftercare_docs.engagement import RECORDS, SHEETS, Engagement
from tests.sheets import northshire


def test_every_sheet_has_its_place_in_the_order_of_its_declaration() -> None:
    assert len(SHEETS) == 33
    assert len({spec.name for spec in SHEETS}) == 33
    for field, record in zip(fields(Engagement), RECORDS, strict=True):
        rows = getattr(northshire(), field.name)
        for row in rows if isinstance(rows, tuple) else (rows,):
            assert type(row) is record


def test_it_prints_a_count_and_no_cell() -> None:
    assert repr(northshire()) == "<Engagement of 28 people>"
    for person in northshire().people:
        assert person.full_name not in repr(northshire().people)


def test_people_and_agencies_are_found_by_id() -> None:
    engagement = northshire()
    assert engagement.person["P08"].agency_id == "AG02"
    assert engagement.agency["AG02"].agency_name == "Northshire Constabulary"
