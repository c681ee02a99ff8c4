"""Write the evidence of an engagement as one table, so that a rule's example reads like the room it is about.

One row per agency: who attended, and who of them stands behind each theme::

    agency | attended | T01   | T02 High | T03 into T01 | T04 Hold
    AG1    | P1 P2 P3 | P1 P2 | P1       |              | P3
    AG2    | P4 P5 P6 | P4 P5 |          | P6           |

Empty cells at the end of a row may be left out. Everybody attended the one session S1 as a participant. Sensitivity
is medium unless the header says High. ``read by P8`` names who checked the wording, ``from CO1`` a coaching arrangement
as the source, and words in brackets are the statement.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

from aftercare_docs import vocabularies as v
from aftercare_docs.columns import Record, RowPlace
from aftercare_docs.disclosure import Decision, decide
from aftercare_docs.engagement import Engagement, control, delivery, learning, setup
from aftercare_docs.policy import Policy, default

AnyRecord = TypeVar("AnyRecord", bound=Record)


def record(row: type[AnyRecord], number: int = 2, /, **given: object) -> AnyRecord:
    """A row of the workbook: what is given, and blanks for the rest."""
    spec = row.SHEET
    letters = {column.name: chr(ord("A") + n % 26) for n, column in enumerate(spec.columns)}
    values: dict[str, Any] = {column.name: column.blank for column in spec.columns}
    return row(**{**values, **given, "at": RowPlace(spec.name, number, letters)})


def records(row: type[AnyRecord], given: Iterable[Mapping[str, object]]) -> tuple[AnyRecord, ...]:
    return tuple(record(row, number, **values) for number, values in enumerate(given, start=2))


@dataclass(frozen=True)
class Roster:
    """A table as read: agency -> who attended, and theme header -> agency -> contributors."""

    attended: Mapping[str, tuple[str, ...]]
    themes: Mapping[str, Mapping[str, tuple[str, ...]]]


def read(text: str) -> Roster:
    names, *rows = ([cell.strip() for cell in line.split("|")] for line in text.strip().splitlines())
    assert names[:2] == ["agency", "attended"], names
    width = len(names)
    people = {row[0]: [tuple(cell.split()) for cell in (*row[1:], *[""] * (width - len(row)))] for row in rows}
    return Roster(
        {agency: cells[0] for agency, cells in people.items()},
        {name: {agency: cells[n] for agency, cells in people.items()} for n, name in enumerate(names[2:], start=1)},
    )


def engagement(text: str) -> Engagement:
    """The engagement of a table. Somebody whom a theme names but who did not attend is on the People sheet."""
    return made(read(text))


def made(roster: Roster) -> Engagement:
    agency_of = {p: agency for agency, people in roster.attended.items() for p in people}
    for sources in roster.themes.values():
        agency_of |= {p: agency for agency, people in sources.items() for p in people if p not in agency_of}
    return replace(
        EMPTY,
        agencies=records(setup.Agency, ({"agency_id": a, "agency_type": v.AgencyType.POLICE} for a in roster.attended)),
        people=records(setup.Person, ({"person_id": p, "agency_id": a} for p, a in agency_of.items())),
        attendance=records(delivery.Attendance, _attendance(roster)),
        themes=records(learning.Theme, map(theme, roster.themes)),
        theme_sources=records(learning.ThemeSource, _notes(roster)),
    )


HEADER = re.compile(
    r"(?P<id>T\d+)(?: (?P<high>High))?(?: (?P<hold>Hold))?(?: into (?P<into>T\d+))?"
    r"(?: read by (?P<reader>P\d+))?(?: from (?P<source>CO\d+))?(?: \((?P<words>.*)\))?"
)


def header(text: str) -> dict[str, str]:
    """The parts of a theme's header, blank where they are not written."""
    found = HEADER.fullmatch(text)
    assert found, text
    return {name: value or "" for name, value in found.groupdict().items()}


def theme(text: str) -> dict[str, object]:
    """The columns of a theme as its header says them."""
    said = header(text)
    return {
        "theme_id": said["id"],
        "title": f"Title of {said['id']}",
        "statement": said["words"] or f"Statement of {said['id']}.",
        "kind": v.ThemeKind.TENSION,
        "sensitivity": v.Rating.HIGH if said["high"] else v.Rating.MEDIUM,
        "publish": v.PublishState("Merge" if said["into"] else said["hold"] or "Yes"),
        "merge_into": said["into"],
        "wording_checked_by": said["reader"],
    }


def decided(text: str, policy: Policy | None = None) -> Decision:
    return decide(engagement(text), policy or default())


def codes(decision: Decision) -> dict[str, str]:
    """Theme -> the code it is held under."""
    return {held.theme_id: held.code for held in decision.held}


def _attendance(roster: Roster) -> Iterator[dict[str, object]]:
    for people in roster.attended.values():
        for person in people:
            yield {
                "session_id": "S1",
                "person_id": person,
                "capacity": v.Capacity.PARTICIPANT,
                "attended": v.Attended.YES,
            }


def _notes(roster: Roster) -> Iterator[dict[str, object]]:
    for text, sources in roster.themes.items():
        said = header(text)
        for people in sources.values():
            for person in people:
                yield {"theme_id": said["id"], "person_id": person, "session_id": said["source"] or "S1"}


def _empty() -> Engagement:
    values: dict[str, Any] = dict.fromkeys((f.name for f in fields(Engagement)), ())
    values["details"] = record(setup.Details)
    values["sessions"] = (record(delivery.Session, session_id="S1"),)
    values["coaching"] = (record(delivery.CoachingArrangement, coaching_id="CO1"),)
    values["identities"] = (record(control.Identity),)
    return Engagement(**values)


EMPTY = _empty()

SOUND = """
    agency | attended | T01
    AG1    | P1 P2 P3 | P1 P2
    AG2    | P4 P5 P6 | P4 P5
    AG3    | P7 P8 P9 | P7
"""
"""A room in which T01 passes every rule."""
