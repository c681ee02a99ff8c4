"""A calendar is not read as a page, but says when things are: a calendar goes in, its facts come out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aftercare_docs.conformance import Looked
from aftercare_docs.conformance.agreement.facts import Fact, What
from aftercare_docs.findings import PartRef
from aftercare_docs.verification.calendar import ESCAPE, Calendar

START = re.compile(r"DTSTART[^:]*:(\d{4})(\d\d)(\d\d)")
SUMMARY, CHECK_IN = "SUMMARY:", "Check-in: "


def look(opened: Calendar) -> Looked:
    """The day of every entry, under its title."""
    return Looked((), tuple(_facts(opened)))


def _facts(opened: Calendar) -> Iterator[Fact]:
    entry, when = 0, ""
    for line in opened.lines:
        if line == "BEGIN:VEVENT":
            entry, when = entry + 1, ""
        elif start := START.match(line):
            when = "-".join(start.groups())
        elif line.startswith(SUMMARY) and entry:
            title = ESCAPE.sub(r"\1", line.removeprefix(SUMMARY)).removeprefix(CHECK_IN)
            yield Fact(title, What.HELD, when, PartRef(opened.case.name, f"entry {entry}"))
