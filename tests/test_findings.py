"""Findings and their catalogue: code and words name the same things, and every entry helps."""

from __future__ import annotations

import ast
import csv
import re
import string
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from aftercare_docs import findings
from aftercare_docs.findings import CellRef, Entry, Finding, PartRef, Severity, catalogue, in_order, stops
from tests.imports import PACKAGE, ROOT, sources

CODE = re.compile(r"\b[A-Z]{3}[0-9]{2}\b")
DATA = ROOT / PACKAGE / "data"
ENTRIES = list(catalogue().values())


def by_code(entry: Entry) -> str:
    return entry.code


@pytest.mark.parametrize("entry", ENTRIES, ids=by_code)
def test_an_entry_is_written_in_the_required_form(entry: Entry) -> None:
    assert CODE.fullmatch(entry.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", entry.name)
    assert not entry.message[0].isupper() or CODE.match(entry.message)
    assert entry.message[-1] not in ".!"
    assert re.fullmatch(r"[A-Z`].*[^.]\.", entry.why), "why is a sentence"
    assert not re.search(r"[.!?] [A-Z]", entry.why), "why is one sentence"
    assert re.fullmatch(r"[A-Z`].*[^.]\.", entry.help), "help says what to do and ends with a full stop"


@pytest.mark.parametrize("entry", ENTRIES, ids=by_code)
def test_a_message_is_plain_words_around_named_facts(entry: Entry) -> None:
    for _, fact, form, conversion in string.Formatter().parse(entry.message):
        if fact is not None:
            assert re.fullmatch("[a-z_]+", fact)
            assert not form
            assert conversion is None


def test_names_are_not_used_twice() -> None:
    names = [entry.name for entry in ENTRIES]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_every_code_that_the_package_uses_is_in_the_catalogue() -> None:
    assert sorted(set(used()) - set(catalogue())) == []


def test_every_code_of_the_catalogue_is_used() -> None:
    assert sorted(set(catalogue()) - set(used())) == []


def test_a_finding_brings_every_fact_that_its_message_needs() -> None:
    short = [
        f"{place}: {code} lacks {sorted(needed - given)}"
        for place, code, given in raised()
        if (needed := facts_of(catalogue()[code])) - given
    ]
    assert short == []


def used() -> Iterator[str]:
    """Every code in the source, and in the tables that rules are read from."""
    for path in sources().values():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
                yield node.value
    for path in DATA.rglob("*.csv"):
        if path.parent.name != "findings":
            rows = csv.DictReader(path.read_text("utf-8").splitlines())
            yield from (row["code"] for row in rows if "code" in row and CODE.fullmatch(row["code"]))


def raised() -> Iterator[tuple[str, str, set[str]]]:
    """Every ``Finding(...)`` whose code and facts can be read from the source: place, code, names of facts."""
    for name, path in sources().items():
        tree = ast.parse(path.read_text("utf-8"))
        constants = dict(assigned(tree))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Finding":
                code = literal(node.args[0], constants) if node.args else None
                facts = node.args[2] if len(node.args) > 2 else ast.Dict([], [])
                if code in catalogue() and isinstance(facts, ast.Dict) and None not in facts.keys:
                    given = {literal(key, constants) for key in facts.keys if key is not None}
                    yield f"{name}:{node.lineno}", str(code), {str(fact) for fact in given}


def assigned(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            yield from ((t.id, str(node.value.value)) for t in node.targets if isinstance(t, ast.Name))


def literal(node: ast.expr, constants: Mapping[str, str]) -> str | None:
    if isinstance(node, ast.Constant):
        return str(node.value)
    return constants.get(node.id) if isinstance(node, ast.Name) else None


def facts_of(entry: Entry) -> set[str]:
    return {fact for _, fact, _, _ in string.Formatter().parse(entry.message) if fact}


@pytest.mark.parametrize(
    ("reference", "written"),
    [
        (CellRef("People", 7, "C"), "People!C7"),
        (CellRef("People", 7), "People!7"),
        (CellRef("People"), "People"),
        (PartRef("plan.docx", "word/comments.xml"), "plan.docx: word/comments.xml"),
        (PartRef("plan.docx"), "plan.docx"),
    ],
)
def test_a_place_is_written_as_a_person_would_look_for_it(reference: CellRef | PartRef, written: str) -> None:
    assert str(reference) == written


@pytest.fixture
def two_entries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A catalogue of two: what findings do must not depend on the words of the real one."""
    folder = tmp_path / "data" / "findings"
    folder.mkdir(parents=True)
    (folder / "one.csv").write_text(
        "code,name,severity,message,why,help\n"
        "AAA01,stops,Stop,`{column}` is empty,Because.,Fill it.\n"
        "AAA02,notes,Note,all is well,Because.,Nothing.\n",
        "utf-8",
    )
    for lexicon in ("tone-groups.csv", "tone-lexicon.csv"):
        (tmp_path / "data" / lexicon).touch()
    monkeypatch.setattr(findings, "files", lambda _: tmp_path)
    catalogue.cache_clear()
    yield folder
    catalogue.cache_clear()


@pytest.mark.usefixtures("two_entries")
def test_a_finding_fills_its_facts_into_the_message() -> None:
    found = Finding("AAA01", CellRef("People", 7, "C"), {"column": "role"})
    assert str(found) == "People!C7: Stop AAA01 `role` is empty"


@pytest.mark.usefixtures("two_entries")
def test_the_most_serious_come_first_and_then_the_top_left() -> None:
    note = Finding("AAA02", CellRef("Actions", 1, "A"))
    late, wide, early = (
        Finding("AAA01", CellRef("People", *at), {"column": "role"}) for at in ((9, "A"), (7, "AA"), (7, "B"))
    )
    assert in_order([note, late, wide, early]) == [early, wide, late, note]


@pytest.mark.usefixtures("two_entries")
def test_a_note_stops_nothing() -> None:
    assert not stops([Finding("AAA02", CellRef("People"))])
    assert stops([Finding("AAA01", CellRef("People"), {"column": "role"})])


def test_a_code_may_be_declared_once_only(two_entries: Path) -> None:
    (two_entries / "two.csv").write_text((two_entries / "one.csv").read_text("utf-8"), "utf-8")
    with pytest.raises(ValueError, match=r"two\.csv: AAA01 is declared twice"):
        catalogue()


def test_severities_are_declared_most_serious_first() -> None:
    assert sorted(Severity, key=lambda s: s.rank) == ["Stop", "Review", "Warn", "Note"]
