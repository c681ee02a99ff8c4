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


@sheet("Sessions", Group.DELIVERY, Need.CORE, "Every session and meeting of the offer.", shown_by=("title",))
class Session(Record):
    """One row of the Sessions sheet."""

    session_id: str = column(
        S, "A short ID for the session, which other sheets use.", required=True, id_form=r"S\d{1,4}", example="S04"
    )
    kind: SessionKind | None = column(
        S, "The kind of session, from the list.", required=True, example="Team sense-making"
    )
    title: str = column(
        S,
        "What the session is called in invitations; no names of people or of the case.",
        required=True,
        example="Making sense together: social care and youth justice",
    )
    level: Level | None = column(S, "Whom it is for, from individuals to the whole partnership.", example="Team")
    date: dt.date | None = column(S, "The day on which it is held.", example="2026-06-24")
    start_time: dt.time | None = column(S, "When it starts, such as 09:30.", example="09:30")
    duration_min: int | None = column(S, "How long it lasts, in minutes.", minimum=15, maximum=480, example="150")
    mode: Mode | None = column(S, "Whether people meet on site, online or both.", example="On-site")
    venue: str = column(
        R,
        "Where it is held; neutral ground is often kinder. Leave it empty if it is online.",
        example="Neutral venue, town centre",
    )
    facilitators: tuple[str, ...] = column(
        S, "Who facilitates, by their IDs; two for sense-making where you can.", refs=("People",), example="P27; P28"
    )
    for_whom: str = column(
        S, "Who it is meant for, described without names.", example="Practitioners and managers closest to the work"
    )
    aims: tuple[str, ...] = column(
        S,
        "Two to four things it is for, with semicolons between them.",
        example="Acknowledge what people carried; Agree what helps thinking",
    )
    outline: tuple[str, ...] = column(
        R, "The steps with their minutes, with semicolons between them.", example="Arrive and contract 20; …"
    )
    max_group: int | None = column(R, "The most people who can be held well in this session.", example="14")
    boundary_ids: tuple[str, ...] = column(
        S,
        "The rules that are spoken at the start, by their IDs from Governance or Scope.",
        refs=("Governance", "Scope"),
        example="G01; G02",
    )
    prompt_ids: tuple[str, ...] = column(
        S, "The prompt cards used in it, by their IDs.", refs=("Prompts",), example="PR01"
    )
    outputs_expected: str = column(
        S, "What is taken away from the session, without saying who said what.", example="Themes held by facilitators"
    )
    status: SessionStatus | None = column(
        S, "Whether it is planned, confirmed, delivered, moved or cancelled.", example="Confirmed"
    )
    moved_from: dt.date | None = column(
        S, "If it was moved: the day on which it had been planned.", example="2026-06-17"
    )
    notes_internal: str = column(
        N,
        "Notes for facilitators; no quotations and no details of the case, please.",
        long=True,
        example="Bring printed cards",
    )


@sheet(
    "Attendance",
    Group.DELIVERY,
    Need.CORE,
    "Who is invited to what. Used for checks alone.",
    unique=("session_id", "person_id"),
)
class Attendance(Record):
    """One row of the Attendance sheet."""

    session_id: str = column(N, "The session, by its ID.", required=True, refs=("Sessions",), example="S04")
    person_id: str = column(
        N,
        "The person, by their ID; one row for each person and session.",
        required=True,
        refs=("People",),
        example="P03",
    )
    invited: Invited | None = column(
        N, "Whether the person is invited, may choose, or is there by role.", example="Invited"
    )
    capacity: Capacity | None = column(
        N, "In what capacity they are there; only participants can stand behind a theme.", example="Participant"
    )
    attended: Attended | None = column(
        N, "Whether they came. No theme can be released until this is known; it is never shown.", example="Yes"
    )
    time_protected: bool | None = column(
        N, "Whether their manager has confirmed cover, so that they can really be there.", example="Yes"
    )


@sheet("CheckIns", Group.DELIVERY, Need.CORE, "The meetings that keep the work from drifting.", shown_by=("focus",))
class CheckIn(Record):
    """One row of the CheckIns sheet."""

    checkin_id: str = column(S, "A short ID for the check-in.", required=True, id_form=r"CI\d{1,4}", example="CI01")
    date: dt.date | None = column(S, "The day on which it is held.", example="2026-07-28")
    mode: Mode | None = column(S, "Whether people meet on site, online or both.", example="Online")
    level: Level | None = column(S, "Whom it is for, from a team to the whole partnership.", example="Partnership")
    attendees: tuple[str, ...] = column(
        R, "Who takes part, by their IDs; separate several with semicolons.", refs=("People",), example="P25; P27"
    )
    focus: str = column(S, "The question that this check-in holds.", example="Has time been protected?")
    what_has_shifted: str = column(
        S,
        "What has changed, in themes that point to nobody.",
        long=True,
        example="Owners talk to each other before they write.",
    )
    drift_noticed: str = column(
        S,
        "Where the work has begun to slip back, said without blame.",
        long=True,
        example="Cover for reflective time is slipping.",
    )
    adjustment_agreed: str = column(
        S,
        "What will be done a little differently from now on.",
        long=True,
        example="Move two dates to after half-term.",
    )
    decisions: str = column(S, "What was decided, if anything.", long=True, example="Keep the limit on actions.")
    status: SessionStatus | None = column(
        S, "Whether it is planned, confirmed, delivered, moved or cancelled.", example="Planned"
    )


