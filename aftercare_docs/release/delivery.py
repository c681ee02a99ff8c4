"""Delivery as one audience may see it: sessions, check-ins, dissemination and peer learning."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from aftercare_docs.release.base import Released
from aftercare_docs.vocabularies import (
    Audience,
    DisseminationFormat,
    Level,
    Mode,
    PeerFacilitation,
    PeerKind,
    Rhythm,
    SessionKind,
    SessionStatus,
)


@dataclass(frozen=True, slots=True)
class Session(Released):
    SHEET: ClassVar[str] = "Sessions"
    session_id: str
    kind: SessionKind | None
    title: str
    level: Level | None
    date: dt.date | None
    start_time: dt.time | None
    duration_min: int | None
    mode: Mode | None
    venue: str
    facilitators: tuple[str, ...]
    for_whom: str
    aims: tuple[str, ...]
    outline: tuple[str, ...]
    max_group: int | None
    boundary_ids: tuple[str, ...]
    prompt_ids: tuple[str, ...]
    outputs_expected: str
    status: SessionStatus | None
    moved_from: dt.date | None


@dataclass(frozen=True, slots=True)
class CheckIn(Released):
    """``month`` is the first of the month of a check-in that has been held, where its day is not to be read."""

    SHEET: ClassVar[str] = "CheckIns"
    checkin_id: str
    date: dt.date | None
    mode: Mode | None
    level: Level | None
    focus: str
    what_has_shifted: str
    drift_noticed: str
    adjustment_agreed: str
    decisions: str
    status: SessionStatus | None
    month: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Dissemination(Released):
    SHEET: ClassVar[str] = "Dissemination"
    diss_id: str
    title: str
    format: DisseminationFormat | None
    session_id: str
    audience: Audience | None
    key_messages: tuple[str, ...]
    questions_for_teams: tuple[str, ...]
    complexity_note: str
    owner: str
    date: dt.date | None
    outward_facing: bool | None
    follow_up_date: dt.date | None
    feedback_method: str


@dataclass(frozen=True, slots=True)
class PeerStructure(Released):
    SHEET: ClassVar[str] = "PeerLearning"
    peer_id: str
    name: str
    structure: PeerKind | None
    purpose: str
    agency_ids: tuple[str, ...]
    size: int | None
    rhythm: Rhythm | None
    length_min: int | None
    host: str
    facilitation: PeerFacilitation | None
    agreements: tuple[str, ...]
    start: dt.date | None
    review_date: dt.date | None
