"""The ways in which one value may be written."""

from __future__ import annotations

import pytest

from aftercare_docs.variants import How, Proof, forms_of, parse_date, proof_for, told_words


def tokens(value: str, category: str) -> set[tuple[str, ...]]:
    return {form.tokens for form in forms_of(value, category)}


def test_a_person_may_be_written_in_many_ways() -> None:
    written = tokens("Dr Orlaith Jane Penderrick-Shaw", "Child")
    expected = {
        *(("penderrick", "shaw"), ("penderrickshaw",), ("penderrick",), ("orlaith",), ("o", "j", "p", "s")),
        *(("orlaith", "penderrick", "shaw"), ("penderrick", "shaw", "orlaith"), ("o", "penderrick", "shaw")),
    }
    assert expected <= written


@pytest.mark.parametrize(
    "written",
    [
        ("twenty", "fourth", "of", "august"),
        ("august", "the", "twenty", "fourth"),
        ("twenty", "fourth", "day", "of", "august"),
        ("august", "s", "twenty", "fourth"),
        ("fourth", "sunday", "in", "august"),
        ("last", "monday", "of", "aug"),
        ("last", "but", "one", "sunday", "in", "august"),
        ("sunday", "the", "twenty", "fourth"),
    ],
)
def test_a_date_is_known_in_words_and_by_its_day_of_the_week(written: tuple[str, ...]) -> None:
    assert written in tokens("2025-08-24", "Date")


def test_a_day_beside_the_date_and_a_plain_number_are_for_a_person_to_judge() -> None:
    sure = {form.tokens: form.sure for form in forms_of("2025-08-24", "Date")}
    assert sure["fourth", "sunday", "in", "august"]
    assert not sure["last", "monday", "in", "august"]
    assert not sure["twenty", "four", "august"]


def test_the_second_of_may_is_not_what_the_second_may_be() -> None:
    assert ("second", "of", "may") in tokens("2026-05-02", "Date")
    assert ("second", "may") not in tokens("2026-05-02", "Date")


def test_an_event_is_known_by_two_words_or_more() -> None:
    assert told_words("the bus station fight") == told_words("fighting at a bus station") == {"bus", "station", "fight"}
    assert told_words("the stabbing") == frozenset()


def test_a_place_is_known_by_its_distinctive_words_and_not_by_the_others() -> None:
    written = tokens("Saltbeck Park Estate", "Place")
    assert ("saltbeck",) in written
    assert not {("park",), ("estate",)} & written


def test_common_initials_are_not_taken_for_somebody() -> None:
    assert ("gp",) not in tokens("Garrick Pellowby", "Practitioner")
    assert ("kz",) in tokens("Kezia Zork", "Practitioner")


@pytest.mark.parametrize(
    ("word", "proof"),
    [("penderrick", Proof.NONE), ("hope", Proof.CONTEXT), ("tam", Proof.CAPITAL), ("owen", Proof.NONE)],
)
def test_an_everyday_word_must_show_more(word: str, proof: Proof) -> None:
    assert proof_for(word) is proof


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2024-03-09", (2024, 3, 9)),
        ("2024-03-09 00:00:00", (2024, 3, 9)),
        ("9/3/24", (2024, 3, 9)),
        ("9th of March", (0, 3, 9)),
        ("March 9th, 2024", (2024, 3, 9)),
        ("31.12.99", (1999, 12, 31)),
        ("31/2/2024", None),
        ("August bank holiday", None),
    ],
)
def test_dates_are_read_as_people_type_them(text: str, date: tuple[int, int, int] | None) -> None:
    assert parse_date(text) == date


def test_a_date_that_cannot_be_read_is_a_phrase() -> None:
    assert next(forms_of("bank holiday weekend", "Date")).how is How.AS_LISTED


@pytest.mark.parametrize("value", ["", "  ", "--", "\u200b"])
def test_nothing_has_no_forms(value: str) -> None:
    assert list(forms_of(value, "Child")) == []