@sheet(
    "Dissemination",
    Group.DELIVERY,
    Need.RECOMMENDED,
    "How learning is passed on without blame and without making it too simple.",
)
class Dissemination(Record):
    """One row of the Dissemination sheet.

    What it is and for whom is public with its messages: a briefing that everybody reads is found by them.
    """

    diss_id: str = column(
        P, "A short ID for this session or product.", required=True, id_form=r"D\d{1,4}", example="D01"
    )
    title: str = column(
        S, "What it is called; no names of people or of the case.", required=True, example="Seven-minute briefing"
    )
    format: DisseminationFormat | None = column(P, "The form it takes.", required=True, example="Seven-minute briefing")
    session_id: str = column(
        S, "The session it belongs to, by its ID, if there is one.", refs=("Sessions",), example="S10"
    )
    audience: Audience | None = column(P, "Who it is for.", example="Staff-wide")
    key_messages: tuple[str, ...] = column(
        P,
        "Three to five messages, drawn from themes and conditions, with semicolons between them.",
        example="Learning needs time and company; Uncertainty can be spoken",
    )
    questions_for_teams: tuple[str, ...] = column(
        P,
        "Two or three open questions for a team to talk about, with semicolons between them.",
        example="What will you protect time for?",
    )
    complexity_note: str = column(
        P,
        "What is being left open, so that learning is not made simpler than it is.",
        example="We do not have one explanation and are not offering one",
    )
    owner: str = column(S, "Who sees to it, by their ID on the People sheet.", refs=("People",), example="P25")
    date: dt.date | None = column(S, "The day on which it goes out or is held.", example="2026-10-14")
    outward_facing: bool | None = column(
        S, "Whether it reaches people outside the partnership; such items must wait for publication.", example="Yes"
    )
    follow_up_date: dt.date | None = column(S, "The day on which you will ask what came of it.", example="2026-11-25")
    feedback_method: str = column(
        S, "How people can answer, without anybody having to be named.", example="Team record, themes only"
    )


@sheet("PeerLearning", Group.DELIVERY, Need.OPTIONAL, "A light group for learning together, if there is one.")
class PeerStructure(Record):
    """One row of the PeerLearning sheet."""

    peer_id: str = column(S, "A short ID for the group.", required=True, id_form=r"PL\d{1,4}", example="PL01")
    name: str = column(S, "What the group is called.", required=True, example="Adolescent safeguarding peer circle")
    structure: PeerKind | None = column(S, "The form it takes.", example="Peer reflective group")
    purpose: str = column(S, "What it is for, in a sentence.", example="A regular place to think across agencies")
    agency_ids: tuple[str, ...] = column(
        S,
        "The agencies that take part, by their IDs; separate several with semicolons.",
        refs=("Agencies",),
        example="AG01; AG05",
    )
    size: int | None = column(S, "How many people it is meant for.", minimum=2, maximum=30, example="8")
    rhythm: Rhythm | None = column(S, "How often it meets.", example="Six-weekly")
    length_min: int | None = column(S, "How long each meeting lasts, in minutes.", example="75")
    host: str = column(S, "Who hosts it, by their ID on the People sheet.", refs=("People",), example="P20")
    facilitation: PeerFacilitation | None = column(
        S, "Who facilitates it: the group itself, in turns, or somebody from outside to begin with.", example="Rotating"
    )
    agreements: tuple[str, ...] = column(
        S,
        "The ground rules the group works by, with semicolons between them.",
        example="No names; Curious before certain; End on time",
    )
    start: dt.date | None = column(S, "The day of the first meeting.", example="2026-11-04")
    review_date: dt.date | None = column(
        S, "The day on which the group decides whether to go on or to end.", example="2027-05-05"
    )


@sheet("Coaching", Group.DELIVERY, Need.OPTIONAL, "That coaching was arranged, never what was said in it.")
class CoachingArrangement(Record):
    """One row of the Coaching sheet."""

    coaching_id: str = column(N, "A short ID for the arrangement.", required=True, id_form=r"CO\d{1,4}", example="CO01")
    person_id: str = column(
        N,
        "The leader or manager who is coached, by their ID; this never leaves the workbook.",
        required=True,
        refs=("People",),
        example="P20",
    )
    coach: str = column(
        N, "The coach, by their ID; not the line manager and not the scrutineer.", refs=("People",), example="P28"
    )
    sponsor: str = column(N, "Who arranged it, by their ID on the People sheet.", refs=("People",), example="P01")
    focus_area: CoachingFocus | None = column(
        N, "The area in general words; never what was talked about.", example="Holding risk"
    )
    sessions_agreed: int | None = column(N, "How many sessions were agreed.", minimum=1, maximum=12, example="4")
    minutes_each: int | None = column(N, "How long each session lasts, in minutes.", example="60")
    mode: Mode | None = column(N, "Whether they meet on site, online or both.", example="Online")
    start: dt.date | None = column(N, "The day on which it starts.", example="2026-09-14")
    end: dt.date | None = column(N, "The day on which it ends.", example="2026-12-11")
    agreement_signed: bool | None = column(N, "Whether the coaching agreement has been signed.", example="Yes")
