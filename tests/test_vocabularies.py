"""The closed lists keep an order that the product relies on."""

from __future__ import annotations

from enum import StrEnum

from aftercare_docs import vocabularies
from aftercare_docs.vocabularies import Audience, Brag, Level

LISTS = [each for each in vars(vocabularies).values() if isinstance(each, type) and issubclass(each, StrEnum)]


def test_audiences_widen_and_levels_move_outwards() -> None:
    assert next(iter(Audience)) is Audience.FACILITATORS
    assert [*Audience][-1] is Audience.PUBLIC
    assert [str(level) for level in Level] == ["Individual", "Team", "Service", "Agency", "Partnership"]


def test_a_colour_is_always_said_in_a_word() -> None:
    assert [status.partition(" - ")[0] for status in Brag] == ["White", "Green", "Amber", "Red", "Blue"]


def test_a_value_reads_the_same_from_a_drop_down_and_holds_no_separator() -> None:
    for each in LISTS:
        if each is StrEnum:
            continue
        assert len(set(each)) == len(each.__members__)
        for value in each:
            assert value == value.strip()
            assert ";" not in value
            assert value[:1] not in "=+-@"
