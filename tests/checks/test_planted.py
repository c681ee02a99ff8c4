"""Many things wrong with the example at once: each is found, with its code and at its cell."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache

import pytest

from aftercare_docs import checks, example
from aftercare_docs.columns import SheetSpec
from aftercare_docs.engagement import SHEETS
from aftercare_docs.findings import Finding
from aftercare_docs.structure import structure
from aftercare_docs.workbook.grid import Plain, Row, Sheet, Workbook
from tests.checks.contexts import DAY

SPECS = {spec.name: spec for spec in SHEETS}
Cell = tuple[str, str, str, Plain | None]


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@dataclass(frozen=True, slots=True)
class Defect:
    """Cells that are changed, each by sheet, row ID and column; the code; and where it is due, if not at the first."""

    code: str
    cells: tuple[Cell, ...]
    at: str = ""

    @property
    def expected(self) -> tuple[str, str]:
        sheet, row, column, _ = self.cells[0]
        return self.code, self.at or place(sheet, row, column)


def one(code: str, sheet: str, row: str, column: str, value: Plain | None, at: str = "") -> Defect:
    return Defect(code, ((sheet, row, column, value),), at)


def every(code: str, sheet: str, rows: str, column: str, value: Plain | None, at: str = "") -> Defect:
    return Defect(code, tuple((sheet, row, column, value) for row in rows.split()), at)


# One line for each thing that a hurried afternoon can do to a workbook.
ALONE = (
    one("STR02", "Components", "R7.2", "component_id", "R7.1", "Components!A16"),
    one("STR04", "Prompts", "PR09", "level", "Partnershp"),
    one("REF01", "Actions", "A02", "owner", "P77"),
    one("REC01", "Recommendations", "R8", "text_verbatim", "Meet.", "Recommendations!I9"),
    one("REC03", "Recommendations", "R5", "response_rationale", None),
    one("REC04", "Recommendations", "R2", "intended_difference", None),
    one("ACT01", "Actions", "A14", "lead_agency", None),
    one("ACT02", "Actions", "A03", "component_ids", None),
    one("ACT03", "Actions", "A03", "success_measure", None),
    one("ACT03", "Actions", "A13", "success_measure", "Group supervision circle started"),
    one("ACT06", "Actions", "A07", "action", "Remind all staff to use the joint practice labs"),
    one("ACT07", "Actions", "A12", "action", "Review, update and deliver the supervision policy"),
    one("ACT08", "Actions", "A18", "action", "Explore links between schools, youth work and CAMHS"),
    one("ACT09", "Actions", "A04", "evidence_source", None),
    one("ACT09", "Actions", "A10", "evidence_source", "Audit of case files"),
    one("ACT10", "Actions", "A19", "accepted_by", None),
    one("ACT10", "Actions", "A08", "progress_note", None),
    one("ACT11", "Actions", "A16", "due", day("2026-10-09")),
    one("ACT11", "Actions", "A20", "updated_on", day("2026-08-01")),
    one("ACT12", "Actions", "A21", "due", day("2027-04-30")),
    one("ACT12", "Actions", "A24", "start", day("2026-12-01")),
    one("ACT13", "Actions", "A23", "due", day("2026-06-10")),
    one("ACT14", "Comms", "CM02", "date", day("2026-06-17")),
    one("ACT14", "Dissemination", "D02", "date", day("2026-06-01")),
    one("ACT15", "Actions", "A18", "due", day("2026-10-27")),
    one("ACT16", "Actions", "A09", "resource_status", "Not yet identified"),
    one("ACT17", "Components", "R7.1", "equity_lens", None),
    one("PRO02", "Actions", "A22", "action", "Agree one page as a shared picture, young people's words at the top"),
    one("OWN02", "Actions", "A15", "owner", "P18"),
    one("OWN04", "Actions", "A14", "owner", "P04"),
    one("OWN05", "Actions", "A21", "owner", "P26"),
    one("OWN03", "Agencies", "AG10", "statutory_status", "Safeguarding partner", "Agencies!A11"),
    one("DEP01", "Dependencies", "DP01", "depends_on", "A06"),
    one("DEP02", "Dependencies", "DP06", "needed_by", day("2027-02-01")),
    one("DEP03", "Dependencies", "DP03", "owner", None),
    one("PRI01", "Actions", "A11", "impact", None),
    Defect(
        "PRI03",
        (
            ("Actions", "A06", "status", "Amber - at risk"),
            ("Actions", "A06", "impact", 2),
            ("Actions", "A06", "effort", 5),
        ),
    ),
    one("SES01", "Sessions", "S08", "level", "Team", "Scope!D2"),
    one("SES02", "Sessions", "S04", "date", day("2026-06-19")),
    one("SES05", "Sessions", "S05", "facilitators", "P27"),
    one("SES05", "Sessions", "S09", "max_group", 5),
    one("SES05", "Sessions", "S07", "outline", "Owners 65; Timelines 45; Dependencies 40; What stops 30"),
    one("SES06", "Sessions", "S03", "aims", None),
    one("CHK01", "CheckIns", "CI05", "status", "Cancelled", "CheckIns!B7"),
    one("IND01", "Indicators", "I04", "burden_min_month", 30, "Indicators!J1"),
    one("IND03", "Indicators", "I02", "not_for", None),
    one("IND03", "Indicators", "I05", "signal", "Plans named per worker"),
    one("PRM01", "Prompts", "PR03", "question", "What do we know about this. Tell us more"),
    one("PRM02", "Prompts", "PR06", "question", "Why do young people step back from us?"),
    one("PRM03", "Prompts", "PR01", "question", f"What {'and what ' * 15}do you carry?"),
    one("PRM04", "Prompts", "PR12", "question", "What should leaders have done to move this obstacle?"),
    one("SUP01", "Support", "SU04", "checked_on", day("2026-05-01")),
)
TOGETHER = (
    every("REC02", "Actions", "A20 A19 A21", "component_ids", "R5.1", "Recommendations!I7"),
    every("PRO01", "Actions", "A20 A19 A21", "component_ids", "R5.1", "Recommendations!A6"),
    every("ACT04", "Actions", "A22 A23 A24", "measure_kind", "How much"),
    every("ACT15", "Actions", "A03 A04 A05 A07 A10", "due", day("2026-12-11")),
    every("OWN01", "Actions", "A13 A16 A17 A18", "owner", "P20"),
    every("OWN03", "Actions", "A05 A07 A10 A13 A14 A15 A16 A17 A18 A20", "lead_agency", "AG01", "Actions!H1"),
    one("BAL01", "Actions", "A22", "mode", "Procedural", "Recommendations!A8"),
    every("PRI02", "Actions", "A02 A04 A07 A10", "moscow", "Must", "Actions!Q1"),
    Defect(
        "SES03",
        (
            ("People", "P04", "possible_witness", "Yes"),
            ("Dates", "inquest_end", "certainty", "Not known"),
        ),
        "Attendance!B",
    ),
    Defect(
        "SES04",
        (("People", "P03", "seniority", "Leader"), ("Sessions", "S04", "outline", "Arrive 25; Break 15; Talk 90")),
        "Attendance!B",
    ),
    every("CHK01", "CheckIns", "CI03 CI04 CI05 CI06", "status", "Cancelled", "CheckIns"),
    every("IND01", "Indicators", "I07 I08", "kind", "How well", "Indicators!C1"),
    every("PRM05", "Prompts", "PR11", "level", "Team", "Prompts!H1"),
    every("SUP02", "Support", "SU01 SU06 SU07 SU08", "available_to", "AG01", "Agencies!A10"),
    one("RET01", "Engagement", "retention_until", "value", day("2026-09-30"), "Engagement!B24"),
)
WHOLE = (
    every("ACT05", "Actions", "A09 A10 A11 A08", "strength", "Weaker", "Actions!D9"),
    every("BAL01", "Actions", "A03 A04 A05 A07 A09 A11 A13", "mode", "Procedural", "Actions!E1"),
    every("BAL02", "Actions", "A01 A10 A12 A14 A16 A17 A18 A20 A21 A24", "mode", "Procedural", "Actions!E1"),
    Defect(
        "BAL03",
        tuple(("Actions", f"A{n:02}", "level", "Team") for n in range(1, 25)),
        "Actions!G1",
    ),
    Defect("ACT18", tuple(("Actions", f"A{n:02}", "replaces", None) for n in range(1, 25)), "Actions!W1"),
    Defect(
        "PRI01",
        tuple(("Actions", f"A{n:02}", name, 3) for n in range(1, 25) for name in ("impact", "effort")),
        "Actions!M1",
    ),
    one("RET02", "Engagement", "retention_until", "value", None, "Engagement!B24"),
    every("SES02", "Sessions", "S04 S05", "date", day("2026-09-02")),
)


@cache
def clean() -> Workbook:
    return example.workbook()


def table(name: str) -> tuple[Sheet, SheetSpec, dict[str, int], dict[str, int]]:
    """A sheet, and where its columns and rows are."""
    sheet = next(each for each in clean().sheets if each.name == name)
    columns = {str(value): number for number, value in sheet.rows[0].cells.items()}
    rows = {str(row.cells.get(1)): row.number for row in sheet.rows[1:]}
    return sheet, SPECS[name], columns, rows


def place(name: str, row: str, column: str) -> str:
    _, _, columns, rows = table(name)
    number = columns[column]
    letter = (chr(64 + (number - 1) // 26) if number > 26 else "") + chr(65 + (number - 1) % 26)
    return f"{name}!{letter}{rows[row]}"


def planted(defects: tuple[Defect, ...]) -> list[Finding]:
    """What is found in the example once all these cells hold something else."""
    changes: dict[str, list[Cell]] = {}
    for cell in (cell for defect in defects for cell in defect.cells):
        changes.setdefault(cell[0], []).append(cell)
    sheets = tuple(changed(each, changes.get(each.name, [])) for each in clean().sheets)
    engagement, found = structure(Workbook(sheets))
    assert engagement is not None
    return found + checks.run(engagement, DAY, found)


def changed(sheet: Sheet, cells: list[Cell]) -> Sheet:
    _, _, columns, numbers = table(sheet.name) if cells else (sheet, None, {}, {})
    rows = {row.number: dict(row.cells) for row in sheet.rows}
    for _, row, column, value in cells:
        held = rows.setdefault(numbers.get(row, len(rows) + 1), {1: row})
        held.pop(columns[column], None)
        held |= {columns[column]: value} if value is not None else {}
    return Sheet(sheet.name, sheet.position, tuple(Row(number, held) for number, held in rows.items()))


def missed(defects: tuple[Defect, ...]) -> list[tuple[str, str]]:
    found = {(each.code, str(each.at)) for each in planted(defects)}
    codes = {f"{code} {at.rstrip('0123456789')}" for code, at in found}
    return [
        each.expected
        for each in defects
        if each.expected not in found and f"{each.expected[0]} {each.expected[1]}" not in codes
    ]


def test_there_are_many() -> None:
    assert len(ALONE) >= 45
    assert len({each.code for each in (*ALONE, *TOGETHER, *WHOLE)}) >= 50


@pytest.mark.parametrize("defect", [*ALONE, *TOGETHER, *WHOLE], ids=lambda each: " ".join(each.expected))
def test_each_is_found_by_itself(defect: Defect) -> None:
    assert missed((defect,)) == []


@pytest.mark.parametrize("defects", [ALONE, TOGETHER, WHOLE], ids=["alone", "together", "whole"])
def test_all_are_found_in_one_run(defects: tuple[Defect, ...]) -> None:
    assert missed(defects) == []


@pytest.mark.parametrize("first", range(7))
def test_they_do_not_hide_one_another_in_other_company(first: int) -> None:
    assert missed(ALONE[first::7]) == []


def test_no_finding_says_what_a_cell_holds() -> None:
    secret = "Zebrafinch"
    cells = [("Actions", "A07", "action", f"Remind all staff of {secret}, review it and update it")]
    cells += [("Prompts", "PR03", "question", f"Should {secret}"), ("Sessions", "S04", "outline", f"{secret} 150")]
    cells += [("Indicators", "I02", "signal", f"{secret} per worker")]
    found = planted((Defect("ACT06", tuple(cells)),))
    assert len(found) > 8
    assert secret not in " ".join(each.message for each in found)
