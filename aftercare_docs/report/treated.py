"""What was done to each output on its way out: replaced, generalised, cut, left out; by which rule, in which cells.

A prepared build goes in; one account for each output comes out. It is read off the redaction log, the decision about
themes, and the release itself laid beside the engagement, so that it tells what happened and not what was meant to.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import Field, dataclass, fields
from enum import StrEnum
from types import MappingProxyType

from aftercare_docs.columns import Column, Record
from aftercare_docs.disclosure import Evidence
from aftercare_docs.findings import CellRef
from aftercare_docs.identities import may_be_named
from aftercare_docs.preparation import Draft, Prepared
from aftercare_docs.release.base import MADE_HERE, Released
from aftercare_docs.report.found import folded
from aftercare_docs.treatments import Treatment

MONTH = re.compile(r"\D+ \d{4}")


class Done(StrEnum):
    """What can have been done. ``by_rule`` in the report's words is found under these names."""

    REPLACED = "replaced"
    CONSIDER = "consider"
    ROLES = "roles"
    WIDENED = "widened"
    NAMED = "named"
    LABELS = "labels"
    MONTHS = "months"
    JOINED = "joined"
    MERGED = "merged"
    NUMBERED = "numbered"
    CUT = "cut"
    THEMES = "themes"
    CONDITIONS = "conditions"
    PROMPTS = "prompts"
    READINGS = "readings"
    WORDS = "words"
    DATES = "dates"
    ROWS = "rows"
    SHEETS = "sheets"
    COLUMNS = "columns"


TREATMENTS: Mapping[Done, Treatment | None] = MappingProxyType(
    dict.fromkeys((Done.CONSIDER, Done.NAMED))
    | {Done.REPLACED: Treatment.MASK, Done.NUMBERED: Treatment.PSEUDONYMISE}
    | dict.fromkeys((Done.ROLES, Done.WIDENED, Done.LABELS, Done.MONTHS), Treatment.GENERALISE)
    | dict.fromkeys((Done.JOINED, Done.MERGED), Treatment.AGGREGATE)
    | dict.fromkeys((Done.CUT, Done.THEMES, Done.CONDITIONS, Done.PROMPTS, Done.READINGS), Treatment.SUPPRESS)
    | dict.fromkeys((Done.WORDS, Done.DATES, Done.ROWS, Done.SHEETS, Done.COLUMNS), Treatment.SUPPRESS)
)
"""Which of the five treatments each is; None where something is shown, or left for a person."""
LOGGED: Mapping[Treatment | None, Done] = MappingProxyType(
    {
        Treatment.MASK: Done.REPLACED,
        Treatment.SUPPRESS: Done.WORDS,
        Treatment.GENERALISE: Done.WIDENED,
        Treatment.AGGREGATE: Done.JOINED,
        None: Done.CONSIDER,
    }
)
"""What a line of the redaction log tells."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing done: by which rule where there are several, how often, and where."""

    done: Done
    rule: str
    count: int
    where: tuple[str, ...]

    @property
    def treatment(self) -> Treatment | None:
        return TREATMENTS[self.done]


@dataclass(frozen=True, slots=True)
class Account:
    """Everything done to one output."""

    output: str
    artefact: str
    audience: str
    acts: tuple[Act, ...]


def accounts(prepared: Prepared) -> tuple[Account, ...]:
    """One account for each output, in the order of the Outputs sheet."""
    return tuple(
        Account(
            d.output.output_id,
            str(d.deliverable.ARTEFACT),
            str(d.audience),
            tuple(_Ledger(prepared, d).acts()),
        )
        for d in prepared.drafts
    )


