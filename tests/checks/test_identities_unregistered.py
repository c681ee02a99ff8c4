"""Nobody's name can be kept out that nobody has written down."""

from __future__ import annotations

from aftercare_docs.checks import identities_unregistered
from tests.checks.contexts import of_the_example, places


def test_a_workbook_that_asks_for_nothing_yet_owes_no_names() -> None:
    assert places(identities_unregistered, "Agencies | agency_id | agency_name\n | AG01 | Fictional Council") == []


def test_the_example_has_names_to_look_for() -> None:
    assert of_the_example(identities_unregistered) == []
