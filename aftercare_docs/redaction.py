"""Engagement in, Release out: the only module that sees both.

For one output, every sheet is projected onto the released record of the same name: a column the audience may
not see stays blank, a person becomes a role, an agency the name this audience may read, a reference survives
only where what it points to is released, and known identities in text are replaced or refused as their row says.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from aftercare_docs import release as released
from aftercare_docs.allowances import Address, Allowances
from aftercare_docs.columns import Column, Emit, Kind, Place, Record
from aftercare_docs.disclosure import (
    Decision,
    Evidence,
    d10_rare_roles,
    d11_dates,
    d25_small_check_ins,
    d28_hidden_days,
    ind02_readings,
    numbers,
    safe_levels,
    unlinked,
)
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.control import Output
from aftercare_docs.engagement.delivery import CheckIn
from aftercare_docs.engagement.learning import Condition, Prompt
from aftercare_docs.engagement.setup import Agency, KeyDate, Person
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.identities import may_be_named
from aftercare_docs.policy import Policy
from aftercare_docs.release import Release
from aftercare_docs.release.base import MADE_HERE, Released
from aftercare_docs.treatments import Treatment, several
from aftercare_docs.treatments import replace as put_in_place
from aftercare_docs.vocabularies import (
    Audience,
    DateKey,
    DocumentStatus,
    PublishState,
    RedactAction,
    ShowDate,
)
from aftercare_docs.watchlist import Hit, Watchlist

AnyReleased = TypeVar("AnyReleased", bound=Released)
REWORDED = frozenset({Kind.TEXT, Kind.PARAGRAPH, Kind.LIST, Kind.REF, Kind.REFS})
"""Kinds of cell that are not shown as they stand; ``value`` says how."""


@dataclass(frozen=True, slots=True)
class Emitted:
    """One text as it leaves, with the sheet and ID of its row and its cell. Confidential until it is screened.

    There are tens of thousands: what can be worked out from the rest is worked out when somebody asks.
    """

    row: tuple[str, str]
    column: Column
    place: Place
    text: str = field(repr=False)

    @property
    def address(self) -> Address:
        return (*self.row, self.column.name)

    @property
    def at(self) -> CellRef:
        return self.place[self.column.name]


@dataclass(frozen=True, slots=True)
class Treated:
    """One line of the redaction log: what was done, where, and by which rule. Never the words themselves.

    What a person has yet to consider has had no treatment.
    """

    at: CellRef
    treatment: Treatment | None
    rule: str


@dataclass(frozen=True, slots=True)
class Redacted:
    """A release for some outputs, and what it took to make it. Everything but ``release`` is confidential.

    ``sources`` holds the IDs in the workbook of the rows that the release has numbered anew. ``hinges`` is true where
    an exception for some outputs alone was in question, so that another output may have to be redacted otherwise.
    """

    outputs: tuple[str, ...]
    release: Release = field(repr=False)
    emitted: tuple[Emitted, ...] = field(repr=False)
    log: tuple[Treated, ...] = field(repr=False)
    sources: Mapping[tuple[str, str], str] = field(repr=False)
    hinges: bool


def redact(
    engagement: Engagement,
    output: Output,
    *,
    policy: Policy,
    decision: Decision,
    watchlist: Watchlist,
    allowances: Allowances,
    as_of: dt.date,
) -> tuple[Redacted, list[Finding]]:
    """Return what the audience of ``output`` may see on the day ``as_of``, and what stands in the way.

    ``watchlist`` holds the terms that this output must not show, and only those: a term that its audience may
    read would hide another that stands inside it.
    """
    audience = output.readers
    desk = _Desk(engagement, output.output_id, audience, policy, decision, watchlist, allowances)
    published = is_published(engagement, as_of)
    release = Release(
        audience=audience,
        as_of=as_of,
        published=published,
        details=desk.details(published),
        dates=desk.dates(),
        agencies=desk.agencies(),
        scope=desk.rows(engagement.scope, released.ScopeItem),
        governance=desk.rows(engagement.governance, released.GovernanceRule),
        sharing=desk.rows(engagement.sharing, released.SharingRule),
        assurance=desk.rows(engagement.assurance, released.AssuranceLine),
        comms=desk.rows(engagement.comms, released.CommsItem),
        support=desk.rows(engagement.support, released.SupportRoute),
        sessions=desk.rows(engagement.sessions, released.Session),
        check_ins=desk.check_ins(),
        dissemination=desk.rows(engagement.dissemination, released.Dissemination),
        peer_learning=desk.rows(engagement.peer_learning, released.PeerStructure),
        recommendations=desk.recommendations(published),
        components=desk.rows(engagement.components, released.Component),
        actions=desk.rows(engagement.actions, released.Action),
        dependencies=desk.rows(engagement.dependencies, released.Dependency),
        routines=desk.rows(engagement.routines, released.Routine),
        prompts=desk.rows((p for p in engagement.prompts if desk.usable(p)), released.Prompt),
        themes=desk.rows((t for t in engagement.themes if t.theme_id in decision.released), released.Theme),
        conditions=desk.rows((c for c in engagement.conditions if desk.releasable(c)), released.Condition),
        indicators=desk.rows(engagement.indicators, released.Indicator),
        readings=desk.rows(
            (r for r in engagement.readings if ind02_readings.enough(r, engagement, policy)), released.Reading
        ),
        outputs=desk.rows(
            (o for o in engagement.outputs if o.status is not DocumentStatus.SUPERSEDED), released.Output
        ),
    )
    sources = {(sheet, number): key for (sheet, key), number in numbers(release).items()}
    release = unlinked(release, safe_levels(desk.evidence, policy))
    emitted, log = tuple(desk.emitted), tuple(desk.log)
    return Redacted((output.output_id,), release, emitted, log, sources, desk.hinges), desk.found


def is_published(engagement: Engagement, as_of: dt.date) -> bool:
    """Whether the review has been published by this day, as the Dates sheet says."""
    day = engagement.day_of(DateKey.PUBLICATION)
    return day is not None and day <= as_of


@dataclass(frozen=True, slots=True)
class _Layout:
    """The columns of a released row: with the blanks of those that stay hidden, then by what is done to the rest."""

    hidden: dict[str, object]
    plain: tuple[str, ...]
    reworded: tuple[Column, ...]
    dates: tuple[Column, ...]


@dataclass
class _Desk:
    """One output's redaction at work: what it may see, and what it has found and done so far."""

    engagement: Engagement
    output: str
    audience: Audience
    policy: Policy
    decision: Decision
    watchlist: Watchlist
    allowances: Allowances
    emitted: list[Emitted] = field(default_factory=list)
    log: list[Treated] = field(default_factory=list)
    found: list[Finding] = field(default_factory=list)
    hinges: bool = False
    shown_as: dict[str, str] = field(default_factory=dict)
    layouts: dict[type[Released], _Layout] = field(default_factory=dict)

    def rows(self, records: Iterable[Record], target: type[AnyReleased]) -> tuple[AnyReleased, ...]:
        """Project records onto a released type; none where the audience may see nothing that names a row."""
        made = [self.project(record, target) for record in records if self.names_a_row(record)]
        return tuple(made)

    def names_a_row(self, record: Record) -> bool:
        key = record.SHEET.id_column or record.SHEET.columns[0]
        return self.sees(key.emit)

    def sees(self, emit: Emit) -> bool:
        return emit in self.seen

    @cached_property
    def seen(self) -> frozenset[Emit]:
        return frozenset(emit for emit in Emit if self.policy.sees(self.audience, emit))

    def project(self, record: Record, target: type[AnyReleased]) -> AnyReleased:
        """A row as this audience may see it. An unknown audience or class sees nothing."""
        if target not in self.layouts:
            columns = [record.SHEET[f.name] for f in dataclasses.fields(target) if f.name not in MADE_HERE]
            self.layouts[target] = _Layout(
                {c.name: c.blank for c in columns if not self.sees(c.emit)},
                tuple(c.name for c in columns if self.sees(c.emit) and c.kind not in REWORDED),
                tuple(c for c in columns if self.sees(c.emit) and c.kind in REWORDED),
                tuple(c for c in columns if self.sees(c.emit) and c.kind is Kind.DATE),
            )
        layout = self.layouts[target]
        values = layout.hidden | {name: getattr(record, name) for name in layout.plain}
        for column in layout.dates:
            if self.hidden_days.tells(record, column):
                values[column.name] = None
                self.log.append(Treated(record.at[column.name], Treatment.SUPPRESS, d28_hidden_days.CODE))
        return target(**values, **{column.name: self.value(record, column) for column in layout.reworded})

    @cached_property
    def hidden_days(self) -> d28_hidden_days.Hidden:
        return d28_hidden_days.hidden(self.engagement, self.policy)

    def value(self, record: Record, column: Column) -> object:
        """One cell that this audience may see, in the words in which it may."""
        raw = getattr(record, column.name)
        match column.kind:
            case Kind.TEXT | Kind.PARAGRAPH:
                return self.treat(raw, record, column)
            case Kind.LIST:
                return tuple(treated for item in raw if (treated := self.treat(item, record, column)))
            case Kind.REF:
                return self.resolve(raw)
            case Kind.REFS:
                helps, at = column.name in d10_rare_roles.SUPPORTING, record.at[column.name]
                shown = self.helpers(raw, at) if helps else map(self.resolve, raw)
                return self.together(tuple(filter(None, shown)), at)
        return raw

    def together(self, shown: tuple[str, ...], at: CellRef) -> tuple[str, ...]:
        """Those that are shown in one word are said once, so that nobody counts them."""
        if len(set(shown)) == len(shown):
            return shown
        self.log.append(Treated(at, Treatment.AGGREGATE, d10_rare_roles.CODE))
        return tuple(several(each) if shown.count(each) > 1 else each for each in dict.fromkeys(shown))

    def resolve(self, key: str) -> str:
        """What a reference shows: a role, an agency's name, an ID that is released, or nothing."""
        if key not in self.shown_as:
            self.shown_as[key] = self.displayed(key)
        return self.shown_as[key]

    def displayed(self, key: str) -> str:
        if person := self.engagement.person.get(key):
            return self.role(person)
        if agency := self.engagement.agency.get(key):
            return self.agency_name(agency)
        return "" if key in self.withheld else key

    @cached_property
    def withheld(self) -> frozenset[str]:
        """IDs that no released text may mention."""
        themes = {t.theme_id for t in self.engagement.themes} - self.decision.released
        conditions = {c.condition_id for c in self.engagement.conditions if not self.releasable(c)}
        prompts = {p.prompt_id for p in self.engagement.prompts if not self.usable(p)}
        return frozenset(themes | conditions | prompts)

    def role(self, person: Person) -> str:
        """A person's job title, with the name in front where they agreed and the audience is entitled."""
        title = self.treat(person.job_title, person, person.SHEET["job_title"])
        named = may_be_named(person) and self.sees(Emit.SHARED)
        return f"{person.full_name}, {title}" if named else title

    def helpers(self, keys: tuple[str, ...], at: CellRef) -> list[str]:
        """Whoever only helps is shown by a role that enough people share, to all but those who agreed the terms.

        Where one of a row is shown by a wider word, all are, because the one among titles would stand out.
        """
        people = {key: p for key in keys if (p := self.engagement.person.get(key)) and not may_be_named(p)}
        if self.sees(Emit.RESTRICTED) or not any(self.is_rare(person) for person in people.values()):
            return [self.resolve(key) for key in keys]
        titles = (person.job_title for person in people.values())
        wider = dict(zip(people, d10_rare_roles.alike(titles, self.common_roles), strict=True))
        self.log += (Treated(at, Treatment.GENERALISE, d10_rare_roles.CODE) for _ in wider)
        return [wider.get(key) or self.resolve(key) for key in keys]

    def is_rare(self, person: Person) -> bool:
        """Whether this is somebody who answers for nothing, in a role that too few share."""
        if person.person_id in self.answerable:
            return False
        return d10_rare_roles.generalised(person.job_title, self.common_roles) != person.job_title

    @cached_property
    def common_roles(self) -> frozenset[str]:
        return d10_rare_roles.common_roles(self.engagement, self.policy)

    @cached_property
    def answerable(self) -> frozenset[str]:
        return d10_rare_roles.answerable(self.engagement)

    def agency_name(self, agency: Agency) -> str:
        if not self.sees(Emit.SHARED):
            return agency.public_label
        return self.treat(agency.agency_name, agency, agency.SHEET["agency_name"])

    def releasable(self, condition: Condition) -> bool:
        """A condition is published on its own word, and not where only withheld themes support it."""
        return condition.publish is PublishState.YES and condition.condition_id not in self.decision.gone

    def usable(self, prompt: Prompt) -> bool:
        return prompt.active is not False and prompt.prompt_id not in self.decision.gone

    def details(self, published: bool) -> released.Details:
        made = self.project(self.engagement.details, released.Details)
        if published:
            return made
        return dataclasses.replace(made, review_public_title="", published_report_reference="")

    def recommendations(self, published: bool) -> tuple[released.Recommendation, ...]:
        """The published words are the public's only once they have been published."""
        if not published and not self.sees(Emit.SHARED):
            return ()
        return self.rows(self.engagement.recommendations, released.Recommendation)

    def check_ins(self) -> tuple[released.CheckIn, ...]:
        """What was said only where enough people were there, and for most readers no day of what has been held."""
        if self.audience is Audience.FACILITATORS:
            return self.rows(self.engagement.check_ins, released.CheckIn)
        told = tuple(self.told(c) for c in self.engagement.check_ins)
        made = self.rows(told, released.CheckIn)
        if self.sees(Emit.RESTRICTED):
            return made
        months = {c.checkin_id: month for c in self.engagement.check_ins if (month := d25_small_check_ins.month(c))}
        return tuple(
            dataclasses.replace(c, date=None, month=months[c.checkin_id]) if c.checkin_id in months and c.date else c
            for c in made
        )

    def told(self, check_in: CheckIn) -> CheckIn:
        if d25_small_check_ins.enough(check_in, self.evidence, self.policy):
            return check_in
        self.log += (
            Treated(check_in.at[column], Treatment.SUPPRESS, d25_small_check_ins.CODE)
            for column in d25_small_check_ins.SAID
            if getattr(check_in, column) and self.sees(check_in.SHEET[column].emit)
        )
        return d25_small_check_ins.unsaid(check_in)

    @cached_property
    def evidence(self) -> Evidence:
        return Evidence(self.engagement)

    def agencies(self) -> tuple[released.Agency, ...]:
        in_scope = (a for a in self.engagement.agencies if a.in_scope is not False)
        return self.rows(in_scope, released.Agency)

    def dates(self) -> tuple[released.KeyDate, ...]:
        shown = ((d, self.shown(d)) for d in self.engagement.dates)
        return tuple(released.KeyDate(d.date_key, text) for d, text in shown if text)

    def shown(self, key_date: KeyDate) -> str:
        """A date exactly as its own row allows; for a public audience its month, unless that leads to a session."""
        if key_date.date is None or key_date.show_in_outputs in {None, ShowDate.NO}:
            return ""
        month = f"{key_date.date:%B %Y}"
        if not self.sees(Emit.SHARED):
            return month if d11_dates.may_be_shown(month, self.evidence, self.policy) else ""
        return f"{key_date.date.day} {month}" if key_date.show_in_outputs is ShowDate.FULL_DATE else month

    def treat(self, text: str, record: Record, column: Column) -> str:
        """Replace or refuse every known identity, look again at what replacing made, and remember the result."""
        if not text:
            return text
        key = record.SHEET.id_column
        row = (record.SHEET.name, str(getattr(record, key.name)) if key else "")
        if hits := self.hits(text, (*row, column.name)):
            at = record.at[column.name]
            for hit in sorted(hits, key=lambda h: h.start, reverse=True):
                text = self.apply(hit, text, at)
            again = self.hits(text, (*row, column.name))
            if any(hit.sure and hit.term.action is RedactAction.REPLACE for hit in again):
                self.found.append(Finding("IDN01", at))
        self.emitted.append(Emitted(row, column, record.at, text))
        return text

    def hits(self, text: str, address: Address) -> list[Hit]:
        """Known identities that no approved exception clears here."""
        return [hit for hit in self.watchlist.find(text) if not self.cleared(hit, text, address)]

    def cleared(self, hit: Hit, text: str, address: Address) -> bool:
        place = (text, hit.start, hit.end)
        self.hinges = self.hinges or self.allowances.differs(*place, code="IDN01", address=address)
        return self.allowances.clears(*place, code="IDN01", output=self.output, address=address)

    def apply(self, hit: Hit, text: str, at: CellRef) -> str:
        action = hit.term.action
        masks = hit.sure and action is RedactAction.REPLACE
        self.log.append(Treated(at, Treatment.MASK if masks else None, hit.how))
        if not hit.sure:
            self.found.append(Finding("RED01", at))
        elif action is RedactAction.REPLACE:
            return put_in_place(text, hit.start, hit.end, hit.term.replacement)
        else:
            self.found.append(Finding("IDN01" if action is RedactAction.BLOCK else "IDN04", at))
        return text
