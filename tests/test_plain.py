"""Plain English is asked for where a reader would stumble, and the product keeps to it itself."""

from __future__ import annotations

import datetime as dt
import time
import tomllib
from collections.abc import Iterator

import pytest

from aftercare_docs import plain
from aftercare_docs.plain import LONG, UNEXPLAINED, explained, hits
from aftercare_docs.preparation import of_engagement
from tests.imports import PACKAGE, ROOT
from tests.sheets import northshire, structured

SENTENCE = " ".join(["word"] * 25)


def codes(text: str, *, texts: tuple[str, ...] = (), names: tuple[str, ...] = ()) -> list[str]:
    return [hit.code for hit in hits(text, explained((text, *texts), names))]


def test_twenty_five_words_are_taken_in_and_twenty_six_are_not() -> None:
    assert codes(f"{SENTENCE}.") == []
    (hit,) = hits(f"Short. {SENTENCE} more. Short.", ())
    assert (hit.code, hit.facts) == (LONG, {"count": 26, "most": 25})
    assert f"Short. {SENTENCE} more. Short."[hit.start : hit.end].strip() == f"{SENTENCE} more."


@pytest.mark.parametrize("mark", [". ", "? ", "! ", "; ", "\n", ".” "])
def test_a_list_counts_point_by_point_and_a_text_sentence_by_sentence(mark: str) -> None:
    assert codes(f"{SENTENCE}{mark}{SENTENCE}") == []


def test_a_point_inside_a_number_ends_no_sentence() -> None:
    assert codes(f"{SENTENCE} 3.5 times") == [LONG]


@pytest.mark.parametrize("text", ["Ask the TAF first", "Two TAFs met", "See TAF/panel notes", "The TRaF said"])
def test_letters_that_nobody_explains_are_found(text: str) -> None:
    assert codes(text) == [UNEXPLAINED]


@pytest.mark.parametrize(
    "text",
    [
        "The team around the family (TAF) meets; the TAF decides",
        "Ask the TAF (the team around the family)",
        "NHS and GP staff, A&E, two GPs",
        "The CAMHS lead and the DSPs",
        "Use form R2D2, A01 and PR03",
        "McKenzie and Jo-Ann met at Northshire",
        "A plan for I and A",
    ],
)
def test_what_is_explained_or_no_abbreviation_is_left_alone(text: str) -> None:
    assert codes(text) == []


def test_another_text_or_a_name_explains_too() -> None:
    assert codes("Ask the TAF", texts=("The team around the family (TAF) meets",)) == []
    assert codes("Ask the QAG", names=("Northshire QAG",)) == []


def test_an_abbreviation_is_told_once_in_a_text() -> None:
    assert codes("The TAF and the TAF") == [UNEXPLAINED]


ROWS = """
    Actions | action_id | action
            | A01       | Agree one page with the MARAC
            | A02       | Ask the MARAC what it needs
    People  | person_id | full_name | job_title
            | P01       | Ada       | Manager
            | P02       | Grace     | Manager
    Outputs | output_id | artefact             | audience    | file_stub
            | O01       | Action plan workbook | Partnership | plan
"""
ALLOWED = """
    AllowList | allow_id | kind         | check_code | value | rationale                       | {by}
              | AL01     | Term allowed | PLN02      | MARAC | Everybody in the county says so | {who}
""".format(by="requested_by | approved_by | expires_on", who="P01 | P02 | 2030-01-01")


def asked(rows: str) -> list[str]:
    engagement, read = structured(rows)
    found = of_engagement(engagement, read, as_of=dt.date(2026, 10, 16))[1]
    return [f"{f.at} {f.code}" for f in found if f.code.startswith("PLN")]


def test_an_abbreviation_is_asked_about_where_it_is_met_first() -> None:
    assert asked(ROWS) == ["Actions!B2 PLN02"]


def test_the_allow_list_settles_what_everybody_knows() -> None:
    assert asked(ROWS + ALLOWED) == []


def test_the_example_is_written_plainly() -> None:
    _, found = of_engagement(northshire(), [])
    assert [str(f) for f in found if f.code.startswith("PLN")] == []


@pytest.mark.parametrize("hostile", ["a. " * 20_000, "A" * 40_000, "(" * 20_000, "A (a " * 10_000, "." * 40_000])
def test_no_text_takes_long(hostile: str) -> None:
    started = time.process_time()
    list(hits(hostile, explained([hostile], [])))
    assert time.process_time() - started < 3


def fixed(node: object, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(node, str):
        yield path, node
    for key, below in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield from fixed(below, f"{path}.{key}")


def test_the_fixed_words_of_the_product_are_plain() -> None:
    data = tomllib.loads((ROOT / PACKAGE / "data" / "words.en-GB.toml").read_text("utf-8"))
    told = list(fixed(data))
    known = explained((text for _, text in told), [])
    assert len(told) > 500
    assert [(path, hit.code) for path, text in told for hit in hits(text, known)] == []


def test_every_value_stands_beside_its_reason() -> None:
    assert set(plain._table()) == {"most_words_of_a_sentence", "understood"}
