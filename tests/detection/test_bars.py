"""The bars on texts that are not ours, where they are at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from aftercare_docs.detection import scan
from tests.benchmarks._scoring import TESTDATA, judgments, score

SEEDS = sorted((TESTDATA.parent / "seeds").glob("*.txt"))
MISSING = "the test data is not at hand; AFTERCARE_TESTDATA names its folder"


@pytest.mark.skipif(not judgments(), reason=MISSING)
def test_the_bars_on_court_judgments_are_met() -> None:
    measured = score(judgments())
    assert measured.direct == 1.0
    assert measured.quasi >= 0.97
    assert measured.precision >= 0.40
    assert measured.readable <= 0.06
    assert measured.subjects_with_a_leak <= 0.18


@pytest.mark.skipif(not SEEDS, reason=MISSING)
@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_ordinary_prose_of_the_field_is_mostly_left_alone(seed: Path) -> None:
    text = seed.read_text("utf-8")
    flagged = {place for span in scan(text) for place in range(span.start, span.end)}
    words, count, place = text.split(), 0, 0
    for word in words:
        place = text.index(word, place)
        count += not flagged.isdisjoint(range(place, place + len(word)))
        place += len(word)
    assert count / len(words) <= 0.025
