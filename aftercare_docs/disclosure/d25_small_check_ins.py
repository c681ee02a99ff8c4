"""D25: what was said at a check-in is read by others only where enough people were there.

Three people who met know who said what; so does everybody who knows that they met. What has shifted, what drifts, and
what was agreed or decided there is kept for the facilitators unless enough people besides them took part. A check-in
that has been told of has no day either, for whoever did not agree the terms: it is said to the month.

Passes::

    People   | person_id | full_name | job_title     | participation
             | P01       | Ada       | Social worker |
             | P02       | Ben       | Social worker |
             | P03       | Cleo      | Social worker |
    CheckIns | checkin_id | attendees     | drift_noticed
             | CI01       | P01; P02; P03 | Cover has begun to slip.

Fails, at CheckIns!C2::

    People   | person_id | full_name | job_title     | participation
             | P01       | Ada       | Social worker |
             | P02       | Ben       | Social worker |
             | P03       | Cleo      | Facilitator   | Facilitator
    CheckIns | checkin_id | attendees     | drift_noticed
             | CI01       | P01; P02; P03 | Cover has begun to slip.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.engagement.delivery import CheckIn
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy
from aftercare_docs.vocabularies import SessionStatus

CODE = "DIS25"
SAID = ("what_has_shifted", "drift_noticed", "adjustment_agreed", "decisions")
"""The columns that hold what was said there."""


def check(evidence: Evidence, policy: Policy) -> Iterator[Finding]:
    """At every cell whose words are kept back."""
    for check_in in evidence.engagement.check_ins:
        if not enough(check_in, evidence, policy):
            for column in SAID:
                if getattr(check_in, column):
                    yield Finding("DIS25", check_in.at[column], {"least": policy.min_check_in})


def enough(check_in: CheckIn, evidence: Evidence, policy: Policy) -> bool:
    """True when so many people who do not facilitate were there. Somebody who is not on the People sheet is nobody."""
    there = set(check_in.attendees) & set(evidence.agency_of) - evidence.facilitators
    return len(there) >= policy.min_check_in


def unsaid(check_in: CheckIn) -> CheckIn:
    """The check-in without what was said there."""
    return replace(check_in, what_has_shifted="", drift_noticed="", adjustment_agreed="", decisions="")


def month(check_in: CheckIn) -> dt.date | None:
    """The first of the month of a check-in that has been told of; None of one that is still to come."""
    told = check_in.status is SessionStatus.DELIVERED or any(getattr(check_in, column) for column in SAID)
    return check_in.date.replace(day=1) if told and check_in.date else None
