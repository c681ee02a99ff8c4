"""Who stands behind each theme: an engagement goes in, what can be counted on comes out.

Only people who attended the session named, as participants, count. Contributors of a merged theme count for the
theme that it was merged into. Nothing is decided here; evidence that cannot be relied on is named by
``d17_unknown``.
"""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from aftercare_docs.columns import Place
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.learning import Theme, ThemeSource
from aftercare_docs.engagement.setup import Person
from aftercare_docs.findings import CellRef
from aftercare_docs.roles import known, plain
from aftercare_docs.vocabularies import (
    Attended,
    Capacity,
    GovernanceRole,
    Level,
    Participation,
    PublishState,
    Rating,
    SessionStatus,
)


@dataclass(frozen=True, repr=False)
class Support:
    """One theme that asks to be published, and the notes behind it. Confidential."""

    theme: Theme
    notes: tuple[ThemeSource, ...]
    is_high: bool
    agency_of: Mapping[str, str]

    @cached_property
    def contributors(self) -> frozenset[str]:
        return frozenset(note.person_id for note in self.notes)

    @cached_property
    def by_agency(self) -> Mapping[str, frozenset[str]]:
        """Agency -> its contributors, for the agencies that have any."""
        return grouped(self.contributors, self.agency_of)

    @cached_property
    def sizes(self) -> tuple[int, ...]:
        """How many contributors each agency has, the largest first."""
        return tuple(sorted(map(len, self.by_agency.values()), reverse=True))

    def joined(self, other: Support) -> Support:
        """What this theme would rest on if ``other`` were merged into it."""
        return Support(self.theme, self.notes + other.notes, self.is_high or other.is_high, self.agency_of)


