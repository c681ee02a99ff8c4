"""The note says what is in the pack and for whom, where each thing is, and why something is not there."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents import covering_note
from aftercare_docs.documents.boundaries import in_brief
from aftercare_docs.release import Output, Session
from aftercare_docs.vocabularies import ArtefactKind, Audience, SessionKind, SessionStatus
from tests.releases import FULL, MINIMAL, record
from tests.workbooks import of

PACK = (
    (ArtefactKind.THEMES_AND_CONDITIONS_NOTE, Audience.PARTNERSHIP),
    (ArtefactKind.AFTERCARE_PLAN, Audience.PARTNERSHIP),
    (ArtefactKind.BUILD_REPORT, Audience.FACILITATORS),
    (ArtefactKind.COVERING_NOTE, Audience.COMMISSIONER_AND_DSPS),
    (ArtefactKind.COACHING_AGREEMENT_TEMPLATE, Audience.FACILITATORS),
)
OUTPUTS = tuple(record(Output, artefact=artefact, audience=audience) for artefact, audience in PACK)


def where(release: object, number: int) -> str:
    return covering_note.compose(release).lines[number - 1].where  # type: ignore[arg-type]


def test_the_pack_goes_by_audience_without_the_private_report_and_the_note_itself() -> None:
    made = covering_note.compose(replace(FULL, outputs=OUTPUTS))
    assert [(p.audience, p.documents) for p in made.parcels] == [
        ("Facilitators", "Coaching agreement template."),
        ("Partnership", "Aftercare plan and themes and conditions note."),
    ]
    assert made.boundaries == in_brief()


def test_an_item_is_where_its_sessions_and_documents_are() -> None:
    full = replace(FULL, outputs=OUTPUTS)
    assert where(full, 4) == "1\u00a0session."
    assert where(full, 9) == "Aftercare plan."
    assert where(full, 13) == "Aftercare plan."
    assert where(full, 16) == "2\u00a0check-ins."
    assert where(full, 18) == "On-site and online."
    assert where(FULL, 1) == "Agreed and recorded; no document of its own."


def test_what_is_not_part_says_why() -> None:
    assert where(MINIMAL, 6) == "Not part of this engagement: not planned."
    assert where(MINIMAL, 9) == "Not part of this engagement: not recorded."
    assert where(MINIMAL, 12) == "Not part of this engagement: optional."
    assert where(MINIMAL, 14) == "Not part of this engagement: not asked for."
    assert where(replace(MINIMAL, outputs=OUTPUTS), 19) == "Coaching agreement template."


def test_a_cancelled_session_serves_nothing() -> None:
    session = record(Session, kind=SessionKind.PRACTICE_REFLECTION, status=SessionStatus.CANCELLED)
    assert where(replace(MINIMAL, sessions=(session,)), 5) == "Not part of this engagement: not planned."


def test_an_audience_that_may_not_see_the_register_is_told_of_no_document() -> None:
    made = covering_note.compose(FULL)
    assert (made.parcels, made.parcels_none) == ((), "The register of documents is not part of this copy.")


def test_in_the_example_all_nineteen_are_served() -> None:
    made = covering_note.compose(of(covering_note.ARTEFACT).redacted.release)
    assert len(made.lines) == 19
    assert not [line.item for line in made.lines if line.where.startswith("Not part")]
    assert sum(len(p.documents.split(" and ")) for p in made.parcels) >= 6
