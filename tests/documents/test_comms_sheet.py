"""The sheet says what can be evidenced and what cannot, who speaks, and when nothing may be said yet."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents import comms_sheet
from aftercare_docs.documents.boundaries import in_brief
from aftercare_docs.vocabularies import ArtefactKind, CommsMoment
from tests.releases import FULL, MINIMAL
from tests.workbooks import of


def test_what_can_never_be_evidenced_is_always_said() -> None:
    always = comms_sheet.compose(MINIMAL).cannot
    assert always[0].startswith("Who took part, who said what")
    assert comms_sheet.compose(FULL).cannot == (*always, "Whether practice has changed.")


def test_every_question_has_a_line_and_every_source_a_speaker() -> None:
    made = comms_sheet.compose(MINIMAL)
    assert len(made.lines) == len(made.speakers) == 6
    assert all(row.answer.endswith(".") for row in made.lines)
    assert made.boundaries == in_brief()


def test_before_publication_nothing_goes_out() -> None:
    assert "Nothing outward-facing goes out" in comms_sheet.compose(replace(FULL, published=False)).embargo
    assert comms_sheet.compose(FULL).embargo.startswith("The review has been published.")


def test_a_moment_says_how_far_it_reaches() -> None:
    [moment] = comms_sheet.compose(FULL).moments
    assert (moment.when, moment.audience, moment.reach) == ("4\u00a0November\u00a02026", "Staff-wide", "Outward-facing")
    within = tuple(replace(row, outward_facing=False) for row in FULL.comms)
    assert comms_sheet.compose(replace(FULL, comms=within)).moments[0].reach == "Within the partnership"
    unsaid = tuple(replace(row, outward_facing=None) for row in FULL.comms)
    assert comms_sheet.compose(replace(FULL, comms=unsaid)).moments[0].reach == "Not yet agreed"


def test_only_dates_that_may_be_shown_are() -> None:
    assert [(d.what, d.when) for d in comms_sheet.compose(FULL).dates] == [
        ("Publication", "18\u00a0June\u00a02026"),
        ("Aftercare ends", "February\u00a02027"),
    ]


def test_what_is_not_agreed_is_said_kindly() -> None:
    made = comms_sheet.compose(MINIMAL)
    assert (made.evidence, made.moments, made.dates) == ((), (), ())
    assert made.evidence_none == "No line of assurance is agreed yet."
    assert made.moments_none == "No moment of communication is agreed yet."


def test_the_example_has_its_six_lines_of_assurance_and_five_moments() -> None:
    made = comms_sheet.compose(of(ArtefactKind.COMMS_AND_ASSURANCE_SHEET).redacted.release)
    assert (len(made.evidence), len(made.moments)) == (6, 5)
    assert [moment.moment for moment in made.moments][:2] == ["Before publication", "Publication day"]


def test_a_moment_whose_day_is_not_shown_is_around_it() -> None:
    undated = [
        replace(row, date=None, moment=moment)
        for row in FULL.comms
        for moment in (CommsMoment.ANNIVERSARY, CommsMoment.HEARING_OR_INQUEST, CommsMoment.MILESTONE)
    ]
    made = comms_sheet.compose(replace(FULL, comms=tuple(undated)))
    assert [moment.when for moment in made.moments] == [
        "Around the anniversary",
        "Around the hearing",
        "Not yet agreed",
    ]
