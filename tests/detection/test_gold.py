"""Sentences as facilitators write them: everything marked in them is found, and plain sentences are left alone."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from aftercare_docs.detection import scan
from tests.detection import covers

GOLD: list[dict[str, Any]] = [
    json.loads(line) for line in Path(__file__).with_name("gold.jsonl").read_text("utf-8").splitlines()
]
ALL_OF = ("name", "place", "organisation", "contact", "reference")
NEARLY_ALL_OF = ("role", "family", "attribute", "relative_date", "quotation", "date", "age", "small_number", "class")


def recall(kind: str) -> tuple[float, list[str]]:
    missed, total = [], 0
    for sentence in GOLD:
        spans = scan(sentence["text"])
        for start, end, marked_as in sentence["spans"]:
            if marked_as == kind:
                total += 1
                if not covers(sentence["text"], start, end, spans):
                    missed.append(sentence["id"])
    return 1 - len(missed) / total, missed


def test_there_are_two_hundred_sentences_with_something_to_find() -> None:
    assert sum(bool(sentence["spans"]) for sentence in GOLD) >= 200
    kinds: defaultdict[str, int] = defaultdict(int)
    for sentence in GOLD:
        for *_, kind in sentence["spans"]:
            kinds[kind] += 1
    assert set(kinds) == {*ALL_OF, *NEARLY_ALL_OF}


@pytest.mark.parametrize("kind", ALL_OF)
def test_every_one_is_found(kind: str) -> None:
    assert recall(kind)[1] == []


@pytest.mark.parametrize("kind", NEARLY_ALL_OF)
def test_nearly_every_one_is_found(kind: str) -> None:
    share, missed = recall(kind)
    assert share >= 0.95, missed


def test_no_combination_that_singles_somebody_out_is_left_whole() -> None:
    for sentence in GOLD:
        spans = scan(sentence["text"])
        together = [sentence["spans"][place] for place in sentence["combination"]]
        left = [s for s in together if not covers(sentence["text"], s[0], s[1], spans)]
        assert not together or len(left) < 2, sentence["id"]


def test_plain_sentences_are_left_alone() -> None:
    assert {s["id"]: scan(s["text"]) for s in GOLD if not s["spans"] and scan(s["text"])} == {}
