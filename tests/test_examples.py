"""Every code has an example of what it reports and of what it lets pass, and both are as they say."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Mapping
from pathlib import Path

import pytest

from aftercare_docs.detection import scan
from aftercare_docs.detection.echoes import Echoes
from aftercare_docs.detection.overlap import Note, Sources
from aftercare_docs.examples import examples, table
from aftercare_docs.findings import CellRef, catalogue
from aftercare_docs.preparation import of_engagement
from aftercare_docs.renderers.docx import roots
from aftercare_docs.renderers.docx_lint import lint
from aftercare_docs.verification import verify
from aftercare_docs.vocabularies import IdentityCategory
from aftercare_docs.watchlist import Term, Watchlist
from tests.conformance import planted
from tests.disclosure import rosters
from tests.imports import PACKAGE, ROOT
from tests.renderers import templates
from tests.sheets import structured
from tests.situations import SITUATIONS
from tests.verification import samples
from tests.verification.mutations import excel, pdf, word

AT = CellRef("People", 2, "B")
DAY = dt.date(2026, 10, 16)
SUITES = {
    "docx": (samples.word, samples.WORD_EXPECTED, word.MUTATIONS),
    "xlsx": (samples.excel, samples.EXCEL_EXPECTED, excel.MUTATIONS),
    "pdf": (samples.pdf, samples.PDF_EXPECTED, pdf.MUTATIONS),
}


def cases(name: str) -> list[object]:
    return [pytest.param(code, row, id=code) for code, row in table(name).items()]


@pytest.mark.parametrize("code", catalogue())
def test_every_code_has_an_example_of_each_kind(code: str) -> None:
    shown = examples()[code]
    assert all(example.fails and example.passes and example.fails != example.passes for example in shown)


def test_no_example_is_of_a_code_that_does_not_exist() -> None:
    assert sorted(set(examples()) - set(catalogue())) == []


def read(row: Mapping[str, str], text: str) -> set[str]:
    known = Watchlist([Term(row["known"], IdentityCategory.PRACTITIONER, AT)]) if "known" in row else None
    copied = Sources([Note(row["note"], AT)]).overlaps(text) if "note" in row else ()
    echoed = Echoes([Note(row["note"], AT)]).found(text) if "note" in row else ()
    return {span.rule for span in scan(text, known)} | {overlap.rule for overlap in (*copied, *echoed)}


@pytest.mark.parametrize(("code", "row"), cases("texts"))
def test_texts(code: str, row: Mapping[str, str]) -> None:
    assert code in read(row, row["fails"])
    assert read(row, row["passes"]) == set()


def found(text: str) -> set[tuple[str, str]]:
    engagement, read_so_far = structured(text)
    return {(f.code, str(f.at)) for f in of_engagement(engagement, read_so_far, as_of=DAY)[1]}


@pytest.mark.parametrize(("code", "row"), cases("tables"))
def test_tables(code: str, row: Mapping[str, str]) -> None:
    assert (code, row["at"]) in found(row["fails"])
    assert (code, row["at"]) not in found(row["passes"])


@pytest.mark.parametrize(("code", "row"), cases("rosters"))
def test_rosters(code: str, row: Mapping[str, str]) -> None:
    fails, passes = (rosters.codes(rosters.decided(row[kind])) for kind in ("fails", "passes"))
    assert code in fails.values()
    assert code not in passes.values()


def linted(paragraph: str) -> set[str]:
    body = [templates.steer(paragraph), "x", templates.steer("{%p endif %}")] if "{%p" in paragraph else [paragraph]
    return {f.code for f in lint("t.docx", templates.template(*body), roots(templates.Note))}


@pytest.mark.parametrize(("code", "row"), cases("templates"))
def test_templates(code: str, row: Mapping[str, str]) -> None:
    assert code in linted(row["fails"])
    assert linted(row["passes"]) == set()


@pytest.mark.parametrize(("code", "row"), cases("files"))
def test_files(code: str, row: Mapping[str, str]) -> None:
    make, expected, mutations = SUITES[row["file"]]
    mutation = next(m for m in mutations if m.name == row["holds"])
    name = f"plan.{row['file']}"
    assert code in {f.code for f in verify(name, mutation.plant(make()), None, expected)}
    assert verify(name, make(), None, expected) == []


@pytest.mark.parametrize(("code", "row"), cases("conformance"))
def test_conformance(code: str, row: Mapping[str, str]) -> None:
    defect = next(d for d in planted.DEFECTS[row["file"]][code] if d.name == row["holds"])
    assert code in {f.code for f in planted.found(row["file"], defect.plant(planted.passing(row["file"])))}
    assert planted.found(row["file"], planted.passing(row["file"])) == []


@pytest.mark.parametrize("code", table("situations"))
def test_situations(code: str, tmp_path: Path) -> None:
    fails, passes = SITUATIONS[code](tmp_path)
    assert code in {f.code for f in fails}
    assert code not in {f.code for f in passes}


def test_every_situation_is_told() -> None:
    assert sorted(SITUATIONS) == sorted(table("situations"))


def test_an_example_is_in_one_table_only() -> None:
    codes = [
        code for path in sorted((ROOT / PACKAGE / "data" / "examples").glob("*.toml")) for code in table(path.stem)
    ]
    assert sorted({code for code in codes if codes.count(code) > 1}) == []


def test_rules_and_lexicon_bring_their_own() -> None:
    (shown,) = examples()["ACT01"]
    assert shown.where == "at Actions!E2"
    assert shown.rule.startswith("Every action has")
    assert shown.is_table
    assert len(examples()["THM01"]) == 2
    lexicon = csv.DictReader((ROOT / PACKAGE / "data" / "tone-lexicon.csv").read_text("utf-8").splitlines())
    assert all(examples()[row["code"]][0].fails == row["must_match"] for row in lexicon)
