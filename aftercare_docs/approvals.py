"""Whether an output may be released: its approvers have approved this content, and its release rule is met.

The confidential registers of outputs and approvals go in, with the fingerprint of what was just composed and the day
of the newest thing that it says; a standing comes out that says yes, or every reason why the output stays a draft.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from aftercare_docs.columns import Emit
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.control import Approval, Output
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy
from aftercare_docs.vocabularies import DateKey, Decision, DocumentStatus, ReleaseRule

APPROVED = frozenset({Decision.APPROVED, Decision.APPROVED_WITH_CHANGES})
APPROVERS_WHERE_PUBLIC = 2


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one output stands. ``waiting`` is empty when it may be released; ``approved`` holds who said so."""

    output: Output
    fingerprint: str
    waiting: tuple[str, ...]
    approved: tuple[Approval, ...]

    @property
    def releasable(self) -> bool:
        return not self.waiting


def standing(
    engagement: Engagement,
    output: Output,
    fingerprint: str,
    *,
    policy: Policy,
    as_of: dt.date,
    newest: dt.date | None = None,
) -> Standing:
    """Work out where an output stands on the day ``as_of``.

    An approval of other content counts for nothing, and so does one that is older than the ``newest`` thing said: a
    new fingerprint that somebody pasted into an old row.
    """
    given = tuple(
        decision
        for person in output.approvers
        if (decision := _latest(engagement, output, person, as_of))
        and decision.decision in APPROVED
        and decision.content_fingerprint == fingerprint
    )
    approved = tuple(a for a in given if newest is None or (a.decided_on or dt.date.min) >= newest)
    waiting = [
        *(["an approval is dated before something that the content says"] if approved != given else ()),
        *_missing_approvals(engagement, output, approved, policy),
        *_unmet_rule(engagement, output, as_of),
    ]
    return Standing(output, fingerprint, tuple(waiting), approved)


def newest(engagement: Engagement, said: str, as_of: dt.date) -> dt.date | None:
    """The day of the newest thing that a document says, as far as its rows are dated; ``said`` is all its words."""
    days = (
        *(a.updated_on for a in engagement.actions if a.progress_note and a.progress_note in said),
        *(t.wording_checked_on for t in engagement.themes if t.title and t.title in said),
        *(r.date for r in engagement.readings if r.narrative and r.narrative in said),
    )
    return max((day for day in days if day and day <= as_of), default=None)


def findings(standings: list[Standing]) -> list[Finding]:
    """An output that its register calls approved and that nevertheless stays a draft, with the reason."""
    return [
        Finding("OUT01", s.output.at["status"], {"reasons": "; ".join(s.waiting)})
        for s in standings
        if s.waiting and s.output.status is DocumentStatus.APPROVED
    ]


def _latest(engagement: Engagement, output: Output, person: str, as_of: dt.date) -> Approval | None:
    """The last decision of one approver on this version of an output; the later row wins a tie."""
    made = [
        a
        for a in engagement.approvals
        if a.output_id == output.output_id
        and a.approver == person
        and a.version in {"", output.version}
        and (a.decided_on is None or a.decided_on <= as_of)
    ]
    return max(enumerate(made), key=lambda row: (row[1].decided_on or dt.date.min, row[0]))[1] if made else None


def _missing_approvals(
    engagement: Engagement, output: Output, approved: tuple[Approval, ...], policy: Policy
) -> Iterator[str]:
    if output.status in {DocumentStatus.DRAFT, DocumentStatus.SUPERSEDED}:
        yield f"its status is {output.status}"
    if not output.approvers:
        yield "no approver is named"
    missing = len(set(output.approvers)) - len({a.approver for a in approved})
    if missing:
        yield f"{_who(missing, len(set(output.approvers)))} approved this content"
    if engagement.details.lead_facilitator in output.approvers:
        yield "the lead facilitator drafted it and may not approve it"
    if _is_public(output, policy) and len(set(output.approvers)) < APPROVERS_WHERE_PUBLIC:
        yield f"a public output needs {APPROVERS_WHERE_PUBLIC} approvers"


def _who(missing: int, named: int) -> str:
    """Those who have not done it, with the verb that they take."""
    if missing == named:
        return "its approver has not" if named == 1 else f"none of its {named} approvers has"
    return f"{missing} of {named} approvers {'has' if missing == 1 else 'have'} not"


def _is_public(output: Output, policy: Policy) -> bool:
    return not policy.sees(output.readers, Emit.SHARED)


def _unmet_rule(engagement: Engagement, output: Output, as_of: dt.date) -> Iterator[str]:
    day: dt.date | None
    match output.release_rule:
        case ReleaseRule.ON_APPROVAL:
            return
        case ReleaseRule.AFTER_PUBLICATION:
            day, what = engagement.day_of(DateKey.PUBLICATION), "the day of publication"
        case ReleaseRule.AFTER_EMBARGO:
            day, what = engagement.day_of(DateKey.EMBARGO_UNTIL), "the end of the embargo"
        case ReleaseRule.ON_DATE:
            day, what = output.release_on, "its release date"
        case None:
            yield "it has no release rule"
            return
    if day is None:
        yield f"{what} is not known"
    elif day > as_of:
        yield f"{what} has not come"