class _Ledger:
    """One output's release beside the engagement that it was made from."""

    def __init__(self, prepared: Prepared, draft: Draft) -> None:
        self.prepared, self.draft = prepared, draft
        self.evidence = Evidence(prepared.engagement)
        self.together = {t.at for t in draft.redacted.log if t.treatment is Treatment.AGGREGATE}
        self.seen: dict[tuple[Done, str], list[CellRef | str]] = defaultdict(list)
        self.referring: dict[str, tuple[Column, ...]] = {}

    def acts(self) -> Iterator[Act]:
        self.note_log()
        self.note_numbers()
        for field in fields(self.draft.redacted.release):
            released = getattr(self.draft.redacted.release, field.name)
            raw = getattr(self.prepared.engagement, field.name, None)
            if field.name == "dates":
                self.note_dates()
            elif isinstance(raw, Record):
                self.note_row(raw, released)
            elif isinstance(raw, tuple):
                self.note_sheet(raw, released)
        for done in Done:
            for (each, rule), where in sorted(self.seen.items(), key=lambda item: item[0][1]):
                if each is done:
                    yield Act(done, rule, len(where), folded(where))

    def note_log(self) -> None:
        """What redaction replaced, and what it left for a person to consider."""
        for treated in self.draft.redacted.log:
            self.seen[LOGGED[treated.treatment], str(treated.rule)].append(treated.at)

    def note_numbers(self) -> None:
        """Rows that the release knows by a number of its own."""
        made, numbered = self.prepared.engagement, self.draft.redacted.sources
        kept = {(sheet, key) for (sheet, _), key in numbered.items()}
        rows: dict[tuple[str, str], Record] = {("Themes", t.theme_id): t for t in made.themes}
        rows |= {("Conditions", c.condition_id): c for c in made.conditions}
        rows |= {("Prompts", p.prompt_id): p for p in made.prompts}
        self.seen[Done.NUMBERED, ""] += (_where(row) for key, row in rows.items() if key in kept)

    def note_dates(self) -> None:
        shown = {d.date_key: d.shown for d in self.draft.redacted.release.dates}
        for row in self.prepared.engagement.dates:
            if row.date and not (text := shown.get(row.date_key, "")):
                self.seen[Done.DATES, ""].append(row.at["date"])
            elif row.date and MONTH.fullmatch(text):
                self.seen[Done.MONTHS, ""].append(row.at["date"])

    def note_sheet(self, raw: tuple[Record, ...], released: tuple[Released, ...]) -> None:
        """Rows that are not there, and what became of those that are."""
        if not raw:
            return
        if not released:
            self.seen[Done.SHEETS, ""].append(raw[0].SHEET.name)
        else:
            here = {self.key(record, raw[0]): record for record in released}
            for record in raw:
                if (shown := here.get(self.key(record, record))) is not None:
                    self.note_row(record, shown)
                else:
                    self.seen[self.reason(record), ""].append(_where(record))
        if released:
            self.note_columns(raw, released[0])

    def key(self, record: Record | Released, like: Record) -> tuple[object, ...]:
        """What tells a row from the others of its sheet in the workbook, whatever number a release gives it."""
        spec = like.SHEET
        names = (spec.id_column.name,) if spec.id_column else spec.unique
        found = tuple(getattr(record, name) for name in names)
        if isinstance(record, Released) and spec.id_column:
            return (self.draft.redacted.sources.get((spec.name, str(found[0])), found[0]),)
        return found

    def reason(self, record: Record) -> Done:
        """Why a row of this sheet is left out."""
        if self.evidence.merged.get(getattr(record, "theme_id", "")) in self.prepared.decision.released:
            return Done.MERGED
        by_sheet = {
            "Themes": Done.THEMES,
            "Conditions": Done.CONDITIONS,
            "Prompts": Done.PROMPTS,
            "Readings": Done.READINGS,
        }
        return by_sheet.get(record.SHEET.name, Done.ROWS)

    def note_row(self, record: Record, shown: Released) -> None:
        """People who became roles, agencies that became labels, and references that were cut."""
        if getattr(shown, "month", None):
            self.seen[Done.MONTHS, ""].append(record.at["date"])
        for column in self.references(record, shown):
            self.note_reference(record, column, getattr(shown, column.name))

    def references(self, record: Record, shown: Released) -> tuple[Column, ...]:
        """The columns of a sheet that name rows of another and that this audience reads; each row has the same."""
        sheet = record.SHEET
        if sheet.name not in self.referring:
            columns = (sheet[field.name] for field in _of_columns(shown))
            self.referring[sheet.name] = tuple(c for c in columns if c.refs and self.sees(c))
        return self.referring[sheet.name]

    def note_reference(self, record: Record, column: Column, value: object) -> None:
        raw, shown = _items(getattr(record, column.name)), _items(value)
        at = record.at[column.name]
        if at in self.together:
            return
        if len(shown) < len(raw):
            self.seen[Done.CUT, ""] += [at] * (len(raw) - len(shown))
            return
        for key, text in zip(raw, shown, strict=True):
            if person := self.prepared.engagement.person.get(key):
                named = may_be_named(person) and text.startswith(person.full_name)
                self.seen[Done.NAMED if named else Done.ROLES, ""].append(at)
            elif (agency := self.prepared.engagement.agency.get(key)) and text != agency.agency_name:
                self.seen[Done.LABELS, ""].append(at)

    def note_columns(self, raw: tuple[Record, ...], shown: Released) -> None:
        """Columns that the document could show and this audience may not read, where anything is in them."""
        for field in _of_columns(shown):
            column = raw[0].SHEET[field.name]
            if not self.sees(column) and any(getattr(r, field.name) not in (column.blank, "", None) for r in raw):
                self.seen[Done.COLUMNS, ""].append(f"{raw[0].SHEET.name}: {column.heading}")

    def sees(self, column: Column) -> bool:
        return self.prepared.policy.sees(self.draft.audience, column.emit)


def _of_columns(shown: Released) -> Iterator[Field[object]]:
    return (field for field in fields(shown) if field.name not in MADE_HERE)


def _where(record: Record) -> CellRef:
    column = record.SHEET.id_column or record.SHEET.columns[0]
    return record.at[column.name]


def _items(value: object) -> tuple[str, ...]:
    values = value if isinstance(value, tuple) else (value,)
    return tuple(str(item) for item in values if item not in ("", None))
