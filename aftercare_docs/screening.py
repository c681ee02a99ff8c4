"""Every text that is about to leave, read by the rules about words: what a person should look at before it does.

Redacted releases go in with the texts they emit; ``Mark``s come out, which say which words, and findings, which do
not. A text is read once, however many outputs emit its cell, and a finding falls away only where the AllowList clears
it for each of them. Known identities are not looked for here: redaction has replaced or refused them.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from aftercare_docs import plain, tone
from aftercare_docs.allowances import Allowances
from aftercare_docs.detection import Accounted, Profile, scan
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import CellRef, Finding, Severity, catalogue
from aftercare_docs.policy import Policy
from aftercare_docs.redaction import Emitted, Redacted
from aftercare_docs.sources import PUBLISHED, SourceWords

CONTACTS = frozenset(
    {
        ("Engagement", "contact_line"),
        ("Engagement", "published_report_reference"),
        ("Governance", "contact_route"),
        ("Support", "access_route"),
        ("Support", "hours"),
    }
)
"""Columns that are there to be rung, written to or looked up."""
FIGURES = frozenset({("Engagement", "workbook_version"), ("Indicators", "baseline"), ("Readings", "value")})
"""Columns that hold a figure and nothing else; how many people stand behind it is redaction's concern."""

EVERYBODYS = frozenset({"the partnership", "partnership", "the panel", "panel", "the board", "board"})
"""What agencies are called together, which tells none of them apart."""

_STAFF = ("staff", "colleagues", "officers", "workers", "managers", "people")
"""Who is spoken of by the last word of an agency's name: Homes staff, Constabulary officers."""

_EXPECTED: Mapping[str, frozenset[tuple[str, str]]] = {
    "RED02": CONTACTS,
    "RED03": CONTACTS,
    "RED17": CONTACTS | FIGURES,
    "RED12": frozenset({PUBLISHED}),
    "RED13": frozenset({PUBLISHED}),
}
"""Where a rule finds only what the column is for; in published words, who said what is public already."""

_AS_IT_IS = CONTACTS | FIGURES | {PUBLISHED, ("Prompts", "question")}
"""Not asked for plain English: published words stand as they are, and how long a question may be is for PRM03."""

Place = tuple[str, str]
"""A sheet and one of its columns."""
_Copy = tuple[tuple[str, ...], Emitted]
"""A text and the outputs that emit it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that a rule objects to, where they stand, and the outputs that would show them. Confidential."""

    code: str
    at: CellRef
    address: tuple[str, ...]
    outputs: tuple[str, ...]
    words: str = field(repr=False)
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Objection:
    """A rule's objection to some words; ``excepted_as`` holds the codes under which the AllowList may clear it."""

    code: str
    start: int
    end: int
    excepted_as: tuple[str, ...] = ()
    facts: Mapping[str, object] = field(default_factory=dict)


def screen(
    redacted: Iterable[Redacted], engagement: Engagement, policy: Policy, allowances: Allowances
) -> list[Finding]:
    """Findings of the text rules over all emitted texts, one for each rule and cell."""
    found = (Finding(mark.code, mark.at, mark.facts) for mark in marks(redacted, engagement, policy, allowances))
    return list({(each.code, each.at, each.message): each for each in found}.values())


def marks(redacted: Iterable[Redacted], engagement: Engagement, policy: Policy, allowances: Allowances) -> list[Mark]:
    """The same with the words themselves, for the eyes of the facilitators alone."""
    cells: dict[tuple[int, str, str], list[_Copy]] = defaultdict(list)
    published = True
    for each in redacted:
        published = published and each.release.published
        for emitted in each.emitted:
            cells[id(emitted.place), emitted.column.name, emitted.text].append((each.outputs, emitted))
    texts = [(copies[0][1], copies) for copies in cells.values()]
    order = {output.output_id: number for number, output in enumerate(engagement.outputs)}
    clear = plain.explained((text for *_, text in cells), _declared(engagement))
    reader = _Reader(
        engagement, policy, published, frozenset(e.row[1] for e, _ in texts if e.row[0] == "Themes"), clear
    )
    found = (
        Mark(
            o.code,
            first.at,
            first.address,
            tuple(sorted((output for outputs, _ in copies for output in outputs), key=order.__getitem__)),
            first.text[o.start : o.end],
            o.facts,
        )
        for first, copies in texts
        for o in reader.objections(first.text, (first.row[0], first.column.name))
        if not _is_cleared(o, copies, allowances, order)
    )
    return list(_first_met(found))


def _first_met(found: Iterable[Mark]) -> Iterator[Mark]:
    """An abbreviation is explained where it is met first, so it is asked about once; all else as often as it stands."""
    met: set[str] = set()
    for mark in found:
        if mark.code != plain.UNEXPLAINED or mark.words not in met:
            yield mark
        met |= {mark.words} if mark.code == plain.UNEXPLAINED else set()


