"""Texts that came back, read by the rules about words before anything is done with them.

In: changes, and the plan whose readers they would reach. Out: findings that say which cell holds words that may not be
taken over, and which words are better said otherwise. What a text says is never repeated.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from aftercare_docs import screening
from aftercare_docs.columns import RowPlace
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.learning import Action
from aftercare_docs.findings import Finding, PartRef, Severity, catalogue
from aftercare_docs.redaction import Emitted
from aftercare_docs.returns.comparing import Change
from aftercare_docs.showing import Shown
from aftercare_docs.watchlist import Hit


def screen(changes: Iterable[Change], engagement: Engagement, plan: Shown) -> list[Finding]:
    """One finding for each rule and cell. ``RTN05`` means that the cell must not be taken over."""
    texts = [change for change in changes if isinstance(change.value, str) and change.value]
    emitted = [_emitted(change, number) for number, change in enumerate(texts)]
    none: Mapping[str, object] = {}
    named = [("IDN01" if hit.sure else "RED01", e.at, none) for e in emitted for hit in _names(e, plan)]
    themes = tuple(e for e in plan.redacted.emitted if e.address[0] == "Themes")
    redacted = replace(plan.redacted, emitted=(*themes, *emitted))
    marks = screening.marks([redacted], engagement, plan.basis.policy, plan.basis.allowances)
    of_place = {e.at: change for e, change in zip(emitted, texts, strict=True)}
    found = [(mark.code, mark.at, mark.facts) for mark in marks if mark.at in of_place]
    each = [_finding(code, of_place[at], facts) for code, at, facts in (*named, *found)]
    return list({(f.code, f.at, f.message): f for f in each}.values())


def refused(found: Iterable[Finding]) -> frozenset[PartRef]:
    """The cells that hold a text that may not be taken over."""
    return frozenset(f.at for f in found if f.code == "RTN05" and isinstance(f.at, PartRef))


def _emitted(change: Change, number: int) -> Emitted:
    row, place = ("Actions", change.action_id), RowPlace("returned", number, {})
    return Emitted(row, Action.SHEET[change.column], place, str(change.value))


def _names(emitted: Emitted, plan: Shown) -> Iterator[Hit]:
    """Known identities that no exception clears; here one that would be replaced is refused as well."""
    for hit in plan.hidden.find(emitted.text):
        place = (emitted.text, hit.start, hit.end)
        output, address = plan.output.output_id, emitted.address
        if not plan.basis.allowances.clears(*place, code="IDN01", output=output, address=address):
            yield hit


def _finding(code: str, change: Change, facts: Mapping[str, object]) -> Finding:
    entry = catalogue()[code]
    if entry.severity in {Severity.STOP, Severity.REVIEW}:
        return Finding(
            "RTN05", change.at, {"column": change.heading, "code": code, "name": entry.name.replace("-", " ")}
        )
    return Finding(code, change.at, facts)
