"""The people of every agency in scope have somewhere to turn.

A workbook without a Support sheet is left in peace, and so are independent facilitators.

Passes::

    Agencies | agency_id | agency_name | agency_type
             | AG01      | Council     | Police
    Support  | support_id | kind        | offer            | available_to
             | SU01       | Crisis line | Somebody to ring | All

Fails, at Agencies!A3::

    Agencies | agency_id | agency_name   | agency_type
             | AG01      | Council       | Police
             | AG02      | Youth Project | Sports body
    Support  | support_id | kind        | offer            | available_to
             | SU01       | Crisis line | Somebody to ring | AG01
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.checks.context import Context
from aftercare_docs.findings import Finding
from aftercare_docs.vocabularies import (
    AgencyType,
)

CODE = "SUP02"

EVERYBODY = "All"


def check(context: Context) -> Iterator[Finding]:
    """One finding for each agency that no route is open to."""
    covered = {each for route in context.engagement.support for each in route.available_to}
    if not covered or EVERYBODY in covered:
        return
    for agency in context.engagement.agencies:
        is_outside = agency.in_scope is False or agency.agency_type is AgencyType.INDEPENDENT
        if agency.agency_id not in covered and not is_outside:
            yield Finding(CODE, agency.at["agency_id"])
