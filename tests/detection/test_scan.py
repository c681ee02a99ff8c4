"""The detectors together: offsets, union, order, and time that grows with the text and no faster."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs import detection, naming, patterns
from aftercare_docs.detection import DETECTORS, Span, scan
from aftercare_docs.detection.forms import Forms
from aftercare_docs.detection.reading import Reading

ATOMS = (
    *("a", "1", "1 ", "a ", "a.", "a-", "a'", "'a ", "(", '"', "@", "A. ", "http://", "a@a.", "www.", "zz9", "-", " "),
    *("one ", "the ", "not ", "no ", "1/", "a1", "ab12-", "ref ", "the one ", "of the ", "1.", "$1", "EUR 1,", "Mr "),
    *("more than ", "all of the ", "she said ", "both of the ", "every member of the ", "gmc no ", "12:", "\n", "'"),
)


def expressions() -> Iterator[tuple[str, re.Pattern[str]]]:
    names = [f"{detection.__name__}.{module.name}" for module in pkgutil.iter_modules(detection.__path__)]
    for module in (*map(importlib.import_module, names), naming, patterns):
        for value in vars(module).values():
            for item in value if isinstance(value, tuple) else (value,):
                expression = getattr(item, "pattern", None)
                if isinstance(item, Forms):
                    yield from ((f"{module.__name__}: {each.pattern.pattern}", each.pattern) for each in item.forms)
                elif isinstance(item, re.Pattern):
                    yield f"{module.__name__}: {item.pattern}", item
                elif isinstance(expression, re.Pattern):
                    yield f"{module.__name__}: {expression.pattern}", expression


def test_no_expression_takes_long_whatever_it_is_given() -> None:
    slow = []
    found = dict(expressions())
    assert len(found) > 100
    for name, expression in found.items():
        for atom in ATOMS:
            text = (atom * 5000)[:5000]
            begun = time.process_time()
            for _ in expression.finditer(text):
                pass
            if time.process_time() - begun > 0.5:
                slow.append((name[:80], atom))
    assert slow == []


@pytest.mark.parametrize("atom", ATOMS)
def test_no_text_takes_long(atom: str) -> None:
    begun = time.process_time()
    scan((atom * 10000)[:10000])
    assert time.process_time() - begun < 1.5


def test_time_grows_with_the_text_and_no_faster() -> None:
    sentence = "On 3 March the health visitor, Ms Quillfeather, rang 07700 900461 about the twins in Otterby. "

    def seconds(times: int) -> float:
        return min(_seconds(sentence * times) for _ in range(3))

    seconds(10)
    assert seconds(800) < 20 * max(seconds(80), 0.01)


@given(st.text(max_size=60))
def test_spans_lie_inside_the_text_and_in_order(text: str) -> None:
    spans = scan(text)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert [span.start for span in spans] == sorted(span.start for span in spans)


@given(st.text(max_size=60))
def test_nothing_that_a_detector_found_is_lost(text: str) -> None:
    letters = {place for span in scan(text) for place in range(span.start, span.end)}
    reading = Reading(text)
    for detector in DETECTORS:
        for span in detector.detect(reading):
            assert letters.issuperset(range(*reading.folded.span(span.start, span.end)))


def test_an_empty_text_holds_nothing() -> None:
    assert scan("") == []


def test_the_same_text_gives_the_same_spans() -> None:
    assert scan("Kezia, 14, rang.") == scan("Kezia, 14, rang.") != [Span(0, 0, "")]


def _seconds(text: str) -> float:
    begun = time.process_time()
    scan(text)
    return time.process_time() - begun
