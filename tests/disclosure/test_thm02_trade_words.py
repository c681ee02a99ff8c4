"""THM02: the words of a trade do not give away the one person who practises it."""

from __future__ import annotations

import pytest

from aftercare_docs.disclosure import thm02_trade_words
from aftercare_docs.disclosure.thm02_trade_words import trade_words, uses_words_of
from aftercare_docs.vocabularies import AgencyType
from tests.disclosure import pages
from tests.disclosure.rosters import codes, decided
from tests.sheets import northshire


def test_the_page_is_true() -> None:
    pages.try_page(thm02_trade_words)


def test_a_word_that_several_of_each_agency_share_points_to_nobody() -> None:
    table = """
        agency | attended       | T01 (They felt alone in custody.)
        AG1    | P1 P2 P3       | P1 P2
        AG2    | P4 P5 P6       | P4 P5
        AG3    | P7 P8 P9       | P7 P8
    """
    assert codes(decided(table)) == {}


@pytest.mark.parametrize(
    ("text", "is_used"),
    [
        ("Nobody says it in Custody.", True),
        ("The crime-report came late.", True),
        ("The custodian was kind.", False),
        ("Certainty felt safer than thinking.", False),
    ],
)
def test_a_word_is_met_whole_and_in_any_case(text: str, is_used: bool) -> None:
    assert uses_words_of(AgencyType.POLICE, text) == is_used


def test_every_sort_of_agency_in_the_table_is_one_of_the_vocabulary() -> None:
    assert set(trade_words()) <= set(AgencyType)
    assert all(all(words) for words in trade_words().values())


def test_the_themes_of_the_example_use_the_words_of_no_trade() -> None:
    for theme in northshire().themes:
        for agency_type in AgencyType:
            assert not uses_words_of(agency_type, f"{theme.title} {theme.statement}")
