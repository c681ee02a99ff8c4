"""Every name in the workbook is on the watchlist, treated as its own row says."""

from __future__ import annotations

import pytest

from aftercare_docs import identities, policy
from aftercare_docs.vocabularies import Audience, RedactAction, RedactScope
from aftercare_docs.watchlist import Term
from tests.sheets import northshire


def terms() -> dict[str, Term]:
    return {term.value: term for term in identities.watchlist(northshire()).terms}


def test_everybody_and_every_registered_identity_is_on_the_list_once() -> None:
    source = northshire()
    values = [term.value for term in identities.watchlist(source).terms]
    assert {p.full_name for p in source.people} | {i.real_value for i in source.identities} <= set(values)
    assert len(values) == len(set(values))


def test_a_registered_person_is_treated_as_the_register_says_and_anybody_else_is_refused() -> None:
    assert terms()["Joelan Hathersett"].action is RedactAction.REPLACE
    assert terms()["Sunniva Varleigh"].action is RedactAction.BLOCK


def test_who_agreed_to_be_named_is_kept_from_the_public_only() -> None:
    assert terms()["Marianne Oduya-Preece"].scope is RedactScope.PUBLIC_ONLY
    assert terms()["Sunniva Varleigh"].scope is RedactScope.ALL_OUTPUTS


def test_in_public_an_agency_is_its_label_and_the_partnership_keeps_its_name() -> None:
    made = terms()
    assert made["Northshire Homes"].replacement == "housing"
    assert made["Northshire Homes"].scope is RedactScope.PUBLIC_ONLY
    assert "Northshire Safeguarding Children Partnership" not in made
    assert "Independent facilitation team" not in made


@pytest.mark.parametrize(
    ("scope", "audience", "kept"),
    [
        (RedactScope.ALL_OUTPUTS, Audience.FACILITATORS, True),
        (RedactScope.SHARED_AND_PUBLIC, Audience.FACILITATORS, False),
        (RedactScope.SHARED_AND_PUBLIC, Audience.PARTNERSHIP, True),
        (RedactScope.PUBLIC_ONLY, Audience.PARTNERSHIP, False),
        (RedactScope.PUBLIC_ONLY, Audience.STAFF_WIDE, True),
    ],
)
def test_a_scope_says_from_whom_a_term_is_kept(scope: RedactScope, audience: Audience, kept: bool) -> None:
    assert identities.concerns(scope, audience, policy.default()) is kept


def test_nothing_shows_a_value() -> None:
    made = identities.watchlist(northshire())
    assert not any(term.value in f"{made!r} {term!r}" for term in made.terms)
