"""All statements of all artefacts, examined together: releases go in, findings come out.

Facilitators hold the workbook, so what only they receive is not part of what a reader could put together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from aftercare_docs.disclosure import d08_joins, d10_rare_roles, d11_dates, d14_idiolect, d15_order
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.disclosure.statements import Statement, statements
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import Audience

StatementRule = Callable[[tuple[Statement, ...], Evidence, Policy], Iterator[Finding]]
STATEMENT_RULES: tuple[StatementRule, ...] = (
    d08_joins.check,
    d10_rare_roles.check,
    d11_dates.check,
    d14_idiolect.check,
    d15_order.check,
)


def examine(releases: Mapping[str, Release], engagement: Engagement, policy: Policy) -> list[Finding]:
    """What the releases of one engagement tell when they are read together; ``releases`` is by output ID."""
    read = {output: each for output, each in releases.items() if each.audience is not Audience.FACILITATORS}
    said, evidence = statements(read), Evidence(engagement)
    return [finding for rule in STATEMENT_RULES for finding in rule(said, evidence, policy)]
