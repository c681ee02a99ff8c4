"""Characters that print nothing, or something else than they say."""

from __future__ import annotations

import pytest

from aftercare_docs.verification.glyphs import has_unseen, shows_signs


@pytest.mark.parametrize(
    "code", [0x200B, 0x200D, 0x2060, 0x202E, 0xFEFF, 0x00AD, 0xE0041, 0xFE0F, 0x3164, 0x2800, 0xE000]
)
def test_a_character_without_a_mark_is_noticed(code: int) -> None:
    assert has_unseen(f"Thank{chr(code)} you")


@pytest.mark.parametrize(
    "text",
    [
        "Thank you.",
        "Ystyried \u0175 a \u0177, os gwelwch yn dda",
        "\u201cquoted\u201d \u2013 and \u00a340",
        "a\u00a0b",
        "\u2022 point",
    ],
)
def test_what_people_write_is_not(text: str) -> None:
    assert not has_unseen(text)


def test_letters_in_a_font_of_pictures_are_noticed_and_its_signs_are_not() -> None:
    assert shows_signs("Wingdings", "the team")
    assert not shows_signs("Symbol", "\u2022")
    assert not shows_signs("Calibri", "the team")
