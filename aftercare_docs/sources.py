"""The words that no emitted text may carry again: notes, themes that are withheld, and the published report.

A theme is not told by wording either: what stands beside a day, a session or an owner must not have its picture. The
confidential engagement goes in with the themes that any output shows; ``Copied`` words of a text come out. A
boundary statement or a published recommendation belongs to everybody, so a note that repeats one adds nothing to it.
Knows nothing of exceptions.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from aftercare_docs.columns import Column, Emit, Kind, Record
from aftercare_docs.detection.echoes import Echoes, telling
from aftercare_docs.detection.overlap import Limits, Note, Sources
from aftercare_docs.engagement import Engagement
from aftercare_docs.policy import Policy
from aftercare_docs.words import words

NOT_NOTES = frozenset({"Identities", "Lists"})
"""Never emitted, and not what anybody brought: a register of values and the product's own vocabularies."""
PUBLISHED = ("Recommendations", "text_verbatim")
OF_THE_REPORT = frozenset({PUBLISHED, ("Recommendations", "plain_summary")})
WORDED = frozenset({Kind.TEXT, Kind.PARAGRAPH, Kind.LIST})
ANSWERS = frozenset({"Recommendations", "Components"})
"""Sheets that take a recommendation apart in its own words."""
VIEWS = frozenset({"Themes", "Conditions"})
"""Sheets of what people brought, which nothing may lead to from who, where or when."""
SAYS_WHO = frozenset({"Sessions", "CheckIns", "Actions", "Recommendations"})
"""Sheets whose rows stand beside a day, a session or somebody who answers for them."""
LONG_RUN = 8
"""A plan uses phrases of what it answers; as many words as the weakest policy lets pass are more than a phrase."""


@dataclass(frozen=True, slots=True)
class Copied:
    """Words of a text that stand in a source, by which rule, and how many."""

    code: str
    start: int
    end: int
    count: int


class SourceWords:
    """Everything that must not be said again, indexed once for all texts."""

    def __init__(self, engagement: Engagement, policy: Policy, shown: Collection[str]) -> None:
        limits = Limits(
            policy.overlap_run,
            policy.overlap_rare_run,
            policy.overlap_quote_run,
            policy.max_containment,
            policy.max_subsequence,
        )
        published = [(r.text_verbatim, r.at["text_verbatim"]) for r in engagement.recommendations]
        everybodys = (*_said_everywhere(), *(text for text, _ in published))
        themes = [theme for theme in engagement.themes if theme.theme_id not in shown]
        withheld = [Note(text, t.at["statement"], t.theme_id) for t in themes for text in (t.title, t.statement)]
        self._themes = frozenset(theme.at["statement"] for theme in themes)
        self._private = Sources((*_notes(engagement), *withheld), everybodys, limits)
        said = (*everybodys, *(f"{t.title}\n{t.statement}" for t in engagement.themes if t.theme_id in shown))
        whole = [Note(f"{t.title}\n{t.statement}", t.at["statement"], t.theme_id) for t in themes]
        self._held = Echoes(whole, said)
        self._noted = Echoes(_notes(engagement), said)
        self._leads = Echoes(_beside_who(engagement), everybodys)
        self._cards = _words_of_cards(engagement, everybodys)
        self._report = Sources((Note(*each, "the review") for each in published), limits=_of_report(limits))
        self._run = limits.run

    def copied(self, text: str, sheet: str, column: str, *, is_view: bool) -> list[Copied]:
        """What a text of this column repeats, the longest run of each rule."""
        found = [
            Copied(o.rule, o.start, o.end, o.count)
            for o in self._private.overlaps(text)
            if not (o.rule == "RED15" and o.note in self._themes and self._may_resemble(o.count, is_view))
        ]
        echoes = [*self._held.found(text), *self._noted.found(text)]
        found += (Copied(o.rule, o.start, o.end, o.count) for o in echoes) if (sheet, column) != PUBLISHED else ()
        found += (Copied("RED24", o.start, o.end, o.count) for o in self._leads.found(text)) if sheet in VIEWS else ()
        found += self._from_cards(text) if sheet in VIEWS else ()
        found += self._from_report(text, sheet, is_view) if (sheet, column) != PUBLISHED else ()
        longest = sorted(found, key=lambda c: c.count)
        return list({c.code: c for c in longest}.values())

    @staticmethod
    def _may_resemble(count: int, is_view: bool) -> bool:
        """A plan and a withheld theme may be about one thing; a view that resembles the theme is that theme again."""
        return not is_view and count < LONG_RUN

    def _from_cards(self, text: str) -> Iterator[Copied]:
        """One telling word is enough between a theme and a card that was made for it and used where it was heard."""
        theirs = self._cards.get(text, frozenset())
        for word, _, (start, end) in telling(text):
            if word in theirs:
                yield Copied("RED24", start, end, 1)

    def _from_report(self, text: str, sheet: str, is_view: bool) -> Iterator[Copied]:
        """A view takes no run of words from the report; elsewhere a long one is pointed out."""
        if sheet in ANSWERS or not (is_view or text.count(" ") >= LONG_RUN - 1):
            return
        for o in self._report.overlaps(text):
            if is_view and o.count >= self._run and o.rule != "RED15":
                yield Copied(o.rule, o.start, o.end, o.count)
            elif o.rule == "RED14" and o.count >= LONG_RUN:
                yield Copied("RED20", o.start, o.end, o.count)


