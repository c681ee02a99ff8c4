"""What was released before, kept where no release goes: the memory that rule D9 needs.

An engagement and a decision go in; the themes to hold come out, and on publication one more line is written. All
engagements of a build folder share one ledger, because people take part in more than one. A line holds keyed hashes:
no word of any theme, no name and no date. How it is kept, and how it is known to be whole, is ``keeping``'s.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from aftercare_docs import keeping, publishing
from aftercare_docs.disclosure import d09_successive, d29_few_moved
from aftercare_docs.disclosure.d09_successive import Change, Trace
from aftercare_docs.disclosure.d29_few_moved import Group
from aftercare_docs.disclosure.decision import Decision
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import CellRef, Finding, PartRef
from aftercare_docs.keeping import Distrusted, Entry, Kept
from aftercare_docs.policy import Policy
from aftercare_docs.versions import Leaving, Versions
from aftercare_docs.vocabularies import PublishState

FOLDER = ".ledger"
"""Beside the engagements in the build folder, where no build replaces it: ``build/.ledger``."""
GROUPS = d29_few_moved.SHEETS
"""What an entry that is about no theme begins with."""


@dataclass(frozen=True, slots=True, repr=False)
class Ledger:
    """The releases of one engagement and, for comparison, of every other one in the same folder."""

    slug: str
    kept: Kept
    versions: Versions | None = None

    @classmethod
    def open(cls, folder: Path, slug: str, *, released_before: bool = False) -> tuple[Ledger | None, list[Finding]]:
        """The ledger, or the finding that stops the build.

        ``released_before`` says that a release of this engagement is known to exist; a ledger that has never heard
        of it has been lost. Nothing is written until something is released.
        """
        try:
            kept = keeping.read(folder, slug if released_before else "")
        except Distrusted as refusal:
            return None, [Finding("DIS23", PartRef(folder.name), {"what": refusal.what})]
        versions, found = Versions.open(folder, slug)
        return (cls(slug, kept, versions) if versions else None), found

    def check(
        self, engagement: Engagement, decision: Decision, policy: Policy
    ) -> tuple[Mapping[str, Finding], list[Finding]]:
        """The themes to hold because of what was released before, for ``Decision.holding``; and what else to say."""
        rows = {theme.theme_id: theme for theme in engagement.themes}
        before = [t for lines in self.kept.lines.values() for line in lines for t in _traces(line.entries)]
        hold = {}
        for theme, change in d09_successive.check(self.traces(engagement, decision.released), before, policy):
            if change.holds:
                column = "statement" if change is Change.CHANGES else "publish"
                facts = {"change": change.value, "least": policy.min_moved}
                hold[theme] = Finding("THM03", rows[theme].at[column], facts)
        left = self.traces(engagement, decision.released - set(hold))  # what is held now vanishes as well
        tell = [
            Finding("DIS09", rows[theme].at["publish"], {"least": policy.min_moved})
            for theme, change in d09_successive.check(left, before, policy)
            if change is Change.VANISHES
        ]
        tell += [finding for finding in self._unmoved(engagement, left, policy) if finding not in tell]
        return hold, [*tell, *self._missing(left), *self._reworded(engagement), *self._few_moved(engagement, policy)]

    @property
    def _last(self) -> tuple[Entry, ...]:
        """What the last release of this engagement showed."""
        lines = self.kept.lines.get(self.slug, ())
        return lines[-1].entries if lines else ()

    def _unmoved(self, engagement: Engagement, now: Mapping[str, Trace], policy: Policy) -> Iterator[Finding]:
        """Themes that a rule holds now though nobody in them moved: somebody moved elsewhere, close to them."""
        last = {then.theme: then.people for then in _traces(self._last) if then.released}
        for row in engagement.themes:
            trace = now[row.theme_id]
            is_held = row.publish is PublishState.YES and not trace.released
            if is_held and last.get(trace.theme) == trace.people:
                yield Finding("DIS09", row.at["publish"], {"least": policy.min_moved})

    def _few_moved(self, engagement: Engagement, policy: Policy) -> Iterator[Finding]:
        """Other rows that lost what they showed because one or two moved."""
        before = {(sheet, key): _group(sheet, key, *rest) for sheet, key, *rest in self._last if sheet in GROUPS}
        yield from d29_few_moved.check(list(self._groups(engagement, policy)), before, policy)

    def _groups(self, engagement: Engagement, policy: Policy) -> Iterator[Group]:
        """The rows of groups as the ledger would remember them."""
        for group in d29_few_moved.groups(Evidence(engagement), policy):
            people = group.sheet == d29_few_moved.CHECK_INS
            members = (
                self._person(engagement, m) if people else self.kept.hashed("agency", self.slug, m)
                for m in group.members
            )
            key = self.kept.hashed(group.sheet, self.slug, group.key)
            yield replace(group, key=key, members=frozenset(members))

    def _missing(self, now: Mapping[str, Trace]) -> Iterator[Finding]:
        """Themes of the last release whose rows are gone: nobody can say any more who stood behind them."""
        here = {trace.theme for trace in now.values()}
        if missing := sum(then.released and then.theme not in here for then in _traces(self._last)):
            yield Finding("DIS27", CellRef("Themes"), {"themes": missing})

    def _reworded(self, engagement: Engagement) -> Iterator[Finding]:
        """Recommendations whose published words are not those of the last release."""
        changed = self.versions.reworded(_wordings(engagement)) if self.versions else frozenset()
        for row in engagement.recommendations:
            if row.rec_id in changed:
                yield Finding("REC05", row.at["text_verbatim"])

    def append(
        self, engagement: Engagement, shown: frozenset[str], policy: Policy, leaving: Iterable[Leaving] = ()
    ) -> None:
        """Remember a release that shows the themes ``shown``, and the versions that leave with it.

        Call it just before the files are put in place.
        A release that is remembered and then fails to appear costs caution; one that appears and is not remembered
        costs a person. The same release twice is one line.
        """
        try:
            with publishing.only_one(self.kept.folder):
                kept = self.kept.again()
                now = Ledger(self.slug, kept)
                traces = [_entry(trace) for _, trace in sorted(now.traces(engagement, shown).items())]
                groups = [[g.sheet, g.key, sorted(g.members), g.shown] for g in now._groups(engagement, policy)]
                keeping.append(kept, self.slug, (*traces, *groups))
        except (OSError, Distrusted) as error:
            raise publishing.CannotWrite("the ledger of releases cannot be kept there") from error
        if self.versions:
            self.versions.remember(leaving, owners(engagement), _wordings(engagement))

    def traces(self, engagement: Engagement, released: frozenset[str]) -> Mapping[str, Trace]:
        """Every theme of the engagement as the ledger would remember it, released or not."""
        evidence = Evidence(engagement)
        return {
            theme.theme_id: Trace(
                self.kept.hashed("theme", self.slug, theme.theme_id),
                self.kept.hashed("wording", _plain(theme.title), _plain(theme.statement)),
                frozenset(self._person(engagement, p) for p in evidence.support(theme).contributors),
                theme.theme_id in released,
            )
            for theme in engagement.themes
        }

    def _person(self, engagement: Engagement, person_id: str) -> str:
        """The same person under the same name in any engagement; an ID means something in its own workbook only."""
        person = engagement.person.get(person_id)
        name = _plain(person.full_name) if person else ""
        return self.kept.hashed("person", name) if name else self.kept.hashed("person of", self.slug, person_id)


def owners(engagement: Engagement) -> Mapping[str, str]:
    """Who owns each action."""
    return {action.action_id: action.owner for action in engagement.actions}


def _wordings(engagement: Engagement) -> Mapping[str, str]:
    return {row.rec_id: _plain(row.text_verbatim) for row in engagement.recommendations}


def _plain(text: str) -> str:
    """The words alone: a comma or a capital more is the same wording and the same name."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


def _entry(trace: Trace) -> Entry:
    return [trace.theme, trace.wording, sorted(trace.people), trace.released]


def _traces(entries: Iterable[Entry]) -> Iterator[Trace]:
    for theme, wording, people, released in entries:
        if theme not in GROUPS:
            yield Trace(theme, wording, frozenset(people), released)


def _group(sheet: str, key: str, members: Iterable[str], shown: bool) -> Group:
    return Group(sheet, key, frozenset(members), shown, CellRef(sheet))
