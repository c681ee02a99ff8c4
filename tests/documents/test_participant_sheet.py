"""The page for people who take part: what to expect, and nothing about who else is invited or when."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents import participant_sheet
from aftercare_docs.documents.plan_annexes import texts
from aftercare_docs.words import words
from tests.releases import FULL, MINIMAL, heavy
from tests.workbooks import example, example_release


def test_it_says_the_boundaries_the_limits_and_the_choice() -> None:
    for release in (FULL, MINIMAL, heavy()):
        made = participant_sheet.compose(release)
        assert all(boundary.short in made.boundaries for boundary in words().boundaries)
        assert made.limits == words().statements["confidentiality_limits"].text
        assert "pass, pause or leave" in made.choices[0]
        assert [text for text in texts(made) if "\n" in text or "  " in text] == []


def test_support_is_listed_as_far_as_the_page_has_room() -> None:
    assert participant_sheet.compose(FULL).routes[1] == "National listening line: telephone, 24 hours"
    assert participant_sheet.compose(FULL).support_more == ""
    many = participant_sheet.compose(replace(FULL, support=FULL.support * 8))
    assert len(many.routes) == participant_sheet.MOST_LINES
    assert many.support_more == words()["participant_sheet"]["support_more"]
    assert list(participant_sheet.fitting(["x" * 500, "y" * 500, "z"])) == ["x" * 500]


def test_without_routes_the_page_says_whom_to_ask() -> None:
    made = participant_sheet.compose(MINIMAL)
    assert (made.routes, made.contact) == ((), "")
    assert made.support_intro == words()["participant_sheet"]["support_none"]


def test_the_example_names_no_person_no_session_and_no_date() -> None:
    said = " ".join(texts(example(participant_sheet.ARTEFACT)))
    release = example_release(participant_sheet.ARTEFACT)
    assert not [s.title for s in release.sessions if s.title in said]
    assert not [f for f in release.sessions[0].facilitators if f.split(",")[0] in said]
    assert "2026" not in said.replace(f"{release.as_of:%B %Y}", "").replace(release.details.engagement_title, "")
