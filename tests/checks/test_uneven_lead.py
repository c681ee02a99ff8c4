"""The lead is shared."""

from __future__ import annotations

from aftercare_docs.checks import uneven_lead
from tests.checks.contexts import places, said


def test_half_is_not_more_than_half_and_every_partner_leads_something() -> None:
    table = """
    Agencies | agency_id | agency_name  | agency_type | statutory_status     | in_scope
             | AG01      | Council      | Police      | Safeguarding partner | Yes
             | AG02      | Constabulary | Police      | Safeguarding partner | Yes
             | AG03      | Board        | Police      | Safeguarding partner | No
    Actions | action_id | action           | lead_agency
            | A01       | Agree one page   | AG01
            | A02       | Try it twice     | AG01
            | A03       | Ask young people | AG01
            | A04       | Change the form  | AG04
            | A05       | Look again       | AG05
            | A06       | Look once more   | AG06
    """
    assert said(uneven_lead, table) == ["Agencies!A3 this safeguarding partner leads no action"]


def test_three_actions_are_too_few_to_speak_of_shares() -> None:
    table = """
    Actions | action_id | action           | lead_agency
            | A01       | Agree one page   | AG01
            | A02       | Try it twice     | AG01
            | A03       | Ask young people | AG01
    """
    assert places(uneven_lead, table) == []
