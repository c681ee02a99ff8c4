"""Figures are found wherever they stand in a document."""

from __future__ import annotations

from aftercare_docs.documents import aftercare_plan
from aftercare_docs.documents.figures import figures
from aftercare_docs.fingerprints import fingerprint
from tests.releases import FULL, MINIMAL
from tests.renderers.finished import measured


def test_every_figure_of_a_document_is_found_in_its_order_under_a_name_of_its_own() -> None:
    names = [figure.name for figure in figures(aftercare_plan.compose(measured()))]
    assert names == ["journey", "map", "balance", "strength", "readings"]


def test_a_figure_without_a_name_says_nothing_else() -> None:
    for figure in figures(aftercare_plan.compose(MINIMAL)):
        assert (figure.name, figure.alt, figure.intro) == ("", "", "")


def test_what_a_picture_shows_is_part_of_what_was_approved() -> None:
    plan = aftercare_plan.compose(FULL)
    assert fingerprint(plan, ()) != fingerprint(aftercare_plan.compose(MINIMAL), ())


def test_words_for_a_picture_are_short_enough_to_be_read_aloud() -> None:
    assert all(0 < len(figure.alt) <= 250 for figure in figures(aftercare_plan.compose(measured())))
