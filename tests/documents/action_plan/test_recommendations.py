"""Recommendations keep their published wording, and lead to their components and actions."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents.action_plan import recommendations
from aftercare_docs.documents.spreadsheet import Table
from aftercare_docs.documents.summary import summarise
from aftercare_docs.release import Release
from tests.releases import FULL


def tables(release: Release) -> list[Table]:
    sheet = recommendations.sheet(release, summarise(release))
    return [block for block in sheet.blocks if isinstance(block, Table)] if sheet else []


def rows(table: Table) -> list[dict[str, object]]:
    headings = [column.heading for column in table.columns]
    return [dict(zip(headings, row, strict=True)) for row in table.rows]


def test_the_published_wording_and_the_actions_that_answer_it_stand_in_one_row() -> None:
    first = rows(tables(FULL)[0])[0]
    assert first["Published wording"] == FULL.recommendations[0].text_verbatim
    assert (first["Report reference"], first["Actions"]) == ("Recommendation 1", "A01")


def test_components_lead_to_their_actions_and_keep_their_questions() -> None:
    first = rows(tables(FULL)[1])[0]
    assert (first["ID"], first["Recommendation"], first["Actions"]) == ("R1.1", "R1", "A01")
    assert first["Question held open"] == "Whose account is missing from the picture?"


def test_recommendations_stand_alone_where_nothing_is_taken_apart_yet() -> None:
    assert [table.name for table in tables(replace(FULL, components=()))] == ["Recommendations"]
    assert tables(replace(FULL, components=(), recommendations=())) == []
