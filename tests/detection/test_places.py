"""Places without a name of their own."""

from __future__ import annotations

import pytest

from tests.detection import marked


@pytest.mark.parametrize(
    "text",
    [
        "by the canal",
        "on the ninth floor",
        "number 36 bus",
        "a two-bedroom flat",
        "near the bus station",
        "flat 4",
        "plot 900",
    ],
)
def test_a_place_is_marked(text: str) -> None:
    assert marked(f"it was {text} again", "RED19")


@pytest.mark.parametrize(
    "text", ["bring to a close", "a park and ride scheme for ideas", "common ground", "a bridge to trust"]
)
def test_figures_of_speech_are_left_alone(text: str) -> None:
    assert [found for found in marked(text, "RED19") if found != "a park"] == []
