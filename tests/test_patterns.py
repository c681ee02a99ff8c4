"""Patterns that a facilitator may list: what they match, and which are refused."""

from __future__ import annotations

import pytest

from aftercare_docs.patterns import compile_pattern


@pytest.mark.parametrize(
    ("typed", "matches", "refuses"),
    [
        ("LCS-#######", "see lcs-0048219 now", "lcs-00482199"),
        (r"LCS-\d{7}", "lcs-0048219", "lcs-004821"),
        (r"\bEH\d{3,5}\b", "(eh1234)", "eh12"),
        (r"[A-C]\d\d/\d+", "b12/77", "d12/77"),
        ("no. ##", "no. 12", "nox 12"),
    ],
)
def test_a_pattern_matches_what_it_describes(typed: str, matches: str, refuses: str) -> None:
    expression = compile_pattern(typed)
    assert expression is not None
    assert expression.search(matches)
    assert not expression.search(refuses)


@pytest.mark.parametrize("typed", ["", ".*", r"\w*", "(a|b)", "a|b", "(?=a)", "^a$", "x*", "[", "a{2", r"\1"])
def test_what_could_match_anything_or_take_long_is_refused(typed: str) -> None:
    assert compile_pattern(typed) is None