def _of_report(limits: Limits) -> Limits:
    """Every word of the report has one author, so that a rare word in it is nobody's own."""
    return dataclasses.replace(limits, rare_run=limits.run, quote_run=limits.run)


def _text(record: Record, column: Column) -> str:
    value = getattr(record, column.name)
    return value if isinstance(value, str) else "\n".join(value)


def _said_everywhere() -> Iterator[str]:
    for statement in (*words().boundaries, *words().statements.values()):
        yield statement.text
        if statement.short:
            yield statement.short


def _notes(engagement: Engagement) -> Iterator[Note]:
    """Every text of a column that is never emitted, with the person it is about."""
    for record in _records(engagement):
        for column in record.SHEET.columns:
            if column.emit is Emit.NEVER and column.kind in WORDED and (text := _text(record, column)):
                yield Note(text, record.at[column.name], str(getattr(record, "person_id", "")))


def _words_of_cards(engagement: Engagement, everybodys: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """Each text of a theme -> the telling words of its cards that were used in a session that it was heard in."""
    common = {word for text in everybodys for word, *_ in telling(text)}
    heard = {(note.theme_id, note.session_id) for note in engagement.theme_sources}
    used = {(key, s.session_id) for s in engagement.sessions for key in s.prompt_ids}
    found: dict[str, frozenset[str]] = {}
    for theme in engagement.themes:
        cards = [
            p
            for p in engagement.prompts
            if theme.theme_id in p.theme_ids
            and any((theme.theme_id, s) in heard for key, s in used if key == p.prompt_id)
        ]
        said = "\n".join(
            _text(p, c) for p in cards for c in p.SHEET.columns if c.emit is not Emit.NEVER and c.kind in WORDED
        )
        words = frozenset(word for word, *_ in telling(said)) - common
        found |= {theme.title: words, theme.statement: words}
    return found


def _beside_who(engagement: Engagement) -> Iterator[Note]:
    """Every text that a reader finds beside who, where or when, and those of the cards that a session used.

    The report was published before anybody spoke, and its summary is the report again.
    """
    used = {key for session in engagement.sessions for key in session.prompt_ids}
    for record in _records(engagement):
        sheet, key = record.SHEET.name, str(getattr(record, "prompt_id", ""))
        if sheet in SAYS_WHO or key in used:
            for column in record.SHEET.columns:
                if (
                    column.emit is not Emit.NEVER
                    and column.kind in WORDED
                    and (sheet, column.name) not in OF_THE_REPORT
                ):
                    yield Note(_text(record, column), record.at[column.name], f"{sheet} {record.at.row.row}")


def _records(engagement: Engagement) -> Iterable[Record]:
    for part in dataclasses.fields(engagement):
        value = getattr(engagement, part.name)
        for record in value if isinstance(value, tuple) else (value,):
            if record.SHEET.name not in NOT_NOTES:
                yield record
