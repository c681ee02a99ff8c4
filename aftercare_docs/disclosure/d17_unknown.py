"""D17: what is not known is refused.

A note from somebody who was not in the session named, from a facilitator, or from a person or agency that the
workbook does not know, counts for nothing, and the theme that rests on it is held until it is put right. So is a
theme with no evidence or without a decision, and every theme where attendance or the identity register is empty.

Passes::

    agency | attended | T01
    AG1    | P1 P2 P3 | P1 P2
    AG2    | P4 P5 P6 | P4 P5
    AG3    | P7 P8 P9 | P7

Fails, holding T01 (P0 did not attend)::

    agency | attended | T01
    AG1    | P1 P2 P3 | P1 P2 P0
    AG2    | P4 P5 P6 | P4 P5
    AG3    | P7 P8 P9 | P7
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.learning import Theme, ThemeSource
from aftercare_docs.engagement.setup import Person
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.vocabularies import PublishState

CODE = "DIS17"


def check(evidence: Evidence) -> Iterator[tuple[str, Finding]]:
    """Each theme that cannot be relied on, with what is wrong and where."""
    engagement = evidence.engagement
    for at, what in _empty(evidence):
        yield from ((t.theme_id, _unknown(at, what)) for t in engagement.themes)
    for theme in engagement.themes:
        yield from ((theme.theme_id, finding) for finding in _theme(theme, evidence))
    for note in engagement.theme_sources if evidence.roster else ():
        if finding := _note(note, evidence):
            yield note.theme_id, finding
            if target := evidence.merged.get(note.theme_id):
                yield target, finding


def _unknown(at: CellRef, what: str) -> Finding:
    return Finding("DIS17", at, {"what": what})


def _empty(evidence: Evidence) -> Iterator[tuple[CellRef, str]]:
    if not evidence.roster:
        nobody = "sheet says of nobody that they came (`Attended`) and as a participant (`Capacity`)"
        said = nobody if evidence.engagement.attendance else "sheet is empty"
        yield CellRef("Attendance"), said
    if not evidence.engagement.identities:
        yield CellRef("Identities"), "sheet is empty"


def _theme(theme: Theme, evidence: Evidence) -> Iterator[Finding]:
    if theme.publish is None:
        yield _unknown(theme.at["publish"], "theme has no decision")
    if theme.publish is PublishState.MERGE and evidence.merged[theme.theme_id] is None:
        yield _unknown(theme.at["merge_into"], "theme is merged into none that can be found")
    if not evidence.notes.get(theme.theme_id):
        yield _unknown(theme.at["theme_id"], "theme has no evidence")


def _note(note: ThemeSource, evidence: Evidence) -> Finding | None:
    person = evidence.engagement.person.get(note.person_id)
    if person is None:
        return _unknown(note.at["person_id"], "contributor is nobody on the People sheet")
    return _affiliation(person, evidence.engagement) or _presence(note, evidence)


def _affiliation(person: Person, engagement: Engagement) -> Finding | None:
    agency = engagement.agency.get(person.agency_id)
    if agency is None:
        return _unknown(person.at["agency_id"], "contributor's agency is not on the Agencies sheet")
    if agency.agency_type is None:
        return _unknown(agency.at["agency_type"], "agency of a contributor has no sector")
    return None


def _presence(note: ThemeSource, evidence: Evidence) -> Finding | None:
    if note.person_id in evidence.facilitators:
        return _unknown(note.at["person_id"], "contributor is a facilitator")
    if note.session_id not in _places(evidence.engagement):
        return _unknown(note.at["session_id"], "session of a contribution is not a session or check-in")
    if (note.session_id, note.person_id) not in evidence.present and not _is_coaching(note, evidence):
        return _unknown(
            note.at["person_id"], "contributor is not down in Attendance as a participant who came to the session named"
        )
    return None


def _is_coaching(note: ThemeSource, evidence: Evidence) -> bool:
    """Coaching has a rule of its own, which says more."""
    return note.session_id in {c.coaching_id for c in evidence.engagement.coaching}


def _places(engagement: Engagement) -> frozenset[str]:
    return frozenset(
        {s.session_id for s in engagement.sessions}
        | {c.checkin_id for c in engagement.check_ins}
        | {c.coaching_id for c in engagement.coaching}
    )
