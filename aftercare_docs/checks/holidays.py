"""When schools are closed: a day goes in, the name of the holiday comes out.

``data/school-holidays.csv`` holds what is typical of local authorities; each sets its own dates, so a finding that
rests on one asks and does not tell. A country or year that is not in the table has no holidays here.
"""

from __future__ import annotations

import csv
import datetime as dt
from functools import cache
from importlib.resources import files

from aftercare_docs.vocabularies import Jurisdiction


@cache
def _table() -> tuple[tuple[str, str, dt.date, dt.date], ...]:
    text = (files("aftercare_docs") / "data" / "school-holidays.csv").read_text("utf-8")
    return tuple(
        (row["country"], row["name"], dt.date.fromisoformat(row["first"]), dt.date.fromisoformat(row["last"]))
        for row in csv.DictReader(text.splitlines())
    )


def holiday(day: dt.date, country: Jurisdiction | None) -> str:
    """The school holiday that a day falls in, or nothing. An engagement that names no country is in England."""
    where = str(country or Jurisdiction.ENGLAND)
    return next((name for place, name, first, last in _table() if place == where and first <= day <= last), "")
