"""A workbook as data: what counts towards an approval, and what only time changes."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from aftercare_docs.documents import action_plan
from aftercare_docs.documents.base import Front
from aftercare_docs.documents.spreadsheet import (
    AsItStands,
    Column,
    Dated,
    Entry,
    Formula,
    Note,
    Setting,
    Sheet,
    Spreadsheet,
    Table,
    Value,
)
from aftercare_docs.fingerprints import fingerprint
from tests.releases import AS_OF, FULL

FRONT = Front("Plan", "Partnership", "SCP", "Engagement", "Provider", "contact", "October 2026")


def code(*values: Value) -> str:
    table = Table("Words", tuple(Column(f"Column {n}", 10) for n, _ in enumerate(values)), (values,))
    return fingerprint(Spreadsheet(FRONT, (Sheet("One", "One", "About.", (table,)),)), ())


def test_a_word_in_a_cell_counts() -> None:
    assert code("this") != code("that")


def test_what_a_formula_is_counts_and_what_it_gives_does_not() -> None:
    assert code(Formula("=A1", 1)) == code(Formula("=A1", 2))
    assert code(Formula("=A1", 1)) != code(Formula("=A2", 1))


def test_what_only_the_calendar_changes_does_not_count() -> None:
    assert code(Dated("16 October 2026")) == code(Dated("17 October 2026"))
    entry = Entry("A day.", "A day, please.")
    days = [Setting("As_of", "As of", dt.date(2026, 10, day), entry) for day in (16, 17)]
    notes = [AsItStands(Note("Overdue", text)) for text in ("Nothing.", "One thing.")]
    for one, other in (days, notes):
        books = [Spreadsheet(FRONT, (Sheet("One", "One", "About.", (block,)),)) for block in (one, other)]
        assert fingerprint(books[0], ()) == fingerprint(books[1], ())


def test_an_approval_of_the_action_plan_outlives_the_day_but_no_change_of_words() -> None:
    def of(release: object) -> str:
        return fingerprint(action_plan.compose(release), action_plan.FILES)  # type: ignore[arg-type]

    later = replace(FULL, as_of=AS_OF + dt.timedelta(days=40))
    assert of(later) == of(FULL)
    changed = replace(FULL.actions[0], progress_note="Something else")
    assert of(replace(FULL, actions=(changed, *FULL.actions[1:]))) != of(FULL)
