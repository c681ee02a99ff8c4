"""D15: the order of things says nothing, and no list names all agencies but one."""

from __future__ import annotations

import pytest

from aftercare_docs.disclosure import d15_order
from aftercare_docs.disclosure.d15_order import taxonomy
from aftercare_docs.release.learning import Theme
from aftercare_docs.vocabularies import ThemeKind
from tests.disclosure import said


def test_the_page_is_true() -> None:
    said.try_page(d15_order)


@pytest.mark.parametrize(
    ("sheet", "agencies", "codes"),
    [
        ("PeerLearning", "AG1; AG2; AG3", ["DIS15"]),
        ("PeerLearning", "AG1; AG2; AG3; AG4", []),
        ("PeerLearning", "AG1; AG2", []),
        ("Recommendations", "AG1; AG2; AG3", []),
        ("Actions", "AG1; AG2; AG3", []),
    ],
)
def test_a_list_of_who_takes_part_is_whole_or_far_from_it(sheet: str, agencies: str, codes: list[str]) -> None:
    table = f"output | sheet | key | agency\nO1 | {sheet} | X1 | {agencies}"
    assert [f.code for f in said.found(d15_order.check, table)] == codes


@pytest.mark.parametrize("keys", [("T02", "T01"), ("T01", "T03"), ("T02",), ("T1",), ("T01", "T01")])
def test_a_gap_or_another_order_in_the_numbers_of_themes_is_a_fault(keys: tuple[str, ...]) -> None:
    table = "output | sheet | key\n" + "\n".join(f"O1 | Themes | {key}" for key in keys)
    assert [f.code for f in said.found(d15_order.check, table)] == ["DIS19"]


@pytest.mark.parametrize(("sheet", "letters"), [("Prompts", "PR"), ("Conditions", "C")])
def test_a_gap_in_the_numbers_of_cards_or_conditions_is_a_fault_too(sheet: str, letters: str) -> None:
    for keys, codes in ((("01", "02"), []), (("01", "03"), ["DIS19"])):
        table = "output | sheet | key\n" + "\n".join(f"O1 | {sheet} | {letters}{key}" for key in keys)
        assert [f.code for f in said.found(d15_order.check, table)] == codes


def test_numbers_begin_again_in_each_output() -> None:
    table = "output | sheet | key\nO1 | Themes | T01\nO1 | Themes | T02\nO2 | Themes | T01"
    assert said.found(d15_order.check, table) == []


def test_the_taxonomy_is_by_kind_and_then_by_the_alphabet() -> None:
    def theme(kind: ThemeKind | None, title: str) -> Theme:
        return Theme("T01", title, "Statement.", kind, ())

    first, second, third, last = (
        theme(ThemeKind.WHAT_PEOPLE_CARRIED, "zeal"),
        theme(ThemeKind.TENSION, "apart"),
        theme(ThemeKind.TENSION, "Between"),
        theme(None, "always last"),
    )
    assert sorted([last, third, first, second], key=taxonomy) == [first, second, third, last]
