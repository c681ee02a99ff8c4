"""The tracker shows what may be shown of each indicator, draws what is in numbers, and counts what asking costs."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from aftercare_docs.documents import indicator_tracker as tracker
from aftercare_docs.documents.spreadsheet import Kind, Sheet, Spreadsheet, Table
from aftercare_docs.release import Indicator, Reading, Release
from aftercare_docs.words import words
from tests.releases import FULL, MINIMAL, heavy, record
from tests.workbooks import example, example_release


def names(made: Spreadsheet) -> list[str]:
    return [sheet.name for sheet in made.sheets]


def tables(sheet: Sheet | None) -> list[Table]:
    return [block for block in sheet.blocks if isinstance(block, Table)] if sheet else []


def read(*values: str) -> Release:
    """An indicator with these readings, a month apart and told backwards."""
    readings = tuple(
        record(Reading, indicator_id="I07", date=dt.date(2026, n + 1, 1), value=value) for n, value in enumerate(values)
    )
    indicator = record(
        Indicator,
        indicator_id="I07",
        question="Can we ask?",
        reflection_question="What helps?",
        not_for="Not for teams",
    )
    return replace(FULL, indicators=(indicator,), readings=readings[::-1])


def test_readings_in_numbers_are_drawn_in_order_of_date() -> None:
    [table] = tables(tracker.trends(read("4.8", "5", "5.9")))
    assert [row[:2] for row in table.rows] == [("01 Jan 2026", 4.8), ("01 Feb 2026", 5.0), ("01 Mar 2026", 5.9)]
    assert table.columns[1].kind is Kind.MEASURE
    assert table.note == "What helps? Not for teams."
    assert table.chart is not None
    assert "01 Jan 2026 4.8; 01 Feb 2026 5; 01 Mar 2026 5.9" in table.chart.alternative


def test_words_one_reading_or_mixed_units_are_no_trend() -> None:
    for values in (("24 open", "21 open"), ("4.8",), ("4.8", "60%"), ("4.8", "much better")):
        assert tracker.trends(read(*values)) is None
    [table] = tables(tracker.trends(read("40%", "60 %")))
    assert (table.columns[1].heading, [row[1] for row in table.rows]) == ("Per cent", [40.0, 60.0])


def test_what_is_asked_costs_minutes_that_are_added_up() -> None:
    [table] = tables(tracker.burden(FULL))
    assert table.note == "Together about 5\u00a0minutes a month."
    assert table.rows[0][:2] == ("I01", 5)
    assert tracker.burden(MINIMAL) is None


def test_a_missing_part_is_said_and_leaves_no_empty_sheet() -> None:
    assert names(tracker.compose(MINIMAL)) == ["Read me and boundaries"]
    assert names(tracker.compose(FULL)) == ["Read me and boundaries", "Indicators and readings", "Time it takes"]
    [contents] = [t for t in tables(tracker.compose(FULL).sheets[0]) if t.name == "Contents"]
    assert ("Trends", words()["indicator_tracker"]["trends_none"]) in contents.rows


def test_no_table_is_empty_and_every_row_is_whole() -> None:
    for release in (FULL, MINIMAL, heavy(), read("1", "2")):
        for sheet in tracker.compose(release).sheets:
            for table in tables(sheet):
                assert table.rows
                assert {len(row) for row in table.rows} == {len(table.columns)}


def test_tables_are_named_in_letters() -> None:
    assert [tracker.in_letters(n) for n in (1, 26, 27, 53)] == ["a", "z", "aa", "ba"]


def test_the_example_shows_its_one_trend_and_its_fifty_minutes() -> None:
    made = example(tracker.ARTEFACT)
    assert names(made) == ["Read me and boundaries", "Indicators and readings", "Trends", "Time it takes"]
    assert [t.heading for t in tables(made.sheets[2])] == ["I03: Can people say they are unsure?"]
    assert tables(made.sheets[3])[0].note == "Together about 50\u00a0minutes a month."
    shown = {(r.indicator_id, r.value) for r in example_release(tracker.ARTEFACT).readings}
    [readings] = [t for t in tables(made.sheets[1]) if t.name == "Readings"]
    assert {(row[0], row[2]) for row in readings.rows} == shown
