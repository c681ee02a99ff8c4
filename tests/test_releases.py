"""The releases that other tests compose from say what they claim to."""

from __future__ import annotations

from tests import releases


def test_the_heavy_release_is_as_heavy_as_it_says() -> None:
    heavy = releases.heavy()
    assert (len(heavy.actions), len(heavy.prompts), len(heavy.themes)) == (60, 40, 25)
    assert len({a.action_id for a in heavy.actions}) == 60


def test_a_minimal_release_has_only_what_a_workbook_must_have() -> None:
    assert not releases.MINIMAL.actions
    assert not releases.MINIMAL.details.contact_line
