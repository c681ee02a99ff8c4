"""What one audience may see. Documents and renderers know nothing else.

A ``Release`` is made by ``redaction`` alone. It holds no name that its audience may not read, no theme below
the thresholds, and nothing from a column whose emit class hides it from that audience.
"""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property

from aftercare_docs.release.control import Output
from aftercare_docs.release.delivery import CheckIn, Dissemination, PeerStructure, Session
from aftercare_docs.release.earlier import Earlier
from aftercare_docs.release.learning import (
    Action,
    Component,
    Condition,
    Dependency,
    Indicator,
    Prompt,
    Reading,
    Recommendation,
    Routine,
    Theme,
)
from aftercare_docs.release.setup import (
    Agency,
    AssuranceLine,
    CommsItem,
    Details,
    GovernanceRule,
    KeyDate,
    ScopeItem,
    SharingRule,
    SupportRoute,
)
from aftercare_docs.vocabularies import Audience, DateKey

__all__ = [
    "Action",
    "Agency",
    "AssuranceLine",
    "CheckIn",
    "CommsItem",
    "Component",
    "Condition",
    "Dependency",
    "Details",
    "Dissemination",
    "GovernanceRule",
    "Indicator",
    "KeyDate",
    "Output",
    "PeerStructure",
    "Prompt",
    "Reading",
    "Recommendation",
    "Release",
    "Routine",
    "ScopeItem",
    "Session",
    "SharingRule",
    "SupportRoute",
    "Theme",
]


@dataclass(frozen=True)
class Release:
    """One engagement as one audience may see it, on the day ``as_of``.

    ``published`` says whether the review had been published by then. An absent sheet is an empty tuple; the
    document then says that the part is not part of this engagement. ``earlier`` is what the same readers were shown of
    the plan in the version before, None where there was none.
    """

    audience: Audience
    as_of: dt.date
    published: bool
    details: Details
    dates: tuple[KeyDate, ...] = ()
    agencies: tuple[Agency, ...] = ()
    scope: tuple[ScopeItem, ...] = ()
    governance: tuple[GovernanceRule, ...] = ()
    sharing: tuple[SharingRule, ...] = ()
    assurance: tuple[AssuranceLine, ...] = ()
    comms: tuple[CommsItem, ...] = ()
    support: tuple[SupportRoute, ...] = ()
    sessions: tuple[Session, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    dissemination: tuple[Dissemination, ...] = ()
    peer_learning: tuple[PeerStructure, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    components: tuple[Component, ...] = ()
    actions: tuple[Action, ...] = ()
    dependencies: tuple[Dependency, ...] = ()
    routines: tuple[Routine, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    themes: tuple[Theme, ...] = ()
    conditions: tuple[Condition, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    readings: tuple[Reading, ...] = ()
    outputs: tuple[Output, ...] = ()
    earlier: Earlier | None = None

    def shown(self, key: DateKey) -> str:
        """A key date as this audience may read it, or an empty string."""
        return next((d.shown for d in self.dates if d.date_key is key), "")

    @cached_property
    def prompt(self) -> dict[str, Prompt]:
        """Prompts by ID."""
        return {p.prompt_id: p for p in self.prompts}
