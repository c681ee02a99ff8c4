"""The aftercare plan is complete to its outline, and says once what is not part of the engagement."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from aftercare_docs.documents import aftercare_plan
from aftercare_docs.documents.plan_annexes import texts
from aftercare_docs.fingerprints import fingerprint
from aftercare_docs.vocabularies import Audience
from tests.releases import FULL, MINIMAL, heavy


def test_the_first_page_says_purpose_dates_and_size() -> None:
    glance = aftercare_plan.compose(FULL).glance
    assert glance.purpose.startswith("To support people and teams")
    assert [(f.item, f.detail) for f in glance.facts] == [
        ("When", "June 2026 to February 2027; review published on 18 June 2026"),
        ("In this plan", "2\u00a0sessions, 2\u00a0check-ins, 2\u00a0recommendations and 2\u00a0actions"),
    ]
    assert "Aftercare is not therapy." in glance.boundaries
    assert glance.contact == "Questions are welcome at partnership@wexmoor.example."


def test_before_publication_the_review_is_not_dated() -> None:
    before = aftercare_plan.compose(replace(FULL, published=False))
    assert not any("published" in fact.detail for fact in before.glance.facts)


def test_what_is_not_part_of_the_engagement_is_named_once() -> None:
    assert aftercare_plan.compose(FULL).left_out == ""
    small = aftercare_plan.compose(MINIMAL)
    assert small.left_out.startswith("Not part of this engagement: scope and contracting, governance,")
    assert small.sessions.shown
    assert not small.peer.shown


def test_a_wider_audience_is_not_told_that_a_part_does_not_exist() -> None:
    wider = aftercare_plan.compose(replace(MINIMAL, audience=Audience.STAFF_WIDE))
    assert wider.left_out.startswith("Not part of this engagement, or not for readers of this copy:")


def test_every_text_is_one_printable_line() -> None:
    for release in (FULL, MINIMAL, heavy()):
        broken = [text for text in texts(aftercare_plan.compose(release)) if "\n" in text or "  " in text]
        assert broken == []


def test_a_new_day_does_not_ask_for_a_new_approval_but_a_new_word_does() -> None:
    def code(release: object) -> str:
        return fingerprint(aftercare_plan.compose(release), aftercare_plan.FILES)  # type: ignore[arg-type]

    assert code(replace(FULL, as_of=FULL.as_of + dt.timedelta(days=10))) == code(FULL)
    changed = replace(FULL, actions=(replace(FULL.actions[0], action="Something else"), *FULL.actions[1:]))
    assert code(changed) != code(FULL)