@dataclass(frozen=True, repr=False)
class Evidence:
    """Everything that the rules on themes look at. Confidential."""

    engagement: Engagement

    @cached_property
    def present(self) -> frozenset[tuple[str, str]]:
        """(session or check-in, person) for everybody who took part in it; facilitators and observers did not."""
        there = {(a.session_id, a.person_id) for a in self.engagement.attendance if _took_part(a.attended, a.capacity)}
        there |= {
            (c.checkin_id, person)
            for c in self.engagement.check_ins
            if c.status is SessionStatus.DELIVERED
            for person in c.attendees
        }
        return frozenset((place, person) for place, person in there if person not in self.facilitators)

    @cached_property
    def facilitators(self) -> frozenset[str]:
        details = self.engagement.details
        named = {details.lead_facilitator, *details.co_facilitators}
        named |= {p.person_id for p in self.engagement.people if p.participation is Participation.FACILITATOR}
        return frozenset(named | {f for s in self.engagement.sessions for f in s.facilitators})

    @cached_property
    def roster(self) -> frozenset[str]:
        """Everybody who took part in a session: the people whom an intruder has to choose among."""
        sessions = {s.session_id for s in self.engagement.sessions}
        return frozenset(person for place, person in self.present if place in sessions)

    @cached_property
    def agency_of(self) -> Mapping[str, str]:
        return {p.person_id: p.agency_id for p in self.engagement.people}

    @cached_property
    def attendees(self) -> Mapping[str, frozenset[str]]:
        """Agency -> its people on the roster."""
        return grouped(self.roster, self.agency_of)

    @cached_property
    def groups(self) -> tuple[tuple[str, tuple[frozenset[str], ...]], ...]:
        """How a group is spoken of -> who took part, group by group; the widest kind of group first."""
        people = [p for p in self.engagement.people if p.person_id in self.roster]
        governing = ((p.governance_role, p.person_id) for p in people if p.governance_role is not GovernanceRole.NONE)
        return (
            ("who took part", (self.roster,)),
            ("who took part from an agency", tuple(self.attendees.values())),
            ("who took part in one session", several(self.present)),
            ("who took part and does the same job", several((_job(p), p.person_id) for p in people)),
            ("who took part and whose jobs are of one family", several((_family(p), p.person_id) for p in people)),
            ("who took part and shares a seniority", several((p.seniority, p.person_id) for p in people)),
            ("who took part and shares a governance role", several(governing)),
            ("who took part and shares a part in the review", several((p.participation, p.person_id) for p in people)),
        )

    @cached_property
    def met_at(self) -> Mapping[Level, int]:
        """Level -> how many people took part in sessions at that level, for the levels that had any."""
        met: defaultdict[Level, set[str]] = defaultdict(set)
        level = {s.session_id: s.level for s in self.engagement.sessions}
        for place, person in self.present:
            if at := level.get(place):
                met[at].add(person)
        return {at: len(people) for at, people in met.items()}

    @cached_property
    def _places(self) -> Mapping[tuple[str, str], Place]:
        found: dict[tuple[str, str], Place] = {}
        for each in dataclasses.fields(self.engagement):
            value = getattr(self.engagement, each.name)
            for record in value if isinstance(value, tuple) else (value,):
                key = record.SHEET.id_column or record.SHEET.columns[0]
                found.setdefault((record.SHEET.name, str(getattr(record, key.name) or "")), record.at)
        return found

    def place(self, sheet: str, key: str) -> CellRef:
        """The row of the workbook that a released row came from."""
        at = self._places.get((sheet, key))
        return at.row if at else CellRef(sheet)

    @cached_property
    def notes(self) -> Mapping[str, tuple[ThemeSource, ...]]:
        """Theme -> its own notes, before any merging."""
        found: defaultdict[str, list[ThemeSource]] = defaultdict(list)
        for note in self.engagement.theme_sources:
            found[note.theme_id].append(note)
        return {theme: tuple(notes) for theme, notes in found.items()}

    @cached_property
    def merged(self) -> Mapping[str, str | None]:
        """Merged theme -> the theme where its contributors end up; None where the chain leads nowhere."""
        step = {t.theme_id: t.merge_into for t in self.engagement.themes if t.publish is PublishState.MERGE}
        known = {t.theme_id for t in self.engagement.themes}
        return {theme: _end_of_chain(theme, step, known) for theme in step}

    @cached_property
    def supports(self) -> Mapping[str, Support]:
        """Every theme whose row asks for publication, in the order of IDs and not of rows."""
        asking = (t for t in self.engagement.themes if t.publish is PublishState.YES)
        return {t.theme_id: self.support(t) for t in sorted(asking, key=lambda t: t.theme_id)}

    def support(self, theme: Theme) -> Support:
        """What stands behind one theme, with the contributors of every theme that was merged into it."""
        into = [t for t in self.engagement.themes if self.merged.get(t.theme_id) == theme.theme_id]
        notes = tuple(note for t in (theme, *into) for note in self.notes.get(t.theme_id, ()))
        return Support(theme, notes, any(_is_high(t) for t in (theme, *into)), self.agency_of)


def grouped(people: Iterable[str], agency_of: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    """Agency -> those of ``people`` who belong to it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for person in people:
        found[agency_of.get(person, "")].add(person)
    return {agency: frozenset(members) for agency, members in sorted(found.items())}


def several(members: Iterable[tuple[str | None, str]]) -> tuple[frozenset[str], ...]:
    """The people of each group that has a name and at least two of them."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for group, person in members:
        if group:
            found[group].add(person)
    return tuple(frozenset(people) for people in found.values() if len(people) > 1)


def _job(person: Person) -> str:
    """The role of the published hierarchy, or the words of the workbook where the hierarchy does not know them."""
    role = known(person.job_title)
    return role.title if role else plain(person.job_title)


def _family(person: Person) -> str:
    role = known(person.job_title)
    return role.family if role else ""


def _took_part(attended: Attended | None, capacity: Capacity | None) -> bool:
    return attended in {Attended.YES, Attended.PART} and capacity is Capacity.PARTICIPANT


def _is_high(theme: Theme) -> bool:
    """A theme whose sensitivity nobody has stated counts as high."""
    return theme.sensitivity not in {Rating.LOW, Rating.MEDIUM}


def _end_of_chain(theme: str, step: Mapping[str, str], known: set[str]) -> str | None:
    seen: set[str] = set()
    while theme in step and theme not in seen:
        seen.add(theme)
        theme = step[theme]
    return theme if theme in known and theme not in seen else None
