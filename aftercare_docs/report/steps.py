"""What to do next, most useful first: each step with how much there is of it and where in the report it is.

What the other parts of the report found goes in; the steps that there is reason to take come out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from aftercare_docs.findings import Finding, Severity
from aftercare_docs.report.exceptions import Row, Use
from aftercare_docs.report.held import HeldTheme
from aftercare_docs.report.standing import Card


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: ``name`` is its key in the report's words, ``count`` how often, ``section`` where."""

    name: str
    count: int
    section: str


def of_findings(found: Sequence[Finding]) -> tuple[Step, ...]:
    """What stops a build, before anything else."""
    stops, reviews = (sum(f.severity is s for f in found) for s in (Severity.STOP, Severity.REVIEW))
    return _due(Step("stops", stops, "found"), Step("reviews", reviews, "terms"), _warnings(found))


def of_build(
    found: Sequence[Finding], cards: Sequence[Card], held: Sequence[HeldTheme], allowed: Sequence[Row]
) -> tuple[Step, ...]:
    """What would bring the drafts of a finished build nearer to being released."""
    waiting = sum(not card.released and not card.missing for card in cards)
    return _due(
        Step("approvals", sum(len(card.missing) for card in cards), "fingerprints"),
        Step("intruder", sum(not card.released for card in cards), "intruder"),
        Step("waiting", waiting, "standing"),
        Step("themes", sum(not theme.by_hand for theme in held), "held"),
        _warnings(found),
        Step("exceptions", sum(row.use is not Use.USED or row.soon for row in allowed), "exceptions"),
    )


def _warnings(found: Sequence[Finding]) -> Step:
    return Step("warnings", sum(f.severity is Severity.WARN for f in found), "found")


def _due(*steps: Step) -> tuple[Step, ...]:
    return tuple(step for step in steps if step.count)
