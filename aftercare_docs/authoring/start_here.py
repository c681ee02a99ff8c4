"""The first sheet: what to fill in first, what can wait, and who will ever see what.

In: the declared sheets. Out: a page of guidance with a link to every sheet. It holds no data and is not read back.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from xlsxwriter.worksheet import Worksheet

from aftercare_docs.authoring.dress import Dress, family, height
from aftercare_docs.authoring.tables import SHOWN_TO
from aftercare_docs.columns import Emit, Need, Record, SheetSpec
from aftercare_docs.engagement import SHEETS
from aftercare_docs.theme import theme

STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Before the first meeting", ("Engagement", "Dates", "Agencies", "People", "Identities")),
    ("After scoping and contracting", ("Scope", "Governance", "Sharing", "Assurance", "Support", "Comms")),
    ("As sessions are planned and held", ("Sessions", "Attendance", "Coaching", "PeerLearning", "CheckIns")),
    ("As learning takes shape", ("Themes", "ThemeSources", "Conditions", "Prompts")),
    ("At the recommendation workshop", ("Recommendations", "Components", "Actions", "Dependencies")),
    ("As change settles in", ("Routines", "Dissemination", "Indicators", "Readings")),
    ("Before anything is sent", ("Outputs", "Approvals", "AllowList")),
    ("For reference", ("ChangeLog", "Lists")),
)
_NEED = {
    Need.CORE: "Needed",
    Need.RECOMMENDED: "Helpful; its section is left out with a sentence if it is empty",
    Need.OPTIONAL: "Only if it is part of this engagement",
}
_WIDTHS = (22, 32, 62, 12, 52)

# Each line fits across the page, so that no cells need joining.
_HOW = (
    "Fill in a little at a time. What you leave empty is left out of the documents; only dark headings must be filled.",
    "One row for each thing. Write under the last row and the table grows with you. Sort and filter as you like.",
    "Please keep the names of the sheets and of the headings: they are how each cell is found.",
    "Rest the pointer on a heading to see what belongs there, with an example and who will see it.",
    "Where a cell takes several values, put a semicolon between them: T01; T02.",
    "IDs such as P03 or A12 join the sheets together. Each row has its own, never used again; the next is given below.",
    "Where another row is meant, pick it by its name: the cell then shows its ID with the words beside it.",
    "Dates are real dates, such as 3 July 2026. Please type values rather than formulas.",
    "An amber cell needs filling, or its ID is on no row yet. A red cell repeats what must be there only once.",
    "Write themes in your own words: no quotations, names, roles, teams or details of the case.",
    "Columns for notes are never shown to anyone. Still, a workbook can be asked for: keep the case out.",
    "When you are ready, run aftercare check with the name of this file. It lists what to look at, cell by cell.",
)
_CONFIDENTIAL = "This workbook is confidential and stays with the facilitators. Only documents made from it are shared."


def write_start_here(sheet: Worksheet, dress: Dress, records: Mapping[str, Sequence[Record]]) -> None:
    """Write the page, for the sheets in ``records``. Everything on it is the product's own text, but the next IDs."""
    accent = theme().pairs["title"].text
    title = dress.plain("title", text_wrap=False, bold=True, font_size=18, font_color=accent)
    section = dress.plain("section", text_wrap=False, bold=True, font_size=13, font_color=accent)
    for column, size in enumerate(_WIDTHS):
        sheet.set_column(column, column, size)
    sheet.set_row(0, 30)
    sheet.write_string(0, 0, "Engagement workbook", title)
    row = _lines(sheet, 1, (_CONFIDENTIAL,), dress)
    sheet.write_string(row + 1, 0, "How to fill it in", section)
    row = _lines(sheet, row + 2, _HOW, dress)
    sheet.write_string(row + 1, 0, "What to fill in, and when", section)
    row = _steps(sheet, row + 2, dress, records)
    sheet.write_string(row + 1, 0, "Who will ever see it", section)
    _lines(sheet, row + 2, audiences(), dress)
    sheet.set_tab_color(theme().colours["accent"])
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)


def audiences() -> tuple[str, ...]:
    """Who sees which column, and the sheets that nobody is shown at all."""
    hidden = [spec.name for spec in SHEETS if {column.emit for column in spec.columns} == {Emit.NEVER}]
    return (
        "Every heading says who may see its column. There are four answers, and the tool keeps to them:",
        *(f"\u2022 {words}" for words in SHOWN_TO.values()),
        f"These sheets are never shown at all: {', '.join(hidden)}.",
        "A theme is shown only when enough people from enough agencies stand behind it; Attendance says who took part.",
        "It never speaks for all who came from one agency or do one job; it helps if three or more of each take part.",
    )


def _lines(sheet: Worksheet, row: int, lines: tuple[str, ...], dress: Dress) -> int:
    words = dress.plain("line", text_wrap=False, font_color=theme().colours["ink"])
    for line in lines:
        sheet.write_string(row, 0, line, words)
        row += 1
    return row


def _steps(sheet: Worksheet, row: int, dress: Dress, records: Mapping[str, Sequence[Record]]) -> int:
    specs = {spec.name: spec for spec in SHEETS}
    header = dress.plain("steps", bold=True, bottom=2)
    for column, words in enumerate(("Sheet", "When", "What it is for", "Next ID", "Is it needed?")):
        sheet.write_string(row, column, words, header)
    for when, names in STEPS:
        for name in (name for name in names if name in records):
            row += 1
            _step(sheet, row, when, specs[name], records[name], dress)
    return row + 1


def _step(sheet: Worksheet, row: int, when: str, spec: SheetSpec, records: Sequence[Record], dress: Dress) -> None:
    pair = family(spec.group)
    look = dress.plain(f"step {spec.group}", bold=True, font_color=pair.text, bg_color=pair.fill)
    words = dress.plain("step", font_color=theme().colours["ink"], bottom=1, bottom_color=theme().colours["line"])
    sheet.write_url(row, 0, f"internal:'{spec.name}'!A1", look, spec.name, f"Go to {spec.name}")
    texts = (when, spec.purpose, "", _NEED[spec.need])
    sheet.set_row(row, height(zip(texts, _WIDTHS[1:], strict=True)))
    for column, text in enumerate(texts, start=1):
        sheet.write_string(row, column, text, words)
    if counted := _counted(spec):
        letters, digits = counted
        highest = f"MAX(IFERROR(VALUE(MID(IDs_{spec.name},{len(letters) + 1},9)),0))"
        formula = f'{{="{letters}"&TEXT({highest}+1,"{"0" * digits}")}}'
        sheet.write_array_formula(row, 3, row, 3, formula, words, next_id(spec, records))


def next_id(spec: SheetSpec, records: Sequence[Record]) -> str:
    """The ID after the highest of a sheet: one that was taken away is not used again while a higher one is there."""
    letters, digits = _counted(spec) or ("", 0)
    given = [str(getattr(record, spec.id_column.name)) for record in records] if spec.id_column else []
    highest = max((int(tail) for each in given if (tail := each[len(letters) :]).isdigit()), default=0)
    return f"{letters}{highest + 1:0{digits}}"


def _counted(spec: SheetSpec) -> tuple[str, int] | None:
    """The letters and the digits of IDs that are counted through; parts of a recommendation are not."""
    form = re.fullmatch(r"([A-Z]+)(\d+)", spec.id_column.example) if spec.id_column and not spec.key_value else None
    return (form[1], len(form[2])) if form else None
