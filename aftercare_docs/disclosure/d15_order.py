"""D15: the order of things says nothing, and no list names all agencies but one.

Themes stand in the order of the fixed taxonomy, kind by kind and then by the alphabet, and are numbered in that
order, so that neither their place nor a gap in their numbers tells of a session, of a count or of a theme that is
not there. No more does a gap in the numbers of the conditions or of the cards. A list of the agencies that take part
in something names the one that does not when it names all others.

Passes::

    output | sheet        | key | agency
    O1     | PeerLearning | PL1 | AG1; AG2
    O1     | Themes       | T01 |
    O1     | Themes       | T02 |

Fails, at PL1 (four agencies are in scope)::

    output | sheet        | key | agency
    O1     | PeerLearning | PL1 | AG1; AG2; AG3
    O1     | Themes       | T01 |
    O1     | Themes       | T02 |
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby

from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.disclosure.statements import Statement
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.policy import Policy
from aftercare_docs.release.learning import Condition, Theme
from aftercare_docs.vocabularies import ThemeKind

CODE = "DIS15"
TAKING_PART = frozenset({"PeerLearning", "Sessions", "CheckIns"})
"""Sheets whose agencies are those that take part. Elsewhere a list says who is accountable, which may be known."""


NUMBERED = {"Themes": "T", "Conditions": "C", "Prompts": "PR"}
"""Sheets whose rows are numbered anew in each release -> what their numbers begin with."""


def taxonomy(theme: Theme) -> tuple[int, str, str]:
    """Where a theme stands: by kind, then by its words; never by time, by count or by row."""
    kinds = list(ThemeKind)
    return kinds.index(theme.kind) if theme.kind else len(kinds), theme.title.casefold(), theme.statement.casefold()


def by_alphabet(condition: Condition) -> tuple[str, str]:
    """Where a condition stands: by its words."""
    return condition.title.casefold(), condition.statement.casefold()


def check(said: Iterable[Statement], evidence: Evidence, policy: Policy) -> Iterator[Finding]:
    """At the list that is complete but for one, and at the sheet whose order or numbers tell something."""
    agencies = len([a for a in evidence.engagement.agencies if a.in_scope is not False])
    for output, shown in groupby(said, key=lambda s: s.output):
        keys: defaultdict[str, list[str]] = defaultdict(list)
        for statement in shown:
            if statement.sheet in NUMBERED:
                keys[statement.sheet].append(statement.key)
            elif statement.sheet in TAKING_PART and len(set(statement.agencies)) == agencies - 1 > 0:
                yield Finding("DIS15", evidence.place(*statement.origin))
        for sheet, found in keys.items():
            if found != [f"{NUMBERED[sheet]}{n:02}" for n in range(1, len(found) + 1)]:
                yield Finding("DIS19", CellRef(sheet), {"sheet": sheet, "output": output})
