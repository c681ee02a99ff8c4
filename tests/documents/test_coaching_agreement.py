"""The form is blank: bounded, practical, confidential within limits, and the same whoever takes it up."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents import coaching_agreement
from aftercare_docs.documents.boundaries import in_brief
from aftercare_docs.fingerprints import strings
from aftercare_docs.vocabularies import ArtefactKind
from aftercare_docs.words import words
from tests.releases import FULL, MINIMAL, heavy
from tests.sheets import northshire
from tests.workbooks import of


def test_it_says_what_coaching_is_and_what_a_sponsor_may_know() -> None:
    made = coaching_agreement.compose(FULL)
    assert [term.title for term in made.what] == ["Bounded", "Practical", "Apart"]
    assert "no report on what was said" in made.confidential[1].text
    assert "holding risk, tone and communication, " in made.focus
    assert made.focus.count("own sustainability") == 1
    assert made.limits == words().statements["confidentiality_limits"].text
    assert made.boundaries == in_brief()


def test_only_whose_it_is_differs_between_engagements() -> None:
    front = coaching_agreement.compose(MINIMAL).front
    assert {replace(coaching_agreement.compose(r), front=front) for r in (FULL, MINIMAL, heavy())} == {
        coaching_agreement.compose(MINIMAL)
    }


def test_nothing_of_an_arrangement_is_in_it() -> None:
    said = " ".join(strings(coaching_agreement.compose(of(ArtefactKind.COACHING_AGREEMENT_TEMPLATE).redacted.release)))
    source = northshire()
    assert source.coaching
    for arrangement in source.coaching:
        for person in (arrangement.person_id, arrangement.coach, arrangement.sponsor):
            assert source.person[person].job_title not in said
            assert source.person[person].full_name not in said
        assert arrangement.coaching_id not in said


def test_it_is_signed_by_two_people_with_blanks_for_what_they_arrange() -> None:
    made = coaching_agreement.compose(FULL)
    assert made.signing == ("The person who is coached", "The coach")
    assert all(label.endswith(":") for label in made.blanks)
    assert len(made.blanks) == 5
