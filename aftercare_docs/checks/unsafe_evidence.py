"""Every action says where its effect can be seen, without data about anybody's case.

Passes::

    Actions | action_id | action         | evidence_source
            | A01       | Agree one page | Anonymous panel scaling

Fails, at Actions!C2::

    Actions | action_id | action         | evidence_source
            | A01       | Agree one page | Audit of case files
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context, gaps
from aftercare_docs.checks.wording import says
from aftercare_docs.findings import Finding

CODE = "ACT09"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each source that is missing, or that is somebody's record."""
    for at in gaps(context.engagement.actions, "evidence_source"):
        yield Finding(CODE, at, {"what": "is empty"})
    for action in context.engagement.actions:
        if says(action.evidence_source, context.limits.case_data):
            yield Finding(CODE, action.at["evidence_source"], {"what": "seems to need data about people's cases"})
