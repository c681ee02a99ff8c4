"""What each version of a document showed of the plan, so that the next can say what has changed.

In: the releases of the outputs that left. Out: what the readers of an output were shown before, and the recommendations
whose published words are not those of an earlier version. It is kept beside the ledger, line by line and authenticated
like it: IDs, words of closed lists, days and keyed hashes. No sentence, no name and no role is in it.

The last version is not the last build: a build of the same version finds itself on record and looks further back, so
that building twice says twice what has changed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from aftercare_docs import keeping, publishing
from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.keeping import Distrusted, Entry, Kept
from aftercare_docs.release import Action, Release
from aftercare_docs.release.earlier import Earlier, EarlierAction
from aftercare_docs.vocabularies import Brag, ImpactStatus

FOLDER = "versions"
"""Inside the folder of the ledger."""
WORDINGS = "recommendations"
Owners = Mapping[str, str]
"""Who owns each action, as the workbook knows them. They are kept as keyed hashes."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """One version of an output on its way out."""

    output: str
    version: str
    release: Release


@dataclass(frozen=True, slots=True, repr=False)
class Versions:
    """The versions of one engagement's documents, oldest first."""

    slug: str
    kept: Kept

    @classmethod
    def open(cls, ledger: Path, slug: str) -> tuple[Versions | None, list[Finding]]:
        """The versions beside this ledger, or the finding that stops the build where they have been changed."""
        try:
            return cls(slug, keeping.read(ledger / FOLDER)), []
        except Distrusted as refusal:
            return None, [Finding("DIS23", PartRef(FOLDER), {"what": refusal.what})]

    def earlier(self, leaving: Leaving, owners: Owners) -> Earlier | None:
        """What the readers of an output were shown in the version before this one; None where there is none."""
        now = self._entry(leaving, owners)
        last = next((e for e in self._shown(leaving) if not _same(e, now)), None)
        return self._read(last, leaving.release.actions, owners) if last else None

    def reworded(self, wordings: Mapping[str, str]) -> frozenset[str]:
        """The recommendations whose words are not those of the last release."""
        lines = self.kept.lines.get(self.slug, ())
        last = next((e for line in reversed(lines) for e in line.entries if e[0] == WORDINGS), None)
        before = dict(last[1]) if last else {}
        return frozenset(key for key, text in wordings.items() if before.get(key, self._hash(text)) != self._hash(text))

    def remember(self, leaving: Iterable[Leaving], owners: Owners, wordings: Mapping[str, str]) -> None:
        """Write down what leaves. The same version again is no new line."""
        try:
            with publishing.only_one(self.kept.folder):
                now = Versions(self.slug, self.kept.again())
                entries = [now._dated(each, owners) for each in leaving]
                entries.append([WORDINGS, [[key, now._hash(text)] for key, text in wordings.items()]])
                keeping.append(now.kept, self.slug, tuple(entries))
        except (OSError, Distrusted) as error:
            raise publishing.CannotWrite("the record of versions cannot be kept there") from error

    def _dated(self, leaving: Leaving, owners: Owners) -> Entry:
        """An entry keeps the month in which its version first left."""
        entry = self._entry(leaving, owners)
        last = next(self._shown(leaving), None)
        return last if last and _same(last, entry) else entry

    def _shown(self, leaving: Leaving) -> Iterator[Entry]:
        """What these readers were shown of this output, the latest first."""
        for line in reversed(self.kept.lines.get(self.slug, ())):
            for entry in line.entries:
                if entry[:2] == [leaving.output, str(leaving.release.audience)]:
                    yield entry

    def _entry(self, leaving: Leaving, owners: Owners) -> Entry:
        release = leaving.release
        rows = [self._row(action, owners) for action in release.actions]
        return [leaving.output, str(release.audience), leaving.version, f"{release.as_of:%Y-%m}", rows]

    def _row(self, action: Action, owners: Owners) -> Entry:
        due = action.due.isoformat() if action.due else ""
        return [
            action.action_id,
            str(action.status or ""),
            str(action.impact_status or ""),
            due,
            self._hash(owners.get(action.action_id, "")),
            self._hash(action.owner),
        ]

    def _read(self, entry: Entry, actions: Iterable[Action], owners: Owners) -> Earlier:
        """A role that only reads differently now is no new owner, and neither is a person in the same role."""
        own = {row[0]: row[4:] for row in (self._row(action, owners) for action in actions)}
        _, _, version, month, rows = entry
        return Earlier(
            version,
            dt.date.fromisoformat(f"{month}-01"),
            tuple(
                EarlierAction(
                    key,
                    Brag(status) if status else None,
                    ImpactStatus(impact) if impact else None,
                    dt.date.fromisoformat(due) if due else None,
                    any(was == now for was, now in zip(hashes, own.get(key, hashes), strict=True)),
                )
                for key, status, impact, due, *hashes in rows
            ),
        )

    def _hash(self, text: str) -> str:
        return self.kept.hashed("version of", self.slug, text)


def _same(one: Entry, other: Entry) -> bool:
    """Whether two entries are of one version: the month in which it was made does not count."""
    return [one[:3], one[4:]] == [other[:3], other[4:]]
