"""The summary sheet says what the summary says, with a formula wherever partners change it."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents.action_plan import overview
from aftercare_docs.documents.spreadsheet import AsItStands, Formula, Note, Setting, Sheet, Table
from aftercare_docs.documents.summary import summarise
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import Brag
from tests.releases import FULL, MINIMAL, heavy


def sheet(release: Release) -> Sheet:
    made = overview.sheet(release, summarise(release))
    assert made is not None
    return made


def table(release: Release, name: str) -> Table:
    blocks = [b.block if isinstance(b, AsItStands) else b for b in sheet(release).blocks]
    return next(block for block in blocks if isinstance(block, Table) and block.name == name)


def test_the_day_it_counts_from_is_the_reader_s_to_change() -> None:
    (setting,) = [block for block in sheet(FULL).blocks if isinstance(block, Setting)]
    assert (setting.name, setting.value) == ("As_of", FULL.as_of)


def test_counts_are_the_summary_s_own() -> None:
    state = summarise(heavy())
    glance = {row[0]: row[1] for row in table(heavy(), "At_a_glance").rows}
    assert {label: value.value for label, value in glance.items() if isinstance(value, Formula)} == {
        "Actions": state.actions,
        "Complete": state.complete,
        "Open": state.open,
        "Overdue": state.overdue,
        "Due in the next 30 days": state.due_soon,
    }


def test_whatever_is_overdue_or_at_risk_is_listed_with_why() -> None:
    rows = table(FULL, "Needs_attention").rows
    assert [str(row[0])[:3] for row in rows] == ["A02", "A01"]
    assert "Waits for Cover agreed by agency finance leads" in str(rows[0][5])
    assert rows[1][5] == "New opening tried three times"


def test_when_all_is_well_a_sentence_says_so() -> None:
    calm = replace(FULL, actions=tuple(replace(a, status=Brag.BLUE) for a in FULL.actions))
    notes = [b.block for b in sheet(calm).blocks if isinstance(b, AsItStands) and isinstance(b.block, Note)]
    assert notes[0].text == "On 16 October 2026 nothing was overdue, off track or at risk."


def test_what_is_not_recorded_is_counted_as_blank_cells() -> None:
    unsaid = replace(FULL, actions=tuple(replace(a, status=None) for a in FULL.actions))
    last = table(unsaid, "Progress_by_status").rows[-1]
    assert last == ("Not recorded", Formula("=COUNTBLANK(Action_plan[Status])", 2))


def test_every_chart_says_in_words_what_it_shows() -> None:
    charts = [block.chart for block in sheet(FULL).blocks if isinstance(block, Table) and block.chart]
    assert [chart.title for chart in charts] == [
        "Actions by status",
        "Actions by kind of work",
        "Strength of actions by recommendation",
        "Open actions by owner",
        "Actions due by month",
    ]
    assert "Green - on track 1" in charts[0].alternative


def test_there_is_no_summary_of_nothing() -> None:
    assert overview.sheet(MINIMAL, summarise(MINIMAL)) is None
