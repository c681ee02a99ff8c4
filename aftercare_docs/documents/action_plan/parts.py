"""What the sheets of the action plan share: names of sheets and tables, words, and how a value is shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from aftercare_docs.documents.spreadsheet import Link
from aftercare_docs.documents.summary import NOT_RECORDED
from aftercare_docs.vocabularies import Brag, DependencyStatus
from aftercare_docs.words import words

W: Mapping[str, str] = words()["action_plan"]

README = "Read me and boundaries"
SUMMARY = "Summary"
ACTIONS = "Action plan"
MAP = "Prioritisation map"
RECOMMENDATIONS = "Recommendations and components"
DEPENDENCIES = "Dependencies"
OWNERS = "By owner"
MONTHS = "By month"
ROUTINES = "Routines"
INDICATORS = "Indicators and readings"
CHECK_INS = "Check-in log"
TIMELINE = "Timeline"
LISTS = "Lists"

OF_ACTIONS = frozenset({SUMMARY, ACTIONS, MAP, OWNERS, MONTHS, TIMELINE})
ACTION_TABLE = "Action_plan"
AS_OF = "As_of"
STATUS_LIST = "Status_words"
IMPACT_LIST = "Impact_words"
PLACE_LIST = "Place_words"
COMPLETE = str(Brag.BLUE)

BACK = Link(W["back"], README)
STATUS_COLOURS = {str(status): f"brag.{str(status).partition(' ')[0]}" for status in Brag}
DEPENDENCY_COLOURS = {
    str(DependencyStatus.MET): "brag.Blue",
    str(DependencyStatus.AT_RISK): "brag.Amber",
    str(DependencyStatus.OPEN): "brag.White",
}


def listed(values: Iterable[object]) -> str:
    """Several values in one cell, as they are written in the engagement workbook."""
    return "; ".join(map(str, values))


def word(value: StrEnum | None) -> str:
    """A word of a closed list, or an empty cell."""
    return "" if value is None else str(value)


def yes_no(value: bool | None) -> str:
    """A yes or a no in words, or an empty cell."""
    return {True: "Yes", False: "No", None: ""}[value]


def looked_up(heading: str, table: str) -> str:
    """The formula that shows one column of the action plan beside the same ID in another table."""
    row = f"MATCH({table}[[#This Row],[ID]],{ACTION_TABLE}[ID],0)"
    found = f"INDEX({ACTION_TABLE}[{heading}],{row})"
    return f'=IF({found}="","{NOT_RECORDED}",{found})'
