"""The lists that drop-downs offer are visible, complete and explained."""

from __future__ import annotations

from aftercare_docs.documents import action_plan
from aftercare_docs.documents.action_plan import lists
from aftercare_docs.documents.spreadsheet import Table
from aftercare_docs.documents.summary import Place
from aftercare_docs.vocabularies import Brag, ImpactStatus
from tests.releases import FULL


def test_every_word_of_every_list_is_there_with_what_it_means() -> None:
    (table,) = lists.sheet().blocks
    assert isinstance(table, Table)
    words = [*map(str, Brag), *map(str, ImpactStatus), *map(str, Place)]
    assert [row[1] for row in table.rows] == words
    assert all(str(row[2]).endswith(".") for row in table.rows)
    assert [lists.meaning(value) for value in Brag] == [row[2] for row in table.rows[: len(Brag)]]


def test_a_named_list_covers_its_own_rows_and_no_other() -> None:
    (table,) = lists.sheet().blocks
    assert isinstance(table, Table)
    for named, (label, _, values) in zip(lists.named(), lists.LISTED, strict=True):
        rows = table.rows[named.first : named.last + 1]
        assert {row[0] for row in rows} == {label}
        assert [row[1] for row in rows] == [str(value) for value in values]


def test_the_drop_downs_that_partners_get_offer_those_words_and_nobody() -> None:
    plan = action_plan.compose(FULL)
    tables = [block for sheet in plan.sheets for block in sheet.blocks if isinstance(block, Table)]
    entries = [column.entry for table in tables for column in table.columns if column.entry]
    assert {entry.options for entry in entries} - {""} <= {named.name for named in plan.lists}
    assert {named.table for named in plan.lists} == {lists.TABLE}
