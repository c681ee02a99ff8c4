"""Fifty ladders from a note to a summary of it, and each limit by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from aftercare_docs.detection.overlap import Limits, Note, Overlap, Sources
from aftercare_docs.findings import CellRef

AT = CellRef("Sessions", 2, "T")


def ladders() -> list[tuple[str, dict[str, str]]]:
    text = Path(__file__).with_name("ladders.txt").read_text("utf-8")
    blocks = [[line for line in block.splitlines() if not line.startswith("#")] for block in text.split("\n\n")]
    return [(block[0], {line[0]: line[2:] for line in block[1:]}) for block in blocks]


LADDERS = ladders()
SOURCES = Sources([Note(note, CellRef("Notes", row, "B"), f"P{row % 9}") for row, (note, _) in enumerate(LADDERS, 2)])


def found(note: str, text: str, *approved: str, limits: Limits | None = None) -> list[Overlap]:
    return Sources([Note(note, AT, "P01")], approved, limits).overlaps(text)


def test_there_are_fifty_ladders_of_four_rungs() -> None:
    assert len(LADDERS) == 50
    assert all(set(rungs) == {"=", "~", "."} for _, rungs in LADDERS)


@pytest.mark.parametrize(("row", "note", "rungs"), [(row, *ladder) for row, ladder in enumerate(LADDERS, 2)])
def test_a_ladder_is_refused_up_to_the_paraphrase(row: int, note: str, rungs: dict[str, str]) -> None:
    for copy in (note, note.upper().replace(" ", "  "), rungs["="]):
        assert CellRef("Notes", row, "B") in {overlap.note for overlap in SOURCES.overlaps(copy)}
    assert SOURCES.overlaps(rungs["~"]) == []
    assert SOURCES.overlaps(rungs["."]) == []


@pytest.mark.parametrize(
    "copy",
    [
        "and so nobody knew what we were, in fact, doing",
        "Nobody knew—what we WERE",
        "nobody kne\u200bw what we were",
        "nоbody knew what we were",  # a Cyrillic letter
    ],
)
def test_five_words_in_a_row_are_found_through_disguises(copy: str) -> None:
    assert [o.rule for o in found("Then nobody knew what we were doing.", copy) if o.rule == "RED14"] == ["RED14"]


def test_numbers_in_words_and_figures_are_the_same() -> None:
    assert found("after 3 weeks it was gone", "after three weeks it was")


def test_four_words_are_enough_with_a_word_that_one_person_used() -> None:
    runs = found("it was like treacle that day", "this was like treacle that is")
    assert [o.count for o in runs if o.rule == "RED14"] == [4]
    assert found("it was as if we did", "and it was as always") == []


def test_everyday_words_are_nobodys_own() -> None:
    assert found("at the end of it", "by the end of that") == []


def test_an_approved_phrase_may_be_used_by_anybody() -> None:
    note, text = "We keep children and young people at the heart.", "For children and young people at the centre."
    assert found(note, text)
    assert found(note, text, "children and young people at the") == []


def test_three_quoted_words_of_a_note_are_refused() -> None:
    assert "RED16" in {o.rule for o in found("nobody picked up", "They said “nobody picked up” to us")}
    assert found("nobody picked up", "They said “it was hard” and nobody picked") == []


def test_where_the_words_are_is_said_in_the_text_as_given() -> None:
    text = "Café – but nobody knew what we were."
    overlap = next(o for o in found("nobody knew what we were doing", text) if o.rule == "RED14")
    assert text[overlap.start : overlap.end] == "nobody knew what we were"
    assert overlap.note == AT


def test_a_policy_may_ask_for_less() -> None:
    assert found("we met by the gate", "they met by the gate", limits=Limits(run=4))


def test_a_long_note_is_not_alike_to_everything() -> None:
    note = " ".join(word for ladder, _ in LADDERS[:25] for word in ladder.split())
    for _, rungs in LADDERS[25:]:
        assert found(note, rungs["~"]) == []


def test_no_repr_shows_a_note() -> None:
    assert "treacle" not in repr(Sources([Note("treacle", AT)])) + repr(Note("treacle", AT, "P01"))


def test_no_notes_share_nothing() -> None:
    assert Sources([]).overlaps("anything at all that may be said here") == []


def test_a_note_that_repeats_itself_costs_little() -> None:
    assert found("and " * 300, "and " * 3000)