def profile(sheet: str, column: str) -> Profile:
    """What a column carries: what people brought, how things stand, or what was agreed."""
    carries = _carries()
    return carries.get((sheet, column)) or carries.get((sheet, "*")) or Profile.PLAN


@cache
def _carries() -> Mapping[tuple[str, str], Profile]:
    """The columns that carry more than what was agreed; ``*`` stands for the others of a sheet."""
    kinds = {"what people brought": Profile.STATEMENT, "how things stand": Profile.PROGRESS, "a post": Profile.POST}
    table = files("aftercare_docs") / "data" / "view-columns.csv"
    rows = csv.DictReader(table.read_text("utf-8").splitlines())
    return {(row["sheet"], row["column"]): kinds[row["carries"]] for row in rows}


class _Reader:
    """The four kinds of rules about words, made ready for one engagement."""

    def __init__(
        self,
        engagement: Engagement,
        policy: Policy,
        published: bool,
        themes: frozenset[str],
        explained: frozenset[str],
    ) -> None:
        self._explained = explained
        self._names = _names(engagement, published)
        self._parties = parties(engagement)
        self._sources = SourceWords(engagement, policy, themes)
        self.objections = cache(self._objections)  # many cells of a column say the same

    def _objections(self, text: str, place: Place) -> tuple[_Objection, ...]:
        return tuple(self._read(text, place))

    def _read(self, text: str, place: Place) -> Iterator[_Objection]:
        for span in scan(text, profile=profile(*place), accounted=self._names, parties=self._parties):
            if place not in _EXPECTED.get(span.rule, ()):
                yield _Objection(span.rule, span.start, span.end, _doubtful(span.rule))
        for copied in self._sources.copied(text, *place, is_view=_is_view(*place)):
            yield _Objection(copied.code, copied.start, copied.end, (copied.code,), {"count": copied.count})
        for hit in tone.hits(text, *place):
            if place == PUBLISHED:
                yield _Objection("TON01", hit.start, hit.end, (hit.code,), {"code": hit.code})
            else:
                yield _Objection(hit.code, hit.start, hit.end, _lexical(hit.code))
        for stumble in plain.hits(text, self._explained) if place not in _AS_IT_IS else ():
            codes = (stumble.code, "IDN02") if stumble.code == plain.UNEXPLAINED else (stumble.code,)
            yield _Objection(stumble.code, stumble.start, stumble.end, codes, stumble.facts)


def _is_view(sheet: str, column: str) -> bool:
    """Whether a text carries what people brought, and is no message of our own about it."""
    return sheet != "Dissemination" and profile(sheet, column) is Profile.STATEMENT


def _doubtful(code: str) -> tuple[str, ...]:
    """What the detectors are sure of nobody can clear: the words must change."""
    return () if catalogue()[code].severity is Severity.STOP else (code,)


def _lexical(code: str) -> tuple[str, ...]:
    """A dated term may be part of a proper name, which is then allowed as a name."""
    return (code, "IDN02") if code.startswith("TRM") else (code,)


def _is_cleared(
    objection: _Objection, copies: Iterable[_Copy], allowances: Allowances, order: Mapping[str, int]
) -> bool:
    """Whether every output that emits the cell may show these words; asked in the order of the register."""
    place = (objection.start, objection.end)
    return all(
        any(
            allowances.clears(copy.text, *place, code=code, output=output, address=copy.address)
            for code in objection.excepted_as
        )
        for output, copy in sorted(((o, copy) for outputs, copy in copies for o in outputs), key=lambda e: order[e[0]])
    )


def parties(engagement: Engagement) -> Accounted:
    """Agencies and posts as this engagement calls them, one or several; the partnership itself is all of them."""
    names = [part for a in engagement.agencies for part in (a.agency_name, *re.split(r"[()]", a.agency_name))]
    staff = (f"{name.split()[-1]} {those}" for name in names if name.strip() for those in _STAFF)
    posts = (part for p in engagement.people for part in (p.job_title, p.job_title.partition(",")[0]))
    each = {
        " ".join(part.casefold().split())
        for part in (*names, *staff, *posts, *(a.public_label for a in engagement.agencies))
    }
    return Accounted(form for words in each - EVERYBODYS if words for form in (words, f"{words}s"))


def _names(engagement: Engagement, published: bool) -> Accounted:
    """Names that the workbook itself declares, whole and by the parts of "A (B)"; redaction knows who may read one.

    The public title of a review is a name like any other until the review has been published.
    """
    names = (*_declared(engagement), engagement.details.review_public_title if published else "")
    return Accounted(part for name in names for part in (name, *re.split(r"[()]", name)))


def _declared(engagement: Engagement) -> tuple[str, ...]:
    """What the workbook says that something or somebody is called."""
    details = engagement.details
    agencies = (name for a in engagement.agencies for name in (a.agency_name, a.public_label, a.governance_forum))
    return (
        details.partnership_name,
        details.partnership_short,
        details.engagement_title,
        details.commissioning_body,
        details.provider_name,
        details.data_controller,
        *agencies,
        *(person.job_title for person in engagement.people),
    )
