"""Everybody has somewhere to turn."""

from __future__ import annotations

from aftercare_docs.checks import support_uncovered
from tests.checks.contexts import places


def test_agencies_out_of_scope_and_facilitators_look_after_their_own() -> None:
    table = """
    Agencies | agency_id | agency_name | agency_type | in_scope
             | AG01      | Council     | Police      | Yes
             | AG02      | Team        | Independent | Yes
             | AG03      | Homes       | Police      | No
             | AG04      | Project     | Sports body |
    Support  | support_id | kind        | offer | available_to
             | SU01       | Crisis line | Ring  | AG01
    """
    assert places(support_uncovered, table) == ["Agencies!A5"]
