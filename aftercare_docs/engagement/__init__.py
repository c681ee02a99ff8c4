"""The engagement as its workbook states it: confidential, frozen, no I/O. See ``release`` for what may leave."""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property

from aftercare_docs.columns import Record, SheetSpec
from aftercare_docs.engagement.control import (
    Allowance,
    Approval,
    Change,
    Identity,
    ListValue,
    Output,
)
from aftercare_docs.engagement.delivery import (
    Attendance,
    CheckIn,
    CoachingArrangement,
    Dissemination,
    PeerStructure,
    Session,
)
from aftercare_docs.engagement.learning import (
    Action,
    Component,
    Condition,
    Dependency,
    Indicator,
    Prompt,
    Reading,
    Recommendation,
    Routine,
    Theme,
    ThemeSource,
)
from aftercare_docs.engagement.setup import (
    Agency,
    AssuranceLine,
    CommsItem,
    Details,
    GovernanceRule,
    KeyDate,
    Person,
    ScopeItem,
    SharingRule,
    SupportRoute,
)
from aftercare_docs.vocabularies import DateKey


@dataclass(frozen=True, repr=False)
class Engagement:
    """Every record of one workbook, in the order of its rows."""

    details: Details
    dates: tuple[KeyDate, ...]
    agencies: tuple[Agency, ...]
    people: tuple[Person, ...]
    scope: tuple[ScopeItem, ...]
    governance: tuple[GovernanceRule, ...]
    sharing: tuple[SharingRule, ...]
    assurance: tuple[AssuranceLine, ...]
    comms: tuple[CommsItem, ...]
    support: tuple[SupportRoute, ...]
    sessions: tuple[Session, ...]
    attendance: tuple[Attendance, ...]
    check_ins: tuple[CheckIn, ...]
    dissemination: tuple[Dissemination, ...]
    peer_learning: tuple[PeerStructure, ...]
    coaching: tuple[CoachingArrangement, ...]
    recommendations: tuple[Recommendation, ...]
    components: tuple[Component, ...]
    actions: tuple[Action, ...]
    dependencies: tuple[Dependency, ...]
    routines: tuple[Routine, ...]
    prompts: tuple[Prompt, ...]
    themes: tuple[Theme, ...]
    theme_sources: tuple[ThemeSource, ...]
    conditions: tuple[Condition, ...]
    indicators: tuple[Indicator, ...]
    readings: tuple[Reading, ...]
    identities: tuple[Identity, ...]
    allow_list: tuple[Allowance, ...]
    outputs: tuple[Output, ...]
    approvals: tuple[Approval, ...]
    lists: tuple[ListValue, ...]
    change_log: tuple[Change, ...]

    def __repr__(self) -> str:
        return f"<Engagement of {len(self.people)} people>"

    @cached_property
    def agency(self) -> dict[str, Agency]:
        """Agencies by ID."""
        return {a.agency_id: a for a in self.agencies}

    @cached_property
    def key_date(self) -> dict[DateKey, KeyDate]:
        """The rows of the Dates sheet that hold a date, by what it is the day of."""
        return {row.date_key: row for row in self.dates if row.date_key and row.date}

    def day_of(self, key: DateKey) -> dt.date | None:
        """A key date, or None where it is blank or absent."""
        return self.key_date[key].date if key in self.key_date else None

    @cached_property
    def person(self) -> dict[str, Person]:
        """People by ID."""
        return {p.person_id: p for p in self.people}


RECORDS: tuple[type[Record], ...] = (
    Details,
    KeyDate,
    Agency,
    Person,
    ScopeItem,
    GovernanceRule,
    SharingRule,
    AssuranceLine,
    CommsItem,
    SupportRoute,
    Session,
    Attendance,
    CheckIn,
    Dissemination,
    PeerStructure,
    CoachingArrangement,
    Recommendation,
    Component,
    Action,
    Dependency,
    Routine,
    Prompt,
    Theme,
    ThemeSource,
    Condition,
    Indicator,
    Reading,
    Identity,
    Allowance,
    Output,
    Approval,
    ListValue,
    Change,
)
SHEETS: tuple[SheetSpec, ...] = tuple(record.SHEET for record in RECORDS)

START_HERE = "Start here"
"""The sheet of guidance that a workbook opens with. It holds nothing to read."""

CHANGES, FINDINGS = "Changes", "Findings"
"""The sheets with which copies of a workbook open: what came back from partners, or what was found."""

PICK_LISTS = "Pick lists"
"""The sheet behind the drop-downs for references. It follows what the others hold."""

PAGES = (START_HERE, PICK_LISTS, CHANGES, FINDINGS)
"""Sheets of the product's own that hold nothing to read."""
