"""Tabs are found under any spelling of their name; what is missing, repeated or unknown is said once."""

from __future__ import annotations

import pytest

from aftercare_docs.engagement import SHEETS
from aftercare_docs.structure.sheets import match
from aftercare_docs.workbook.grid import Row, Sheet, Workbook

ROW = (Row(1, {1: "x"}),)


def only(*names: str) -> list[str]:
    rest = [spec.name for spec in SHEETS if spec.name != "Actions"]
    tabs = [Sheet(name, n, ROW) for n, name in enumerate([*rest, *names], start=1)]
    return [str(each) for each in match(Workbook(tuple(tabs)))[1]]


@pytest.mark.parametrize("name", ["Actions", "actions ", "ACTIONS", "\u00a0Actions"])
def test_a_tab_is_found_under_any_spelling(name: str) -> None:
    assert only(name) == []


def test_a_missing_tab_is_reported_by_its_name() -> None:
    assert only() == ["Actions: Stop STR01 the sheet `Actions` is missing"]


def test_a_renamed_tab_is_one_finding_and_its_name_is_not_repeated() -> None:
    assert only("Action") == [
        "Actions: Stop STR01 the sheet `Actions` is missing; tab 33 looks like it under another name"
    ]


def test_a_tab_that_is_there_twice() -> None:
    assert only("Actions", "actions ") == ["Actions: Stop STR01 the sheet `Actions` is there twice; the first is read"]


def test_an_unknown_tab_is_reported_by_its_place_unless_it_is_empty_or_the_guidance() -> None:
    tabs = [Sheet(spec.name, n, ROW) for n, spec in enumerate(SHEETS, start=1)]
    more = [Sheet("Start here", 34, ROW), Sheet("Sheet1", 35, ()), Sheet("canary", 36, ROW)]
    found = match(Workbook((*tabs, *more)))[1]
    assert [str(each.at) for each in found] == ["tab 36"]
    assert "canary" not in str(found)


def test_a_hidden_tab_is_read_and_said() -> None:
    tabs = [Sheet(spec.name, n, ROW, hidden=spec.name == "People") for n, spec in enumerate(SHEETS, start=1)]
    assert [f"{each.at} {each.code}" for each in match(Workbook(tuple(tabs)))[1]] == ["People STR05"]


def test_optional_tabs_may_be_absent() -> None:
    tabs = [Sheet(spec.name, n, ROW) for n, spec in enumerate(SHEETS, start=1) if spec.need == "core"]
    assert match(Workbook(tuple(tabs)))[1] == []


def test_some_other_workbook_is_one_finding() -> None:
    sheets, found = match(Workbook((Sheet("Budget", 1, ROW), Sheet("Sheet2", 2, ROW))))
    assert sheets == {}
    assert [each.code for each in found] == ["STR13"]
