"""The tone lexicon: each row does what it says, in the columns it is about, and the product keeps to it itself."""

from __future__ import annotations

import csv
import dataclasses
import time
import tomllib
from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import product
from typing import Any

import pytest

from aftercare_docs import tone
from aftercare_docs.columns import Kind, Record
from aftercare_docs.engagement import SHEETS
from aftercare_docs.findings import Severity, catalogue
from aftercare_docs.tone import Hit, hits, lexicon, occurrences
from tests.imports import PACKAGE, ROOT
from tests.sheets import northshire

parser, constants = import_module("re._parser"), import_module("re._constants")
DATA = ROOT / PACKAGE / "data"
ROWS = list(csv.DictReader((DATA / "tone-lexicon.csv").read_text("utf-8").splitlines()))
ALTERNATIVES = {"’": "'", "'": "’", "“": '"', "”": '"', "-": "\u2011", " ": "\u00a0"}


def by_code(row: dict[str, str]) -> str:
    return row["code"]


def codes(text: str, sheet: str = "", column: str = "") -> set[str]:
    return {hit.code for hit in hits(text, sheet, column)}


def found(text: str) -> set[str]:
    return {hit.code for hit in occurrences(text)}


@pytest.mark.parametrize("row", ROWS, ids=by_code)
def test_a_row_matches_its_own_example_and_not_its_counter_example(row: dict[str, str]) -> None:
    assert row["code"] in found(row["must_match"])
    assert row["code"] not in found(row["must_not_match"])


@pytest.mark.parametrize("row", ROWS, ids=by_code)
@pytest.mark.parametrize("typed", [str.upper, lambda text: text.translate(str.maketrans(ALTERNATIVES))])
def test_capitals_quotes_hyphens_and_spaces_change_nothing(row: dict[str, str], typed: type[str]) -> None:
    assert row["code"] in found(typed(row["must_match"]))


@pytest.mark.parametrize("row", [r for r in ROWS if " " in r["must_match"]], ids=by_code)
def test_a_line_break_inside_a_phrase_changes_nothing(row: dict[str, str]) -> None:
    assert row["code"] in found(row["must_match"].replace(" ", "\r\n"))


def test_a_place_is_told_in_the_text_as_it_was_typed() -> None:
    text = "It was a “hard\u2011\u200bto\u00ad-reach” family."
    assert [text[hit.start : hit.end] for hit in hits(text)] == ["hard\u2011\u200bto\u00ad-reach"]


def in_every_match(tree: Iterable[tuple[object, Any]]) -> list[set[str]]:
    """Sets of strings: whatever this expression matches holds one of each set."""
    found: list[set[str]] = []
    run = ""
    for op, what in tree:
        if op is constants.LITERAL:
            run += chr(what).lower()
            continue
        if op is not constants.AT and run:
            found, run = [*found, {run}], ""
        if op is constants.SUBPATTERN:
            found += in_every_match(what[-1])
        elif op is constants.BRANCH:
            found += [set().union(*each) for each in product(*map(in_every_match, what[1]))]
        elif op in {constants.MAX_REPEAT, constants.MIN_REPEAT} and what[0]:
            found += in_every_match(what[2])
    return [*found, {run}] if run else found


@pytest.mark.parametrize("row", ROWS, ids=by_code)
def test_whatever_a_row_matches_holds_one_of_its_stems(row: dict[str, str]) -> None:
    """Read off the expression itself, so that no text is passed over that the expression would object to."""
    pattern, stems = lexicon()[row["code"]].pattern, row["stems"].split()
    held = in_every_match(parser.parse(pattern.pattern, pattern.flags))
    assert not stems or any(all(any(stem in each for stem in stems) for each in strings) for strings in held)


