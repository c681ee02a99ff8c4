"""Routes to support in the order and the words in which a single page can say them. Knows only released routes."""

from __future__ import annotations

from collections.abc import Iterable

from aftercare_docs.documents.phrasing import joined, lowered
from aftercare_docs.release import SupportRoute
from aftercare_docs.vocabularies import SupportKind

FIRST = (SupportKind.LINE_MANAGER, SupportKind.CRISIS_LINE)
"""Routes that are open to nearly everybody, and are kept where there is not room for all."""


def open_first(support: Iterable[SupportRoute]) -> list[SupportRoute]:
    """The order of the workbook, with the routes that are open to nearly everybody before the rest."""
    return sorted(support, key=lambda row: row.kind not in FIRST)


def in_a_line(row: SupportRoute) -> str:
    """ "Time to talk before and after sessions: ask your manager, working hours"."""
    return joined(row.offer or row.kind or "", lowered(joined(row.access_route, lowered(row.hours))), between=": ")


def in_passing(row: SupportRoute) -> str:
    """ "time to talk before and after sessions (ask your manager)", for the middle of a sentence."""
    how = lowered(row.access_route)
    return joined(lowered(row.offer or row.kind or ""), f"({how})" if how else "", between=" ")
