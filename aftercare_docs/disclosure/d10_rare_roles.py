"""D10: in what reaches everybody, a role is never rarer than the people who share it.

A post that one person holds is that person's name to anybody who works there. For an audience that sees public
content only, a role climbs the published hierarchy (the role, its family, "a practitioner") until enough people of
the engagement share it, and a post of one never stands for itself. An agency is shown as its sector, and only where
the engagement has enough agencies of that sector; a role and a sector on one row only where enough people share both.
The area has at least the people of the engagement, so no register of the area is needed to count. Audiences within
the partnership may read who owns an action. Whoever only supports one answers for nothing: where too few share their
role, those audiences read the wider word, unless the person is known by their post from something that they do answer
for. Whoever supports beside them is then shown in a word as wide, so that nobody stands out.

Passes::

    output | audience | sheet   | key | owner          | agency
    O1     | Public   | Actions | A1  | a practitioner |

Fails, at A1::

    output | audience | sheet   | key | owner          | agency
    O1     | Public   | Actions | A1  | Named GP       |
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator
from dataclasses import fields
from itertools import product

from aftercare_docs.columns import Emit
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.disclosure.statements import Statement
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy
from aftercare_docs.roles import known

CODE = "DIS10"
SUPPORTING = frozenset({"supporting"})
"""Columns that say who helps, and not who answers for it."""
_WIDELY = frozenset({Emit.PUBLIC, Emit.SHARED})
ANYBODY = "a practitioner"
"""The top of the hierarchy: true of everybody, and of nobody in particular."""


def check(said: Iterable[Statement], evidence: Evidence, policy: Policy) -> Iterator[Finding]:
    """At the row that shows a role or an agency to everybody which too few share."""
    roles = set(common_roles(evidence.engagement, policy)) | {ANYBODY}
    sectors = common_sectors(evidence.engagement, policy)
    together = _common_together(evidence.engagement, policy)
    for statement in said:
        if policy.sees(statement.audience, Emit.SHARED):
            continue
        for what, rare in (
            ("a role", set(statement.owners) - roles),
            ("an agency", set(statement.agencies) - sectors),
            ("a role beside an agency", set(product(statement.owners, statement.agencies)) - together),
        ):
            if rare:
                yield Finding(
                    "DIS10", evidence.place(*statement.origin), {"what": what, "least": policy.min_role_class}
                )


def _common_together(engagement: Engagement, policy: Policy) -> frozenset[tuple[str, str]]:
    """Each role with each sector that enough people of the engagement have together."""
    shared = Counter(
        (role, agency.public_label)
        for person in engagement.people
        if (agency := engagement.agency.get(person.agency_id))
        for role in {ANYBODY, *_steps(person.job_title)}
    )
    return frozenset(pair for pair, people in shared.items() if people >= policy.min_role_class)


def _steps(job_title: str) -> tuple[str, ...]:
    role = known(job_title)
    return (role.title, role.family) if role else ()


def generalised(job_title: str, common: Container[str]) -> str:
    """A job title as everybody may read it, where these are common: itself, its family, or "a practitioner"."""
    role = known(job_title)
    if role is None:
        return ANYBODY
    return next((step for step in (role.title, role.family) if step in common), ANYBODY)


def alike(job_titles: Iterable[str], common: Container[str]) -> tuple[str, ...]:
    """Several job titles in words of one width: their families where enough share each, or "a practitioner" for all."""
    families = tuple(role.family if (role := known(title)) else ANYBODY for title in job_titles)
    return families if all(family in common for family in families) else (ANYBODY,) * len(families)


def answerable(engagement: Engagement) -> frozenset[str]:
    """People whose post stands, for audiences within the partnership, beside something that they answer for."""
    found: set[str] = set()
    for part in fields(engagement):
        value = getattr(engagement, part.name)
        for record in value if isinstance(value, tuple) else (value,):
            for column in record.SHEET.columns:
                if "People" in column.refs and column.emit in _WIDELY and column.name not in SUPPORTING:
                    people = getattr(record, column.name)
                    found.update(people if isinstance(people, tuple) else (people,))
    return frozenset(found)


def common_roles(engagement: Engagement, policy: Policy) -> frozenset[str]:
    """The roles and families that enough people of the engagement share, and that are not the post of one."""
    found = [role for p in engagement.people if (role := known(p.job_title))]
    shared = Counter(role.family for role in found)
    shared.update(role.title for role in found if not role.single_post)
    return frozenset(name for name, people in shared.items() if people >= policy.min_role_class)


def common_sectors(engagement: Engagement, policy: Policy) -> frozenset[str]:
    """The public labels that enough agencies of the engagement share."""
    shared = Counter(a.public_label for a in engagement.agencies if a.public_label)
    return frozenset(label for label, agencies in shared.items() if agencies >= policy.min_sector_agencies)
