"""Dates do not pass in silence."""

from __future__ import annotations

from aftercare_docs.checks import gone_quiet
from tests.checks.contexts import places


def test_forty_five_days_are_not_too_long_and_one_more_is() -> None:
    table = """
    Actions | action_id | action         | status           | updated_on
            | A01       | Agree one page | Green - on track | 2026-09-01
            | A02       | Try it twice   | Green - on track | 2026-08-31
            | A03       | Look again     | Blue - complete  | 2026-01-01
            | A04       | Meet           | Green - on track |
    """
    assert places(gone_quiet, table) == ["Actions!D3"]


def test_a_date_without_a_status_is_silent_too() -> None:
    table = """
    Actions | action_id | action         | due        | status
            | A01       | Agree one page | 2026-10-15 |
            | A02       | Try it twice   | 2026-10-15 | Red - off track
            | A03       | Look again     | 2026-10-15 | Blue - complete
            | A04       | Meet           | 2026-10-15 | White - not started
    """
    assert places(gone_quiet, table) == ["Actions!C2", "Actions!C5"]
