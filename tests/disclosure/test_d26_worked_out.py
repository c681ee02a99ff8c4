"""D26: nobody who did not say it can work out from the rules who did. The brute force is in ``test_oracle``."""

from __future__ import annotations

from aftercare_docs.disclosure import d26_worked_out
from tests.disclosure import pages
from tests.disclosure.rosters import SOUND, codes, decided

NARROW = SOUND.replace("P7 P8 P9", "P7 P8   ")


def test_the_page_is_true() -> None:
    pages.try_page(d26_worked_out)


def test_a_theme_that_is_held_for_a_plainer_reason_is_not_held_twice() -> None:
    (finding,) = decided(NARROW.replace("P4 P5\n", "P4\n")).findings
    assert finding.code == "THM01"


def test_one_contributor_more_than_is_needed_leaves_everybody_in_doubt() -> None:
    assert codes(decided(NARROW)) == {"T01": "DIS26"}
    assert decided(f"{NARROW.rstrip()}\n    AG4    | P9 P10   | P9\n").released == {"T01"}
