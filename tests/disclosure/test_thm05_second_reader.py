"""THM05: somebody who did not say it has read the wording of a theme of high sensitivity."""

from __future__ import annotations

import pytest

from aftercare_docs.disclosure import thm05_second_reader
from tests.disclosure import pages
from tests.disclosure.rosters import decided

HIGH = """
    agency | attended        | T01
    AG1    | P1 P2 P3 P4     | P1 P2
    AG2    | P5 P6 P7 P8     | P5 P6
    AG3    | P9 P10 P11 P12  | P9 P10
"""


def test_the_page_is_true() -> None:
    pages.try_page(thm05_second_reader)


@pytest.mark.parametrize(
    ("header", "codes"),
    [("T01", []), ("T01 High", ["THM05"]), ("T01 High read by P1", ["THM05"]), ("T01 High read by P3", [])],
)
def test_the_reader_is_somebody_else(header: str, codes: list[str]) -> None:
    decision = decided(HIGH.replace("T01", header))
    assert decision.released == {"T01"}
    assert [f.code for f in decision.findings] == codes
