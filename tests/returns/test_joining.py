"""Several files together: agreement, disagreement, and neighbours in one row."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.findings import PartRef
from aftercare_docs.returns.comparing import Change
from aftercare_docs.returns.joining import join
from aftercare_docs.returns.table import ENTRIES, UPDATED


def change(action: str, heading: str, value: object, file: str) -> Change:
    return Change(action, heading, value, None, PartRef(file, f"{action} {heading}"))


def test_a_disagreement_is_said_in_every_file_and_nothing_is_taken() -> None:
    taken, found = join([change("A01", "Status", "Green", "a"), change("A01", "Status", "Blue", "b")])
    assert taken == []
    assert [(f.code, str(f.at)) for f in found] == [("RTN08", "a: A01 Status"), ("RTN08", "b: A01 Status")]
    assert found[0].facts == {"column": "Status", "files": 2}


def test_the_later_day_counts() -> None:
    days = [dt.date(2026, 10, day) for day in (9, 12, 3)]
    taken, found = join(change("A01", UPDATED, day, str(day)) for day in days)
    assert ([c.value for c in taken], found) == ([dt.date(2026, 10, 12)], [])


CHANGES = st.builds(
    change,
    st.sampled_from(["A01", "A02"]),
    st.sampled_from(list(ENTRIES)),
    st.sampled_from("xyz"),
    st.sampled_from("ab"),
)


@given(st.lists(CHANGES, max_size=12))
def test_every_cell_is_either_taken_once_or_refused_in_all_files(changes: list[Change]) -> None:
    taken, found = join(changes)
    cells = [(c.action_id, c.heading) for c in taken]
    assert len(cells) == len(set(cells))
    refused = {f.at for f in found if f.code == "RTN08"}
    assert {(c.action_id, c.heading) for c in changes if c.at in refused}.isdisjoint(cells)
    assert all((c.action_id, c.heading) in cells or c.at in refused for c in changes)
