"""Routes to support, in the order in which they help most people and in the words of one page."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents import routes
from tests.releases import FULL

MANAGER, CRISIS = FULL.support


def test_what_is_open_to_nearly_everybody_comes_first() -> None:
    other = replace(CRISIS, kind=None, offer="Peer support")
    assert [row.offer for row in routes.open_first([other, CRISIS, MANAGER])] == [
        "National listening line",
        "Time to talk before and after sessions",
        "Peer support",
    ]


def test_a_route_is_said_in_a_line_and_in_passing() -> None:
    assert routes.in_a_line(MANAGER) == "Time to talk before and after sessions: ask your manager, working hours"
    assert routes.in_passing(MANAGER) == "time to talk before and after sessions (ask your manager)"
    assert routes.in_passing(replace(MANAGER, access_route="", offer="TRiM")) == "TRiM"
