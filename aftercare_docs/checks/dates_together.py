"""Due dates are spread out, and those for schools fall in term time.

School holidays are typical ones: each local authority sets its own.

Passes::

    Actions | action_id | action          | due
            | A01       | Agree one page  | 2026-10-16
            | A02       | Try it twice    | 2026-10-23
            | A03       | Ask young people | 2026-11-06
            | A04       | Change the form | 2026-11-13
            | A05       | Look again      | 2026-12-04

Fails, at Actions!E2::

    Agencies | agency_id | agency_name      | agency_type
             | AG01      | Sextant Learning | Multi-academy trust
    People   | person_id | full_name | agency_id | job_title
             | P01       | Ada       | AG01      | Trust lead
    Actions  | action_id | action          | lead_agency | owner | due
             | A01       | Agree one page  | AG01        | P01   | 2026-10-28
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator

from aftercare_docs.checks.context import Context, is_open
from aftercare_docs.checks.holidays import holiday
from aftercare_docs.engagement.learning import Action
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    AgencyType,
)

CODE = "ACT15"

EDUCATION = frozenset(
    {
        AgencyType.LOCAL_AUTHORITY_EDUCATION_SERVICES,
        AgencyType.SCHOOL_MAINTAINED,
        AgencyType.SCHOOL_ACADEMY,
        AgencyType.SCHOOL_INDEPENDENT,
        AgencyType.SCHOOL_SPECIAL,
        AgencyType.SCHOOL_ALTERNATIVE_PROVISION,
        AgencyType.MULTI_ACADEMY_TRUST,
        AgencyType.FURTHER_EDUCATION_SIXTH_FORM,
    }
)


def check(context: Context) -> Iterator[Finding]:
    """One finding for each action on a crowded day, and for each that a closed school would have to finish."""
    dated = [action for action in context.engagement.actions if action.due]
    crowded = _crowded(context, Counter(action.due for action in dated))
    for action in dated:
        if action.due in crowded:
            what = f"{crowded[action.due]} of {len(dated)} actions are due on this day"
            yield Finding(CODE, action.at["due"], {"what": what})
        if action.due and is_open(action) and _is_for_a_school(action, context):
            name = holiday(action.due, context.engagement.details.jurisdiction)
            if name:
                what = f"schools are usually closed on this day ({name}; dates differ locally)"
                yield Finding(CODE, action.at["due"], {"what": what})


def _crowded(context: Context, due: Counter[dt.date | None]) -> dict[dt.date | None, int]:
    limits, total = context.limits, due.total()
    if total < limits.shares_from:
        return {}
    return {day: n for day, n in due.items() if n >= limits.same_day_from and n > limits.most_share_of_a_day * total}


def _is_for_a_school(action: Action, context: Context) -> bool:
    owner = context.engagement.person.get(action.owner)
    agencies = (context.engagement.agency.get(key) for key in (action.lead_agency, owner.agency_id if owner else ""))
    return any(agency.agency_type in EDUCATION for agency in agencies if agency)
