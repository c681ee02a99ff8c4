"""Builds of the example to report on: as it is, with everything approved, and stopped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import Finding, Severity, in_order
from aftercare_docs.preparation import Prepared, of_engagement
from aftercare_docs.report.places import SPECS, Paste
from aftercare_docs.report.standing import cards
from tests.sheets import northshire, structured


@cache
def made() -> tuple[Prepared, list[Finding]]:
    """The example as it stands: nothing approved, a few warnings."""
    return _made(northshire())


@cache
def approved() -> tuple[Prepared, list[Finding]]:
    """The example once every row that the report offered has been pasted and the approver has decided."""
    prepared, _ = made()
    typed = {"decision": "Approved", "decided_on": "2026-10-16", "rationale": "Read from beginning to end."}
    pastes = [card.paste for card in cards(prepared) if card.paste]
    decided = tuple(row for paste in pastes for row in pasted("Approvals", paste, typed).approvals)
    return _made(replace(northshire(), approvals=(*northshire().approvals, *decided)))


@cache
def stopped() -> tuple[Engagement, list[Finding]]:
    """The example without the exceptions for terms: review findings stop it."""
    kept = tuple(row for row in northshire().allow_list if row.kind != "Term allowed")
    engagement = replace(northshire(), allow_list=kept)
    prepared, found = of_engagement(engagement, [])
    assert prepared is None
    return engagement, in_order(found)


def pasted(sheet: str, paste: Paste, typed: dict[str, str]) -> Engagement:
    """What the reader makes of pasted rows once a person has typed what was left empty."""
    names = [column.name for column in SPECS[sheet].columns]
    assert list(paste.headings) == [column.heading for column in SPECS[sheet].columns]
    rows = [dict(zip(names, line.split("\t"), strict=True)) for line in paste.text.split("\n")]
    assert all(row[name] == "" for row in rows for name in typed)
    table = [names, *([(row | typed)[name] for name in names] for row in rows)]
    engagement, found = structured("\n".join(f"{sheet * (n == 0)} | {' | '.join(row)}" for n, row in enumerate(table)))
    assert {f.code for f in found} <= {"STR01", "REF01"}, found
    return engagement


def codes(found: Iterable[Finding], severity: Severity) -> list[str]:
    return [f.code for f in found if f.severity is severity]


def _made(engagement: Engagement) -> tuple[Prepared, list[Finding]]:
    prepared, found = of_engagement(engagement, [])
    assert prepared is not None, found
    return prepared, in_order(found)
