"""What a sheet does by itself is known before it is written."""

from __future__ import annotations

from aftercare_docs.renderers.xlsx_layout import Layout, layouts
from aftercare_docs.renderers.xlsx_rules import When, asking, colouring
from aftercare_docs.vocabularies import Brag
from tests.renderers.finished import DRAFT, document


def layout(sheet: str) -> Layout:
    return next(found for found in layouts(document("full"), DRAFT) if found.sheet.name == sheet)


def test_every_status_is_coloured_by_its_word_and_what_is_overdue_by_its_number() -> None:
    rules = list(colouring(layout("Action plan")))
    assert [rule.value for rule in rules if rule.when is When.WORD] == [str(status) for status in Brag]
    (late,) = [rule for rule in rules if rule.when is When.BELOW]
    assert (late.value, late.look) == ("0", "brag.Red")


def test_rules_cover_the_rows_of_their_table_and_no_heading() -> None:
    plan = layout("Action plan")
    top, bottom = plan.tables[0].top, plan.tables[0].bottom
    assert {(rule.area[0], rule.area[2]) for rule in colouring(plan)} == {(top + 1, bottom)}


def test_the_calendar_holds_no_date_and_the_line_for_now_comes_last() -> None:
    rules = [rule for rule in colouring(layout("Timeline")) if rule.when is When.FORMULA]
    assert len(rules) == 2 * len(Brag) + 2
    assert rules[-1].now
    assert not rules[-1].look
    assert not [rule for rule in rules if "DATE" in rule.value or "2026" in rule.value]


def test_whoever_may_enter_something_is_told_how() -> None:
    (day,) = asking(layout("Summary"))
    assert (day.title, day.area) == ("As of", (4, 1, 4, 1))
    assert [asked.title for asked in asking(layout("Action plan"))] == [
        "Status",
        "Impact so far",
        "Progress note",
        "Evidence",
        "Updated on",
        "Accepted by",
    ]
    assert list(asking(layout("By month"))) == []
