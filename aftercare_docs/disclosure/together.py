"""All statements of all artefacts, examined together: statements go in, findings come out.

Facilitators hold the workbook, so what only they receive is not part of what a reader could put together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from aftercare_docs.disclosure import d08_joins, d10_rare_roles, d11_dates, d14_idiolect, d15_order, d18_held_words
from aftercare_docs.disclosure.decision import Decision
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.disclosure.statements import Statement
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy
from aftercare_docs.vocabularies import Audience

StatementRule = Callable[[tuple[Statement, ...], Evidence, Policy], Iterator[Finding]]
STATEMENT_RULES: tuple[StatementRule, ...] = (
    d08_joins.check,
    d10_rare_roles.check,
    d11_dates.check,
    d14_idiolect.check,
    d15_order.check,
)


def examine(said: Iterable[Statement], engagement: Engagement, policy: Policy, decision: Decision) -> list[Finding]:
    """What the releases of one engagement tell when they are read together."""
    read = tuple(s for s in said if s.audience is not Audience.FACILITATORS)
    evidence = Evidence(engagement)
    found = [finding for rule in STATEMENT_RULES for finding in rule(read, evidence, policy)]
    return [*found, *d18_held_words.check(read, evidence, policy, decision)]
