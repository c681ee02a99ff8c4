"""The page of a code says what it means, why, what to do, and shows an example of each kind."""

from __future__ import annotations

import pytest

from aftercare_docs.examples import examples
from aftercare_docs.explaining import WIDTH, page
from aftercare_docs.findings import catalogue


@pytest.mark.parametrize("code", catalogue())
def test_every_code_has_a_page_with_an_example_of_each_kind(code: str) -> None:
    text = page(code)
    assert text is not None
    entry = catalogue()[code]
    assert text.startswith(f"{code} {entry.name} ({entry.severity})\n\nMeans: ")
    plain = " ".join(text.split())
    assert entry.why in plain
    assert entry.help in plain
    for example in examples()[code]:
        assert " ".join(example.fails.split()) in plain
        assert " ".join(example.passes.split()) in plain
    assert text.index("\nReported") < text.index("\nNot reported")


@pytest.mark.parametrize("code", catalogue())
def test_prose_keeps_to_the_width_of_a_terminal(code: str) -> None:
    lines = (page(code) or "").splitlines()
    assert [line for line in lines if len(line) > WIDTH and " | " not in line] == []


def test_a_page_reads_well() -> None:
    assert (
        page("hnd13")
        == """\
HND13 never-again (Warn)

Means: these words judge by what became known later; try: what we will keep working on.

Matters: What happened afterwards makes earlier choices look simpler than they were
    (promise that cannot be kept).

Do: Try: what we will keep working on. Where the words must stay as they are, add an
    AllowList row that says why.

Reported: must never happen again

Not reported: never alone"""
    )


def test_a_table_is_shown_as_it_is_typed() -> None:
    assert """\
Reported, at Actions!B2:

    Actions | action_id | action
            | A01       |

Not reported:

    Actions | action_id | action
            | A01       | Agree one page""" in (page("STR03") or "")


def test_a_character_that_cannot_be_seen_is_made_visible() -> None:
    assert "Agree[zero-width space] one page" in (page("STR11") or "")


def test_a_fact_of_a_message_is_named() -> None:
    assert "Means: `<column>` is empty." in (page("STR03") or "")


def test_several_rules_of_one_code_each_bring_their_page() -> None:
    text = page("THM01") or ""
    assert text.count("Reported, holding T01:") == 2
    assert "D1: enough people" in text
    assert "D2: enough agencies" in text


@pytest.mark.parametrize("code", ["XYZ01", "", "RED", "nothing at all"])
def test_what_is_no_code_has_no_page(code: str) -> None:
    assert page(code) is None
