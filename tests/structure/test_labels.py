"""What a drop-down offers is an ID with words beside it; the ID is kept, and the words must not be of another row."""

from __future__ import annotations

import pytest

from aftercare_docs.columns import label
from tests.sheets import northshire, structured

PEOPLE = """
    People   | person_id | full_name  | job_title
             | P01       | Ada Quill  | Head of service
             | P02       | Bea Sorrel | Team manager
             | P03       | Ada Quill  | Head of service
"""


def owner(cell: str) -> tuple[str, list[str]]:
    made, found = structured(f"{PEOPLE}    Actions | action_id | action | owner\n | A01 | Agree it | {cell}")
    return made.actions[0].owner, [f.code for f in found if str(f.at) == "Actions!C2"]


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("P01 · Ada Quill · Head of service", ("P01", [])),
        ("p 01·ada quill · HEAD of service", ("P01", [])),
        ("P03 · Ada Quill · Head of service", ("P03", [])),  # two people may be called the same
        ("P02 · Bea", ("P02", [])),
        ("P02 ·", ("P02", [])),
        ("P02 · Bea Thrift · Team manager", ("P02", [])),  # she has married since
        ("P02 · Ada Quill · Head of service", ("P02", ["STR14"])),
        ("P09 · Ada Quill · Head of service", ("P09", ["REF01"])),
    ],
)
def test_the_id_counts_and_contradictions_are_said(cell: str, read: tuple[str, list[str]]) -> None:
    assert owner(cell) == read


def test_words_without_an_id_are_no_reference() -> None:
    assert owner("· Ada Quill · Head of service")[1] == ["REF01"]


def test_several_are_told_apart_and_each_is_looked_at() -> None:
    rows = PEOPLE + "    Actions | action_id | action | supporting\n | A01 | Agree it | {}"
    good = structured(rows.format("P01 · Ada Quill · Head of service; P02"))
    assert good[0].actions[0].supporting == ("P01", "P02")
    bad = structured(rows.format("P01; P02 · Ada Quill · Head of service"))
    assert [str(f.at) for f in bad[1] if f.code == "STR14"] == ["Actions!C2"]
    assert not any("Quill" in str(f) for f in bad[1])


def test_the_facts_of_an_engagement_are_picked_too() -> None:
    said = "    Engagement | key | value\n | engagement_title | x y\n | partnership_name | x y\n | commissioner | {}"
    made, found = structured(PEOPLE + said.format("P02 · Bea Sorrel · Team manager"))
    assert (made.details.commissioner, [f.code for f in found if f.code == "STR14"]) == ("P02", [])
    _, found = structured(PEOPLE + said.format("P02 · Ada Quill · Head of service"))
    assert [str(f.at) for f in found if f.code == "STR14"] == ["Engagement!B4"]


def test_a_label_is_short_one_line_and_holds_no_mark_between_several() -> None:
    labels = [label(row) for row in (*northshire().people, *northshire().actions, *northshire().governance)]
    assert labels[0].startswith("P01 · ")
    assert max(map(len, labels)) < 75
    assert not [text for text in labels if ";" in text or "\n" in text]
    assert any(text.endswith("…") for text in labels)
