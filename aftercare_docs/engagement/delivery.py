"""Delivery: the sessions, check-ins and offers that people meet."""

import datetime as dt

from aftercare_docs.columns import Group, N, Need, P, R, Record, S, column, sheet
from aftercare_docs.vocabularies import (
    Attended,
    Audience,
    Capacity,
    CoachingFocus,
    DisseminationFormat,
    Invited,
    Level,
    Mode,
    PeerFacilitation,
    PeerKind,
    Rhythm,
    SessionKind,
    SessionStatus,
)


@sheet("Sessions", Group.DELIVERY, Need.CORE, "Every meeting and session in the offer.")
class Session(Record):
    """One row of the Sessions sheet."""

    session_id: str = column(S, "unique", required=True, id_form=r"S\d{1,4}", example="S04")
    kind: SessionKind | None = column(S, "", required=True, example="Team sense-making")
    title: str = column(S, "", required=True, example="Making sense together: social care and youth justice")
    level: Level | None = column(S, "", example="Team")
    date: dt.date | None = column(S, "", example="2026-06-24")
    start_time: dt.time | None = column(S, "hh:mm", example="09:30")
    duration_min: int | None = column(S, "30-420", minimum=15, maximum=480, example="150")
    mode: Mode | None = column(S, "", example="On-site")
    venue: str = column(R, "not for Online; neutral ground preferred", example="Neutral venue, town centre")
    facilitators: tuple[str, ...] = column(S, "", refs=("People",), example="P27; P28")
    for_whom: str = column(
        S, "description, no names", example="Practitioners and managers closest to the work"
    )
    aims: tuple[str, ...] = column(
        S, "2-4, semicolons", example="Acknowledge what people carried; Agree what helps thinking"
    )
    outline: tuple[str, ...] = column(R, "timed steps, semicolons", example="Arrive and contract 20; …")
    max_group: int | None = column(R, "", example="14")
    boundary_ids: tuple[str, ...] = column(
        S, "words used at the start", refs=("Governance", "Scope"), example="G01; G02"
    )
    prompt_ids: tuple[str, ...] = column(S, "", refs=("Prompts",), example="PR01")
    outputs_expected: str = column(S, "", example="Themes held by facilitators")
    status: SessionStatus | None = column(S, "", example="Confirmed")
    moved_from: dt.date | None = column(S, "if Moved")
    notes_internal: str = column(N, "no quotations, no case detail", long=True)


@sheet(
    "Attendance",
    Group.DELIVERY,
    Need.CORE,
    "Who is invited to what. Never emitted as a list.",
    unique=("session_id", "person_id"),
)
class Attendance(Record):
    """One row of the Attendance sheet."""

    session_id: str = column(N, "", required=True, refs=("Sessions",), example="S04")
    person_id: str = column(N, "unique with session", required=True, refs=("People",), example="P03")
    invited: Invited | None = column(N, "", example="Invited")
    capacity: Capacity | None = column(N, "", example="Participant")
    attended: Attended | None = column(N, "", example="Not yet")
    time_protected: bool | None = column(N, "manager has confirmed cover", example="Yes")


@sheet("CheckIns", Group.DELIVERY, Need.CORE, "Agreed check-ins to prevent drift and support integration.")
class CheckIn(Record):
    """One row of the CheckIns sheet."""

    checkin_id: str = column(S, "unique", required=True, id_form=r"CI\d{1,4}", example="CI01")
    date: dt.date | None = column(S, "", example="2026-07-28")
    mode: Mode | None = column(S, "", example="Online")
    level: Level | None = column(S, "", example="Partnership")
    attendees: tuple[str, ...] = column(R, "", refs=("People",), example="P25; P27")
    focus: str = column(S, "", example="Has time been protected?")
    what_has_shifted: str = column(S, "themes only", long=True)
    drift_noticed: str = column(S, "", long=True)
    adjustment_agreed: str = column(S, "", long=True)
    decisions: str = column(S, "", long=True)
    status: SessionStatus | None = column(S, "", example="Planned")


@sheet(
    "Dissemination",
    Group.DELIVERY,
    Need.RECOMMENDED,
    "Lessons-learned sessions and products that avoid blame and oversimplification.",
)
class Dissemination(Record):
    """One row of the Dissemination sheet."""

    diss_id: str = column(S, "unique", required=True, id_form=r"D\d{1,4}", example="D01")
    title: str = column(S, "", required=True, example="Seven-minute briefing")
    format: DisseminationFormat | None = column(S, "", required=True, example="Seven-minute briefing")
    session_id: str = column(S, "", refs=("Sessions",), example="S10")
    audience: Audience | None = column(S, "", example="Staff-wide")
    key_messages: tuple[str, ...] = column(P, "3-5, semicolons; from Conditions and Themes")
    questions_for_teams: tuple[str, ...] = column(P, "2-3 open questions")
    complexity_note: str = column(P, "what is being left open, to avoid oversimplifying")
    owner: str = column(S, "", refs=("People",), example="P25")
    date: dt.date | None = column(S, "after embargo if outward-facing", example="2026-10-14")
    outward_facing: bool | None = column(S, "", example="Yes")
    follow_up_date: dt.date | None = column(S, "", example="2026-11-25")
    feedback_method: str = column(S, "", example="Team record, themes only")


@sheet("PeerLearning", Group.DELIVERY, Need.OPTIONAL, "Optional light-touch, sustainable peer structure.")
class PeerStructure(Record):
    """One row of the PeerLearning sheet."""

    peer_id: str = column(S, "unique", required=True, id_form=r"PL\d{1,4}", example="PL01")
    name: str = column(S, "", required=True, example="Adolescent safeguarding peer circle")
    structure: PeerKind | None = column(S, "", example="Peer reflective group")
    purpose: str = column(S, "")
    agency_ids: tuple[str, ...] = column(S, "", refs=("Agencies",), example="AG01; AG05")
    size: int | None = column(S, "4-12", minimum=2, maximum=30, example="8")
    rhythm: Rhythm | None = column(S, "", example="Six-weekly")
    length_min: int | None = column(S, "", example="75")
    host: str = column(S, "", refs=("People",), example="P20")
    facilitation: PeerFacilitation | None = column(S, "")
    agreements: tuple[str, ...] = column(S, "ground rules")
    start: dt.date | None = column(S, "", example="2026-11-04")
    review_date: dt.date | None = column(S, "and how it ends", example="2027-05-05")


@sheet("Coaching", Group.DELIVERY, Need.OPTIONAL, "Optional 1:1 coaching; arrangement only, no content.")
class CoachingArrangement(Record):
    """One row of the Coaching sheet."""

    coaching_id: str = column(N, "unique", required=True, id_form=r"CO\d{1,4}", example="CO01")
    person_id: str = column(N, "Leaders or Managers only", required=True, refs=("People",), example="P20")
    coach: str = column(N, "not line manager, not scrutineer", refs=("People",), example="P28")
    sponsor: str = column(N, "", refs=("People",), example="P01")
    focus_area: CoachingFocus | None = column(N, "", example="Holding risk")
    sessions_agreed: int | None = column(N, "1-8", minimum=1, maximum=12, example="4")
    minutes_each: int | None = column(N, "", example="60")
    mode: Mode | None = column(N, "", example="Online")
    start: dt.date | None = column(N, "", example="2026-09-14")
    end: dt.date | None = column(N, "", example="2026-12-11")
    agreement_signed: bool | None = column(N, "", example="Yes")
