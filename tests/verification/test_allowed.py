"""The lists of what may be in a file, and of what hides what."""

from __future__ import annotations

import csv
import re
from fnmatch import fnmatchcase
from importlib.resources import files

import pytest

from aftercare_docs.findings import catalogue
from aftercare_docs.verification.allowed import Verdict, _matching, allowed, carriers, rows, verdict

FOLDER = files("aftercare_docs") / "data" / "allowed"
SPECIAL = {"text", "name", "name-or-number", "place", "shown", "pieces", "content", "style"}


def test_a_known_hiding_place_is_found_by_its_name_in_any_case() -> None:
    found = carriers().find("part", "word/Comments.xml")
    assert found is not None
    assert (found.code, found.name) == ("FIL27", "comments")
    assert carriers().find("part", "word/document.xml") is None


@pytest.mark.parametrize("pattern", ["a/b.xml", "*/b.xml", "a*", "*b*", "a*.xml", "*", "[[]a]/*", "*a*b"])
def test_a_pattern_fits_what_it_fits_in_a_shell(pattern: str) -> None:
    names = ["", "a", "b", "a/b.xml", "x/b.xml", "a/b.xmlx", "ab", "[a]/b", "xaxb", "a\n"]
    assert [bool(_matching(pattern)(name)) for name in names] == [fnmatchcase(name, pattern) for name in names]


@pytest.mark.parametrize("row", list(rows("carriers.csv")), ids=lambda row: f"{row['where']} {row['pattern']}")
def test_every_hiding_place_has_a_code_and_a_name(row: dict[str, str]) -> None:
    assert row["code"] in catalogue()
    assert row["carrier"]
    assert row["where"] in {"part", "type", "relationship", "element", "attribute"}


@pytest.mark.parametrize("format_", ["docx", "xlsx"])
def test_every_listed_value_has_a_kind_that_is_defined(format_: str) -> None:
    kinds = {row["value"] for row in rows("values.csv")}
    for row in rows(f"{format_}-markup.csv"):
        for pair in row["attributes"].split():
            kind = pair.partition("=")[2]
            assert kind.startswith("=") or kind in kinds | SPECIAL, f"{row['element']} {pair}"


@pytest.mark.parametrize("format_", ["docx", "xlsx"])
def test_every_kind_of_part_that_has_markup_is_a_part_and_the_other_way_round(format_: str) -> None:
    parts = {row["kind"] for row in rows(f"{format_}-parts.csv") if not row["digest"]} - {"media"} | {"types"}
    assert {kind for row in rows(f"{format_}-markup.csv") for kind in row["kinds"].split()} == parts


def test_a_number_that_may_stand_in_a_setting_is_too_short_for_a_telephone() -> None:
    assert allowed("docx").fits("int", "-1440")
    assert not allowed("docx").fits("int", "9434765919")


def test_the_theme_may_have_one_content_only() -> None:
    assert re.fullmatch("[0-9a-f]{64}", allowed("xlsx").digest_of("xl/theme/theme1.xml"))
    assert allowed("docx").kind("word/theme/theme1.xml") == ""


@pytest.mark.parametrize("name", sorted(p.name for p in FOLDER.iterdir() if p.name.endswith(".csv")))
def test_no_list_says_the_same_twice(name: str) -> None:
    with (FOLDER / name).open(encoding="utf-8") as table:
        listed = [tuple(row) for row in csv.reader(table)][1:]
    assert sorted({row for row in listed if listed.count(row) > 1}) == []


def test_every_finding_on_a_file_says_whether_to_remove_or_to_read() -> None:
    table = csv.DictReader((files("aftercare_docs") / "data" / "verdicts.csv").read_text("utf-8").splitlines())
    assert {row["code"] for row in table} == {code for code in catalogue() if code.startswith("FIL")}
    assert verdict("FIL27") is Verdict.REMOVE
    assert verdict("FIL64") is Verdict.READ
    assert verdict("RED01") is Verdict.READ
