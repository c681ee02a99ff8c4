"""One cell in, one value out: forgiving about form, strict about meaning, silent about what was typed."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from aftercare_docs.columns import Column
from aftercare_docs.engagement.control import Output
from aftercare_docs.engagement.delivery import Session
from aftercare_docs.engagement.learning import Action, Prompt
from aftercare_docs.engagement.setup import Agency, Details, SupportRoute
from aftercare_docs.structure.values import LONGEST, plain, reader
from aftercare_docs.vocabularies import Brag, Level, Mode, WorkforceBand
from aftercare_docs.workbook.grid import Broken, Formula, Value
from aftercare_docs.workbook.numbers import DAY_ZERO

ACTION, SESSION = Action.SHEET, Session.SHEET


def result(column: Column, value: Value) -> tuple[object, str]:
    read, problem = reader(column, DAY_ZERO)(value)
    return read, problem.code if problem else ""


@pytest.mark.parametrize(
    ("column", "value", "read"),
    [
        (ACTION["action_id"], " a01 ", "A01"),
        (ACTION["action_id"], "A\u00a001", "A01"),
        (Details.SHEET["engagement_id"], "eng\u2013001", "ENG-001"),
        (ACTION["owner"], "p08", "P08"),
        (ACTION["supporting"], "p03; P20 ;\nP03", ("P03", "P20")),
        (SupportRoute.SHEET["available_to"], "all", ("All",)),
        (ACTION["action"], "  Agree\none page ", "Agree one page"),
        (ACTION["progress_note"], "One.\r\nTwo.", "One.\nTwo."),
        (SESSION["aims"], "One; Two;\n; Three", ("One", "Two", "Three")),
        (ACTION["status"], "amber \u2013 AT risk", Brag.AMBER),
        (ACTION["status"], "Amber-at risk", Brag.AMBER),
        (SESSION["mode"], "on site", Mode.ON_SITE),
        (Prompt.SHEET["settings"], "Audit; audit", (Prompt.SHEET["settings"].vocabulary("Audit"),)),  # type: ignore[misc]
        (ACTION["impact"], 4, 4),
        (ACTION["impact"], 4.0, 4),
        (ACTION["impact"], " 4 ", 4),
        (SESSION["duration_min"], "4.0e1", None),
        (ACTION["outward_facing"], "yes", True),
        (ACTION["outward_facing"], False, False),
        (ACTION["due"], date(2026, 7, 3), date(2026, 7, 3)),
        (ACTION["due"], datetime(2026, 7, 3, 12), date(2026, 7, 3)),
        (SESSION["start_time"], "9.30 am", time(9, 30)),
        (SESSION["start_time"], time(9, 30), time(9, 30)),
        (SESSION["start_time"], 0.3958333333, time(9, 30)),
        (Output.SHEET["version"], 1, "1"),
        (Output.SHEET["version"], 0.3, "0.3"),
        (Output.SHEET["version"], 2.0, "2"),
        (ACTION["due"], "   ", None),
        (ACTION["action"], "\u00a0", ""),
    ],
)
def test_form_is_forgiven(column: Column, value: Value, read: object) -> None:
    assert result(column, value) == (read, "" if read is not None or str(value).strip() == "" else "STR07")


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        (ACTION["action_id"], "Action one", "STR02"),
        (ACTION["status"], "Amber", "STR04"),
        (Prompt.SHEET["settings"], "Audit; Lunch", "STR04"),
        (SESSION["mode"], date(2026, 1, 2), "STR04"),
        (ACTION["due"], "soon", "STR07"),
        (ACTION["due"], 2.0e9, "STR07"),
        (ACTION["due"], True, "STR07"),
        (ACTION["due"], date(1900, 1, 1), "STR07"),
        (ACTION["impact"], 6, "STR07"),
        (ACTION["impact"], 2.5, "STR07"),
        (ACTION["impact"], "four", "STR07"),
        (SESSION["start_time"], 2.5, "STR07"),
        (ACTION["outward_facing"], "maybe", "STR07"),
        (Details.SHEET["min_contributors"], 2, "STR07"),
        (ACTION["due"], Formula(46_000), "STR09"),
        (ACTION["due"], Formula(None), "STR05"),
        (ACTION["due"], Broken(), "STR10"),
        (ACTION["action"], "a\u200bb", "STR11"),
        (ACTION["action"], "x" * (LONGEST + 1), "STR12"),
    ],
)
def test_meaning_is_not_guessed(column: Column, value: Value, code: str) -> None:
    assert result(column, value) == (column.blank, code)


@pytest.mark.parametrize(
    ("column", "value", "read"),
    [
        (ACTION["due"], "3 July 2026", date(2026, 7, 3)),
        (ACTION["due"], 46_206, date(2026, 7, 3)),
        (ACTION["success_measure"], date(2026, 7, 3), "3 July 2026"),
        (Agency.SHEET["workforce_band"], date(1949, 10, 1), WorkforceBand.N_10_49),
    ],
)
def test_what_excel_does_to_values_is_undone_and_said(column: Column, value: Value, read: object) -> None:
    assert result(column, value) == (read, "STR05")


@pytest.mark.parametrize(
    "words", ["TBC", "tbc.", "to be confirmed", "xx", "XXX", "???", "Lorem ipsum dolor", "text goes here"]
)
def test_placeholders_are_noticed(words: str) -> None:
    assert result(ACTION["action"], words)[1] == "STR06"
    assert result(SESSION["aims"], f"Meet; {words}")[1] == "STR06"


@pytest.mark.parametrize("words", ["Agree the text", "Exxon", "What? Who?", "Confirm what is to be done"])
def test_ordinary_words_are_no_placeholder(words: str) -> None:
    assert result(ACTION["action"], words) == (words, "")


def test_a_problem_never_repeats_the_cell() -> None:
    for column in (ACTION["action_id"], ACTION["status"], ACTION["due"], ACTION["impact"], ACTION["outward_facing"]):
        _, problem = reader(column, DAY_ZERO)("canary")
        assert problem is not None
        assert "canary" not in str(problem)


def test_a_header_is_plain_text_whatever_it_is() -> None:
    assert [plain(value) for value in (" Due ", 2026, Formula("Due"), Broken(), True)] == ["Due", "2026", "", "", "Yes"]


def test_levels_keep_the_order_in_which_they_were_given() -> None:
    column = Prompt.SHEET["level"]
    assert result(column, "team") == (Level.TEAM, "")
