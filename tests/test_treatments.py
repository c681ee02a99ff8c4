"""What is replaced leaves grammatical English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.roles import hierarchy
from aftercare_docs.treatments import replace, several


@pytest.mark.parametrize(
    ("text", "found", "replacement", "result"),
    [
        ("We met Ada there.", "Ada", "a practitioner", "We met a practitioner there."),
        ("Ada came.", "Ada", "a practitioner", "A practitioner came."),
        ("It went well. Ada came.", "Ada", "a practitioner", "It went well. A practitioner came."),
        ("“Ada came.”", "Ada", "a practitioner", "“A practitioner came.”"),
        ("Ada's team", "Ada", "a practitioner", "A practitioner's team"),
        ("near the Mill Estate today", "Mill Estate", "a neighbourhood", "near a neighbourhood today"),
        ("The Mill Estate is near.", "Mill Estate", "a neighbourhood", "A neighbourhood is near."),
        ("their Mill House", "Mill House", "children's home", "their children's home"),
        ("from Mill House,", "Mill House", "a children's home", "from a children's home,"),
        ("bathe Ada", "Ada", "a child", "bathe a child"),
    ],
)
def test_a_replacement_reads_as_if_it_had_always_been_there(
    text: str, found: str, replacement: str, result: str
) -> None:
    start = text.index(found)
    assert replace(text, start, start + len(found), replacement) == result


@given(st.text(max_size=30), st.text(min_size=1, max_size=8), st.text(max_size=30))
def test_nothing_of_what_was_replaced_stays_and_nothing_after_it_changes(before: str, found: str, after: str) -> None:
    made = replace(before + found + after, len(before), len(before) + len(found), "###")
    assert made == before + "###" + after


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("a practitioner", "practitioners"),
        ("a practitioner in youth justice", "practitioners in youth justice"),
        ("an independent chair or reviewing officer", "independent chairs or reviewing officers"),
        ("an agency", "agencies"),
        ("Social worker", "Social workers"),
        ("Head of service", "Heads of service"),
        ("a health coach", "health coaches"),
    ],
)
def test_several_of_one_kind_read_as_english(one: str, many: str) -> None:
    assert several(one) == many


@pytest.mark.parametrize("family", sorted({role.family for role in hierarchy().values()}))
def test_every_family_of_the_hierarchy_has_a_plural(family: str) -> None:
    assert not several(family).startswith(("a ", "an "))
    assert several(family).rstrip("s") != several(family) or "s in " in several(family)