@pytest.mark.parametrize("row", ROWS, ids=by_code)
def test_no_pattern_has_a_worst_case(row: dict[str, str]) -> None:
    """Quadratic behaviour would take minutes on texts of this length; a linear one takes milliseconds."""
    pattern = lexicon()[row["code"]].pattern
    phrase, size = row["must_match"].lower(), 40_000
    half = phrase[: len(phrase) // 2]
    for hostile in (
        (phrase + " ") * (size // len(phrase)),
        phrase.replace(" ", " " * size, 1),
        half.rstrip() + " " * size,
        (half + " a ") * (size // len(half)),
        half + "a" * size,
        '"' * size,
        " " * size,
        "a " * (size // 2),
    ):
        started = time.process_time()
        assert sum(1 for _ in pattern.finditer(hostile)) <= size
        assert time.process_time() - started < 3


@pytest.mark.parametrize(
    "text",
    [
        "Aftercare is not therapy.",
        "They are not counselling, treatment or psychological debriefing.",
        "It never investigates and isn’t disciplinary.",
        "A space for thinking rather than a form of therapy",
        "Reflection instead of fact-finding",
        "This is separate from any capability procedure.",
        "We meet without interviewing staff.",
        "No interview staff exercise is planned.",
        "We do not re-open the case, collect evidence, test findings or re-run the review.",
        "Aftercare is\nnot\ntherapy.",
        "Neither therapy nor counselling",
    ],
)
def test_a_boundary_that_is_stated_is_kept(text: str) -> None:
    assert found(text) & {"BND01", "BND04", "BND05", "BND06"}
    assert codes(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "This is not easy. Therapy is offered.",
        "The point is not to make anyone feel worse in therapy.",
        "This is not only therapy.",
        "It is not a briefing but a form of therapy.",
        "It is not a briefing, it is therapy.",
        "No blame; therapy for all.",
        "Nothing about therapy",
        "Therapy is not free.",
    ],
)
def test_a_no_that_means_something_else_does_not_count(text: str) -> None:
    assert codes(text) == {"BND01"}


def test_only_boundaries_can_be_negated() -> None:
    assert codes("It is not that the team failed to share.") == {"BLM01"}


@pytest.mark.parametrize("sheet", ["Support", "Sharing", "Governance"])
def test_sheets_that_name_routes_may_name_them(sheet: str) -> None:
    text = "Counselling heals; disciplinary matters go to the employer; trauma debriefing"
    assert codes(text, sheet) == {"BND02"}
    assert codes(text, "Sessions") == {"BND01", "BND02", "BND03", "BND04"}


def test_a_vague_verb_counts_in_an_action_only() -> None:
    assert codes("Support the teams", "Actions", "action") == {"PRC08"}
    assert codes("Support the teams", "Actions", "progress_note") == set()
    assert codes("Support the teams", "Conditions", "title") == set()


@pytest.mark.parametrize("sheet", ["Themes", "Conditions", "Dissemination"])
def test_attribution_counts_where_a_note_or_a_briefing_takes_its_words_from(sheet: str) -> None:
    assert codes("Police felt blamed", sheet) == {"ATT05"}
    assert codes("Police felt blamed", "Comms") == set()


def test_two_short_titles_are_not_one_quotation() -> None:
    text = 'the "Rowan" review and, much later, the "Alder" review'
    assert codes(text, "Themes") == set()
    assert codes('people said "we were never told", and left it there', "Themes") == {"ATT03"}


def test_a_clean_text_has_no_hits() -> None:
    assert hits("Teams think together, and agree what would help.", "Themes", "statement") == []


def test_the_example_holds_what_its_figures_say_and_nothing_else() -> None:
    held = {
        (record.at[column].sheet, hit.code, hit.negated)
        for record, column, text in texts()
        for hit in occurrences(text)
        if tone.is_about(hit.code, record.SHEET.name, column)
    }
    assert held == {
        ("Scope", "BND01", True),
        ("Scope", "BND04", True),
        ("Scope", "BND05", True),
        ("Sharing", "BND05", True),
        ("Recommendations", "HND11", False),
    }


def texts() -> Iterator[tuple[Record, str, str]]:
    """Every text of the example that an exception does not itself quote."""
    engagement = northshire()
    for part in dataclasses.fields(engagement):
        value = getattr(engagement, part.name)
        for record in value if isinstance(value, tuple) else (value,):
            for column in record.SHEET.columns if record.SHEET.name != "AllowList" else ():
                cell = getattr(record, column.name)
                if column.kind in {Kind.TEXT, Kind.PARAGRAPH, Kind.LIST}:
                    yield from ((record, column.name, t) for t in ((cell,) if isinstance(cell, str) else cell))


@pytest.mark.parametrize("row", ROWS, ids=by_code)
def test_a_row_is_a_finding_in_the_catalogue(row: dict[str, str]) -> None:
    entry = catalogue()[row["code"]]
    assert entry.severity == Severity(row["severity"])
    assert row["try_instead"] in entry.message
    assert row["try_instead"] in entry.help
    assert row["why"][1:] in entry.why


def test_advice_stands_on_its_own() -> None:
    assert [row["code"] for row in ROWS if any(other["code"] in row["try_instead"] for other in ROWS)] == []


@pytest.mark.parametrize("entry", catalogue().values(), ids=lambda entry: entry.code)
def test_no_finding_scolds_in_the_words_that_it_would_report(entry: object) -> None:
    said = [getattr(entry, name) for name in ("message", "why", "help")]
    assert [hit for text in said for hit in hits(text) if hit.code != getattr(entry, "code", "")] == []


@pytest.mark.parametrize(
    ("table", "like"), [("words.en-GB.toml", "Themes"), ("policy.toml", "Scope"), ("audiences.toml", "Scope")]
)
def test_the_words_of_the_product_keep_to_the_lexicon(table: str, like: str) -> None:
    said = list(strings(tomllib.loads((DATA / table).read_text("utf-8"))))
    assert said
    assert {text: hits(text, like) for text in said if hits(text, like)} == {}


def test_headings_and_guidance_in_the_workbook_keep_to_the_lexicon() -> None:
    """The AllowList may show what an exception is for."""
    sheets = [spec for spec in SHEETS if spec.name != "AllowList"]
    said = [(s.name, t) for s in sheets for t in (s.purpose, *(c.heading for c in s.columns), *guidance(s.columns))]
    assert {text: hits(text, sheet) for sheet, text in said if hits(text, sheet)} == {}


def guidance(columns: tuple[object, ...]) -> Iterator[str]:
    for column in columns:
        yield from (getattr(column, "guidance", ""), getattr(column, "example", ""), *getattr(column, "choices", ()))


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for inner in value.items() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ():
        yield from strings(inner)


def test_a_hit_is_a_place_and_a_code() -> None:
    assert hits("There were failings.") == [Hit("BLM02", 11, 19)]
