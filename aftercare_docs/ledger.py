"""What was released before, kept where no release goes: the memory that rule D9 needs.

An engagement and a decision go in; the themes to hold come out, and on publication one more line is written. All
engagements of a build folder share one ledger, because people take part in more than one. A line holds keyed hashes:
no word of any theme, no name and no date. How it is kept, and how it is known to be whole, is ``keeping``'s.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from aftercare_docs import keeping, publishing
from aftercare_docs.disclosure import d09_successive
from aftercare_docs.disclosure.d09_successive import Change, Trace
from aftercare_docs.disclosure.decision import Decision
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import CellRef, Finding, PartRef
from aftercare_docs.keeping import Distrusted, Entry, Kept
from aftercare_docs.policy import Policy
from aftercare_docs.versions import Leaving, Versions

FOLDER = ".ledger"
"""Beside the engagements in the build folder, where no build replaces it: ``build/.ledger``."""


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
        before = [_trace(entry) for lines in self.kept.lines.values() for line in lines for entry in line.entries]
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
        return hold, [*tell, *self._missing(left), *self._reworded(engagement)]

    def _missing(self, now: Mapping[str, Trace]) -> Iterator[Finding]:
        """Themes of the last release whose rows are gone: nobody can say any more who stood behind them."""
        here = {trace.theme for trace in now.values()}
        last = (_trace(entry) for line in self.kept.lines.get(self.slug, ())[-1:] for entry in line.entries)
        if missing := sum(then.released and then.theme not in here for then in last):
            yield Finding("DIS27", CellRef("Themes"), {"themes": missing})

    def _reworded(self, engagement: Engagement) -> Iterator[Finding]:
        """Recommendations whose published words are not those of the last release."""
        changed = self.versions.reworded(_wordings(engagement)) if self.versions else frozenset()
        for row in engagement.recommendations:
            if row.rec_id in changed:
                yield Finding("REC05", row.at["text_verbatim"])

    def append(self, engagement: Engagement, shown: frozenset[str], leaving: Iterable[Leaving] = ()) -> None:
        """Remember a release that shows the themes ``shown``, and the versions that leave with it.

        Call it just before the files are put in place.
        A release that is remembered and then fails to appear costs caution; one that appears and is not remembered
        costs a person. The same release twice is one line.
        """
        try:
            with publishing.only_one(self.kept.folder):
                kept = self.kept.again()
                traces = Ledger(self.slug, kept).traces(engagement, shown)
                keeping.append(kept, self.slug, tuple(_entry(trace) for _, trace in sorted(traces.items())))
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


def _trace(entry: Entry) -> Trace:
    theme, wording, people, released = entry
    return Trace(theme, wording, frozenset(people), released)
