"""Times counted from an event are marked; a rhythm of work is not counted from anything."""

from __future__ import annotations

import pytest

from tests.detection import marked


@pytest.mark.parametrize(
    "written",
    [
        *(
            "two days before",
            "the week after",
            "a fortnight before",
            "six weeks before his death",
            "Forty-eight hours after",
        ),
        *("the night before", "eleven days later", "within hours of", "earlier that day", "on the anniversary of"),
        *("shortly after", "in the weeks before", "a few months ago", "since the inquest opened", "three weeks ago"),
        *("the following week", "the next morning", "less than a day before", "two and a half years"),
    ],
)
def test_an_interval_is_marked(written: str) -> None:
    last = written.rpartition(" ")[2]
    assert any(last in found for found in marked(f"it was {written} somebody rang", "RED09"))


@pytest.mark.parametrize("text", ["every week", "once a month", "at the same time", "day by day", "a year of learning"])
def test_a_rhythm_is_left_alone(text: str) -> None:
    assert marked(text, "RED09") == []
