"""Write a workbook as text, so that a test reads like the sheet it is about.

A line that begins with a sheet's name is its header, in the keys of the columns; the lines under it are rows::

    Agencies | agency_id | agency_name
             | AG01      | Northshire Council
    People   | person_id | full_name   | agency_id
             | P01       | Ada         | AG01

Columns that are not written are not in the sheet. Dates are 2026-10-16 and times 09:30, as real dates and times.
"""

from __future__ import annotations

import re
from functools import cache

from aftercare_docs import example
from aftercare_docs.engagement import SHEETS, Engagement
from aftercare_docs.findings import Finding
from aftercare_docs.structure import structure
from aftercare_docs.workbook.grid import Sheet, Workbook

SPECS = {spec.name: spec for spec in SHEETS}

MINIMAL = """
    Engagement | key              | value
               | engagement_title | Fictional aftercare
               | partnership_name | Fictional Safeguarding Children Partnership
"""

# What a small table cannot help leaving out. Any other finding is a slip in the test itself.
EXPECTED = frozenset({"STR01", "STR03", "STR05", "STR06", "REF01"})


def workbook(text: str) -> Workbook:
    """The workbook that ``text`` describes, as if it had been read from Excel."""
    tables: dict[str, list[list[str]]] = {}
    sheet = ""
    for line in filter(str.strip, text.splitlines()):
        name, *cells = (part.strip() for part in line.split("|"))
        sheet = name or sheet
        tables.setdefault(sheet, []).append(cells)
    return Workbook(
        tuple(
            example.sheet(n, SPECS[name], rows)
            if name in SPECS
            else Sheet(name, n, example.sheet(n, SHEETS[1], rows).rows)
            for n, (name, rows) in enumerate(tables.items(), start=1)
        )
    )


def structured(text: str) -> tuple[Engagement, list[Finding]]:
    """The engagement of ``text`` and everything that was found on the way."""
    whole = text if re.search(r"^\s*Engagement\s*\|", text, re.MULTILINE) else MINIMAL + text
    engagement, found = structure(workbook(whole))
    assert engagement is not None
    return engagement, found


def engagement(text: str) -> Engagement:
    """The engagement of ``text``; a value that cannot be read is a slip in the test and fails it."""
    made, found = structured(text)
    slips = [str(each) for each in found if each.code not in EXPECTED]
    assert not slips, slips
    return made


@cache
def northshire() -> Engagement:
    """The fictional engagement of the example."""
    return example.northshire()
