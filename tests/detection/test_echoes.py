"""A paraphrase keeps the picture; two telling words of a note, close together, give it away."""

from __future__ import annotations

import pytest

from aftercare_docs.detection.echoes import Echoes
from aftercare_docs.detection.overlap import Note
from aftercare_docs.findings import CellRef

AT = CellRef("Sessions", 2, "T")
NOTE = "She said the kettle was cold by the time anybody sat down"
THEME = "Goodbyes and gaps\nMoves were organised around closing, not around saying goodbye and hello."


def echoed(text: str, *notes: str, everybodys: tuple[str, ...] = ()) -> list[str]:
    echoes = Echoes([Note(note, AT) for note in notes], everybodys)
    return [text[o.start : o.end] for o in echoes.found(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("People spoke of a kettle gone cold.", "kettle gone cold"),
        ("It was cold, like kettles.", "cold, like kettles"),
        ("COLD KETTLE", "COLD KETTLE"),
    ],
)
def test_two_telling_words_of_a_note_are_found_in_any_form_and_order(text: str, found: str) -> None:
    assert echoed(text, NOTE) == [found]


def test_the_picture_of_a_withheld_theme_is_found_in_other_words() -> None:
    assert echoed("Begin each move with a goodbye and a hello.", THEME) == ["goodbye and a hello"]
    assert echoed("How will goodbyes be organised?", THEME) == ["goodbyes be organised"]


@pytest.mark.parametrize(
    "text",
    [
        "The kettle is on.",
        "By that time people were sitting down.",
        "A kettle was there, and much later in the long and quiet afternoon it was still so cold.",
        "",
    ],
)
def test_one_word_or_common_words_or_words_far_apart_are_nobodys(text: str) -> None:
    assert echoed(text, NOTE) == []


def test_two_notes_are_two_pictures() -> None:
    assert echoed("A kettle in the rain.", "the kettle was cold", "cold rain all day") == []


def test_a_word_of_many_notes_or_of_what_everybody_may_read_is_nobodys() -> None:
    assert echoed("A cold kettle.", NOTE, "the kettle again", "kettle and cups") == []
    assert echoed("A cold kettle.", NOTE, everybodys=("Fill the kettle.",)) == []


def test_it_does_not_say_what_it_holds() -> None:
    assert "kettle" not in repr(Echoes([Note(NOTE, AT)]))
