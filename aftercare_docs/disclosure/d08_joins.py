"""D8: nothing lets a reader walk from a session, a forum or an owner to what people said.

Accountability is not attribution: an action has an owner and a session a date, and a theme has neither. The walk
may lead through several artefacts, which is why all of them are looked at together: a plan that names the cards used
in a session, and a note that names the theme of a card, say together where the theme came from. Recommendations
do not count as a step, because they were published before anybody spoke. A level is shown beside a theme only where
enough people met at that level, or nobody did.

Passes::

    output | sheet    | key | refers      | owner         | level
    O1     | Sessions | S1  | Prompts PR1 |               | Team
    O1     | Actions  | A1  |             | Service lead  | Team
    O2     | Prompts  | PR1 |             |               | Individual
    O2     | Themes   | T1  |             |               | Team

Fails, at S1 (from the session to the theme, through the card)::

    output | sheet    | key | refers      | owner         | level
    O1     | Sessions | S1  | Prompts PR1 |               | Team
    O2     | Prompts  | PR1 | Themes T1   |               | Individual
    O2     | Themes   | T1  |             |               | Team
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.disclosure.statements import VIEWS, Statement
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy
from aftercare_docs.vocabularies import Level

CODE = "DIS08"
Row = tuple[str, str]


def check(said: Iterable[Statement], evidence: Evidence, policy: Policy) -> Iterator[Finding]:
    """At the row that a theme can be reached from, or at the view that says too much itself."""
    said = tuple(said)
    names = _names(said)
    for row, statements in sorted(_by_row(said).items()):
        if what := next(_problems(row, statements, names, evidence, policy), ""):
            yield Finding("DIS08", evidence.place(*statements[0].origin), {"what": what})


def safe_levels(evidence: Evidence, policy: Policy) -> frozenset[Level]:
    """The levels that may stand beside a theme."""
    return frozenset(v for v in Level if not 0 < evidence.met_at.get(v, 0) < policy.min_level_participants)


def _problems(
    row: Row, said: list[Statement], names: Mapping[Row, set[Row]], evidence: Evidence, policy: Policy
) -> Iterator[str]:
    if row[0] not in VIEWS:
        if any(_says_who(s) for s in said) and _reaches_a_theme(row, names):
            yield "a theme can be reached from the row by what other rows refer to"
        return
    if any(s.owners or s.agencies for s in said):
        yield "a person's role or an agency stands beside what people said"
    if any(s.periods for s in said) or any(sheet == "Sessions" for sheet, _ in names[row]):
        yield "a date or a session stands beside what people said"
    levels = [level for s in said if s.sheet == "Themes" for level in s.levels]
    if set(levels) - safe_levels(evidence, policy):
        yield "a level at which too few people met stands beside what people said"


def _says_who(statement: Statement) -> bool:
    """A session says who was there; any other row says it by an owner, an agency or a date."""
    return statement.sheet == "Sessions" or bool(statement.owners or statement.agencies or statement.periods)


def _reaches_a_theme(start: Row, names: Mapping[Row, set[Row]]) -> bool:
    seen, waiting = {start}, [start]
    while waiting:
        for row in names[waiting.pop()] - seen:
            if row[0] == "Themes":
                return True
            seen.add(row)
            waiting.append(row)
    return False


def _names(said: Iterable[Statement]) -> Mapping[Row, set[Row]]:
    """Row -> the views it names, in any artefact, and the sessions."""
    found: defaultdict[Row, set[Row]] = defaultdict(set)
    for statement in said:
        found[statement.row] |= {row for row in statement.refers if row[0] in {*VIEWS, "Sessions"}}
    return found


def _by_row(said: Iterable[Statement]) -> Mapping[Row, list[Statement]]:
    found: defaultdict[Row, list[Statement]] = defaultdict(list)
    for statement in said:
        found[statement.row].append(statement)
    return found
