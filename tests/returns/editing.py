"""An action plan as partners get it, and what they do to it before they send it back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from aftercare_docs import authoring
from aftercare_docs.documents import action_plan
from aftercare_docs.documents.base import Stamp
from aftercare_docs.engagement import Engagement
from aftercare_docs.renderers import xlsx
from aftercare_docs.returns import Returned, take_back
from aftercare_docs.returns.plan import outgoing
from tests.sheets import engagement

DAY = dt.date(2026, 10, 16)
PLAN = "Action plan"
FIRST = 6  # the row of the first action in the plan as it is sent
ROWS = {f"A0{n}": FIRST + n - 1 for n in range(1, 6)}
LETTERS = {
    "ID": "A",
    "Recommendation": "B",
    "Action": "C",
    "Lead agency": "D",
    "Owner": "E",
    "Due": "F",
    "Days to due": "G",
    "Status": "H",
    "Impact so far": "I",
    "Progress note": "J",
    "Evidence": "K",
    "Updated on": "L",
    "Accepted by": "M",
}

VELMOOR = """
    Engagement      | key              | value
                    | engagement_title | Velmoor aftercare
                    | partnership_name | Velmoor Safeguarding Children Partnership
                    | as_of            | 2026-10-16
    Agencies        | agency_id | agency_name         | public_label
                    | AG01      | Velmoor Council     | the council
                    | AG02      | Velmoor Police      | the police
    People          | person_id | full_name        | agency_id | job_title
                    | P01       | Oriel Thackenby  | AG01      | Head of service
                    | P02       | Bram Yeldersham  | AG02      | Detective inspector
    Recommendations | rec_id | text_verbatim
                    | R1     | Partners should review how concerns are brought together.
    Components      | component_id | rec_id | element
                    | R1.1         | R1     | One shared picture
    Actions | action_id | component_ids | action | lead_agency | owner | due | status | progress_note | updated_on
       | A01 | R1.1 | Open with one picture | AG02 | P02 | 2026-10-30 | Amber - at risk | New opening tried | 2026-10-01
       | A02 | R1.1 | Agree a shared page | AG01 | P01 | 2026-11-13 | Green - on track | In draft | 2026-10-01
       | A03 | R1.1 | Hold a forum for managers        | AG01 | P01 | 2026-12-09 | White - not started | |
       | A04 | R1.1 | Protect an hour for reflection   | AG02 | P02 | 2026-12-11 | White - not started | |
       | A05 | R1.1 | Try the new opening in two teams | AG02 | P02 | 2027-01-15 | White - not started | |
    Outputs         | output_id | artefact             | audience    | version | file_stub
                    | O01       | Action plan workbook | Partnership | 1.0     | velmoor-plan
    Identities      | identity_id | real_value      | category     | action | replace_with
                    | ID001       | Marta Ellingford | Practitioner | Block  |
"""

Book = Any
Edit = Callable[[Worksheet], object]


@cache
def velmoor() -> Engagement:
    return engagement(VELMOOR)


@cache
def workbook(made: Engagement | None = None) -> bytes:
    return authoring.write(made or velmoor())


@cache
def sent(made: Engagement | None = None) -> bytes:
    """The action plan as it is sent out."""
    (plan,) = outgoing(made or velmoor(), DAY)
    document = action_plan.compose(plan.shown.redacted.release)
    return xlsx.render(document, Stamp(False, "1.0", "", "Partnership", plan.fingerprint), action_plan.FILES[0])


def saved(content: bytes, edit: Edit) -> bytes:
    """The file after somebody opened it, edited its plan and saved it."""
    book = openpyxl.load_workbook(BytesIO(content))
    edit(book[PLAN])
    held = BytesIO()
    book.save(held)
    return held.getvalue()


def fill(action: str, heading: str, value: object) -> Edit:
    """Type into one cell."""

    def edit(sheet: Worksheet) -> None:
        typed: Any = value
        sheet[f"{LETTERS[heading]}{ROWS[action]}"] = typed

    return edit


def cell(action: str, heading: str) -> str:
    """The address of a cell of the plan as it was sent."""
    return f"{PLAN}!{LETTERS[heading]}{ROWS[action]}"


def together(*edits: Edit) -> Edit:
    def edit(sheet: Worksheet) -> None:
        for each in edits:
            each(sheet)

    return edit


def returned(folder: Path, *edits: Edit, now: Engagement | None = None, give_sent: bool = False) -> Returned:
    """What comes of files that were sent, edited and returned, beside the workbook as it is ``now``."""
    against = folder / "velmoor.xlsx"
    against.write_bytes(workbook(now))
    paths = []
    for number, edit in enumerate(edits, start=1):
        paths.append(folder / f"back-{number}.xlsx")
        paths[-1].write_bytes(saved(sent(), edit))
    copy = folder / "as-sent.xlsx"
    copy.write_bytes(sent())
    return take_back(tuple(paths), against, sent=copy if give_sent else None)


def told(came: Returned) -> set[str]:
    """Each finding beside the changes themselves, as ``CODE place``."""
    return {f"{f.code} {getattr(f.at, 'part', None) or f.at}" for f in came.findings if f.code != "RTN06"}


def filled(came: Returned) -> dict[str, object]:
    """What may be accepted, as ``A01 Status``."""
    return {f"{change.action_id} {change.heading}": change.value for change in came.changes}


def with_action(key: str, **values: Any) -> Engagement:
    """The engagement after the facilitator changed one action."""
    actions = tuple(replace(a, **values) if a.action_id == key else a for a in velmoor().actions)
    return replace(velmoor(), actions=actions)
