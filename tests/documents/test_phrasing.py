"""Values become words as a careful person would write them."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.documents import phrasing
from aftercare_docs.documents.plan_ahead import NextStep


def test_a_date_is_written_out_and_never_breaks() -> None:
    assert phrasing.day(dt.date(2026, 5, 4)) == "4\u00a0May\u00a02026"
    assert phrasing.month(dt.date(2026, 5, 4)) == "May\u00a02026"
    assert phrasing.line(phrasing.day(dt.date(2026, 5, 4))) == "4\u00a0May\u00a02026"
    assert phrasing.day(None) == phrasing.month(None) == ""


def test_times_and_lengths_are_said_as_people_say_them() -> None:
    times = [dt.time(9, 30), dt.time(14), dt.time(0, 5), dt.time(12)]
    assert [phrasing.clock(t) for t in times] == ["9:30am", "2pm", "12:05am", "12pm"]
    assert [phrasing.length(m) for m in (None, 45, 60, 150)] == [
        "",
        "45\u00a0minutes",
        "1\u00a0hour",
        "2\u00a0hours 30\u00a0minutes",
    ]


def test_lists_read_as_sentences_do() -> None:
    assert phrasing.listed(["a", "", "b", "c"]) == "a, b and c"
    assert phrasing.listed(["a"]) == "a"
    assert phrasing.listed([]) == ""
    assert phrasing.joined("x", "", " y ") == "x, y"
    assert phrasing.run_on(("Agree aims.", "", "Name risks")) == "Agree aims; name risks."
    assert phrasing.each_line(("a\nb", " ")) == ("a b",)


def test_a_remark_becomes_a_sentence_once() -> None:
    assert phrasing.sentence("stop and make safe") == "Stop and make safe."
    assert phrasing.sentence("Who is holding them?") == "Who is holding them?"
    assert [phrasing.sentence(empty) for empty in ("", "None", "n/a")] == ["", "", ""]
    assert phrasing.sentences("one", "", "two.") == "One. Two."


def test_numbers_keep_their_noun() -> None:
    assert phrasing.counted(1, "action") == "1\u00a0action"
    assert phrasing.counted(2, "agency", "agencies") == "2\u00a0agencies"


@given(st.text())
def test_a_line_has_nothing_that_would_break_a_paragraph(text: str) -> None:
    made = phrasing.line(text)
    assert made == phrasing.line(made)
    assert all(c.isprintable() or c == "\u00a0" for c in made)
    assert "  " not in made


def test_a_cell_of_a_table_never_stands_empty_by_accident() -> None:
    row = NextStep("Check-in", "", "")
    assert phrasing.filled(row, "when") == NextStep("Check-in", "Not yet agreed", "")
