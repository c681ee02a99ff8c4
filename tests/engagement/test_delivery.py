"""Sessions and what surrounds them: who came to what never leaves the workbook."""

from __future__ import annotations

import pytest

from aftercare_docs.columns import Emit, Group, SheetSpec
from aftercare_docs.engagement.delivery import Attendance, CheckIn, CoachingArrangement, Session
from tests.engagement.declared import classes, group, required

NEEDED = {
    "Sessions": "session_id kind title",
    "Attendance": "session_id person_id",
    "CheckIns": "checkin_id",
    "Dissemination": "diss_id title format",
    "PeerLearning": "peer_id name",
    "Coaching": "coaching_id person_id",
}


@pytest.mark.parametrize("spec", group(Group.DELIVERY), ids=lambda spec: spec.name)
def test_only_what_a_document_cannot_do_without_must_be_filled(spec: SheetSpec) -> None:
    assert " ".join(required(spec)) == NEEDED[spec.name]


def test_attendance_and_coaching_are_never_shown() -> None:
    assert classes(Attendance.SHEET) == {Emit.NEVER}
    assert classes(CoachingArrangement.SHEET) == {Emit.NEVER}


def test_where_people_meet_and_who_comes_is_for_the_few() -> None:
    assert Session.SHEET["venue"].emit is Emit.RESTRICTED
    assert CheckIn.SHEET["attendees"].emit is Emit.RESTRICTED
    assert Session.SHEET["notes_internal"].emit is Emit.NEVER


def test_a_person_is_invited_to_a_session_once() -> None:
    assert Attendance.SHEET.unique == ("session_id", "person_id")
