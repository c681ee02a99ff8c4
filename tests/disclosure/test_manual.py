"""Every rule has a page under its code."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest

from aftercare_docs.disclosure import manual
from tests.imports import PACKAGE, sources

TABLE = files(PACKAGE) / "data" / "findings" / "disclosure.csv"
CODES = [row["code"] for row in csv.DictReader(TABLE.read_text("utf-8").splitlines())]
WITHOUT_A_RULE = {"DIS20", "DIS21", "DIS22", "DIS23"}  # said of the policy, of a decision by hand, and of the ledger


@pytest.mark.parametrize("code", CODES)
def test_every_code_of_a_rule_has_a_page_with_both_examples(code: str) -> None:
    page = manual.page(code)
    assert bool(page) == (code not in WITHOUT_A_RULE)
    assert ("Passes::" in page) == ("Fails," in page) == bool(page)


def test_every_rule_of_the_package_is_listed() -> None:
    numbered = {name for name in sources() if name.startswith(f"{PACKAGE}.disclosure.") and name[-1].isalpha()}
    rules = {n for n in numbered if n.rpartition(".")[2].split("_")[0][-2:].isdigit()}
    assert {rule.__name__ for rule in manual.RULES} == rules


def test_two_rules_that_share_a_code_share_a_page() -> None:
    assert manual.page("THM01").count("Passes::") == 2
