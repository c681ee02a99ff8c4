"""One answer a line, in order; a bad line is named by its number and ends nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice

import pytest

from aftercare_docs.detection.jsonl import scan_lines


def answers(*lines: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in scan_lines(lines)]


def test_spans_are_character_offsets_with_their_rule() -> None:
    text = "Café \U0001f642: Zelkova"
    (answer,) = answers(json.dumps({"id": 7, "text": text}))
    assert answer == {"id": 7, "spans": [[8, 15, "IDN02"]]}


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[1]",
        '"text"',
        '{"id": 1}',
        '{"id": 1, "text": 5}',
        '{"text": "a"}',
        '{"id": NaN, "text": "a"}',
        "[" * 100_000,
    ],
)
def test_a_bad_line_is_named_and_the_stream_goes_on(line: str) -> None:
    bad, good = answers(line, '{"id": "b", "text": "all is well"}')
    assert bad["line"] == 1
    assert isinstance(bad["error"], str)
    assert good == {"id": "b", "spans": []}


def test_an_error_repeats_nothing_of_the_line() -> None:
    assert "Zelkova" not in json.dumps(answers('{"id": "Zelkova", "text": ["Zelkova"]}'))


def test_empty_lines_and_a_byte_order_mark_are_passed_over() -> None:
    assert answers("\n", "  ", '\ufeff{"id": 1, "text": ""}\n') == [{"id": 1, "spans": []}]


def test_a_lone_surrogate_is_answered() -> None:
    assert answers('{"id": 1, "text": "\\ud800 here"}') == [{"id": 1, "spans": []}]


def test_answers_come_as_lines_come() -> None:
    def endless() -> Iterator[str]:
        while True:
            yield '{"id": 1, "text": "x"}'

    assert len(list(islice(scan_lines(endless()), 3))) == 3
