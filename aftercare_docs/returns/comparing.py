"""One returned plan beside the one that was sent: what partners filled in, and what cannot be taken over.

In: tables by heading. Out: ``Change``s that a person may accept, and findings at the cells of the file that came back.
Nothing is decided between files here, and no text has been read for what it gives away.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from aftercare_docs.findings import CellRef, Finding, PartRef, Severity, catalogue
from aftercare_docs.returns.table import ENTRIES, GIVEN, UPDATED, WORDS, Line, Table


@dataclass(frozen=True, slots=True)
class Change:
    """One cell that a partner filled in. ``was`` and ``value`` are confidential."""

    action_id: str
    heading: str
    value: object = field(repr=False)
    was: object = field(repr=False)
    at: PartRef

    @property
    def column(self) -> str:
        """The column of the Actions sheet."""
        return ENTRIES[self.heading]


@dataclass(frozen=True, slots=True)
class Plans:
    """The plan as it was sent and as the workbook gives it now.

    ``certain`` is true where the first is known, so that every difference from it was made by whoever returned it.
    ``places`` maps an action to its row in the workbook.
    """

    sent: Table
    now: Table
    certain: bool
    places: Mapping[str, CellRef]


def compare(came: Table, plans: Plans) -> tuple[list[Change], list[Finding]]:
    """What came back changed. A file of another plan gives one finding that stops, and no change."""
    sent, now = _by_id(plans.sent), _by_id(plans.now)
    lines = [line for line in came.lines if not line.is_empty]
    known = [line for line in lines if line.action_id in now]
    strange = sum(_is_other(came, line, plans.sent, sent.get(line.action_id)) for line in known)
    if strange * 2 > len(known) or not known:
        return [], [Finding("RTN03", PartRef(came.file, came.place), {"count": strange, "of": len(known)})]
    found = [Finding("RTN10", came.at(line)) for line in lines if line.action_id not in now]
    held = {line.action_id for line in known}
    found += [Finding("RTN12", plans.places[key], {"file": came.file}) for key in now if key not in held]
    changes: list[Change] = []
    for key, line in _once(came, known, found).items():
        if _belongs_elsewhere(came, line, plans.sent, sent):
            found.append(Finding("RTN17", came.at(line, WORDS)))
            continue
        before = sent.get(key, now[key])
        found += _given(came, line, plans, before, now[key])
        more, problems = _entries(came, line, plans, before, now[key])
        changes += more
        found += problems
    return changes, found


def _by_id(table: Table) -> dict[str, Line]:
    return {line.action_id: line for line in table.lines if line.action_id}


def _is_other(came: Table, line: Line, sent: Table, before: Line | None) -> bool:
    """Whether the words of a line are not those of the action that its ID names."""
    if before is None or WORDS not in came.columns:
        return False
    return came.said(line, WORDS) != sent.said(before, WORDS)


def _belongs_elsewhere(came: Table, line: Line, sent: Table, all_sent: Mapping[str, Line]) -> bool:
    """Whether its words are those of another action: a column was sorted without its neighbours."""
    words = came.said(line, WORDS)
    others = (other for key, other in all_sent.items() if key != line.action_id)
    own = all_sent.get(line.action_id)
    is_own = own is not None and sent.said(own, WORDS) == words
    return bool(words) and not is_own and any(sent.said(other, WORDS) == words for other in others)


def _once(came: Table, lines: list[Line], found: list[Finding]) -> dict[str, Line]:
    """Each action's one line; an action with two that say different things has none."""
    together: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        together[line.action_id].append(line)
    for same in together.values():
        if len({tuple(str(came.typed(line, h)[0] or "") for h in ENTRIES) for line in same}) > 1:
            found += [Finding("RTN11", came.at(line)) for line in same]
    doubtful = {f.at for f in found if f.code == "RTN11"}
    return {key: same[0] for key, same in together.items() if came.at(same[0]) not in doubtful}


def _given(came: Table, line: Line, plans: Plans, before: Line, now: Line) -> Iterator[Finding]:
    """Cells that are the plan's own and say something that neither the copy nor the workbook said."""
    for heading in GIVEN:
        if heading in came.columns:
            said = came.said(line, heading)
            if said not in {plans.sent.said(before, heading), plans.now.said(now, heading)}:
                yield Finding("RTN04", came.at(line, heading), {"column": heading})


def _entries(came: Table, line: Line, plans: Plans, before: Line, now: Line) -> tuple[list[Change], list[Finding]]:
    changes: list[Change] = []
    found: list[Finding] = []
    for heading in ENTRIES:
        value, problem = came.typed(line, heading)
        at = came.at(line, heading)
        if problem:
            found.append(Finding(problem.code, at, problem.facts))
            if catalogue()[problem.code].severity in {Severity.STOP, Severity.REVIEW}:
                continue
        sent, current = plans.sent.typed(before, heading)[0], plans.now.typed(now, heading)[0]
        if heading not in came.columns or _same(value, sent) or _same(value, current):
            continue
        if code := _obstacle(value, sent, current, is_clear=plans.certain or _is_newer(came, line, plans.now, now)):
            found.append(Finding(code, at, {"column": heading}))
        else:
            changes.append(Change(line.action_id, heading, value, current, at))
    return changes, found


def _obstacle(value: object, sent: object, current: object, *, is_clear: bool) -> str:
    """The code that says why a changed cell is not taken over, or ""."""
    if not is_clear:
        return "RTN07"
    if not _same(sent, current):
        return "RTN09"
    return "RTN13" if value in (None, "") else ""


def _is_newer(came: Table, line: Line, now: Table, current: Line) -> bool:
    """Whether the line says that it was brought up to date after the workbook's."""
    day, known = came.typed(line, UPDATED)[0], now.typed(current, UPDATED)[0]
    return bool(day) and (not known or str(day) > str(known))


def _same(one: object, other: object) -> bool:
    return (one or None) == (other or None)
