"""The README is true: its commands, sheets, codes, folders and links are the real ones, and all of them."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from typing import Any

import pytest

from aftercare_docs.engagement import SHEETS
from aftercare_docs.findings import catalogue
from tests.imports import PACKAGE
from tests.readme import BLOCKS, CONTRIBUTING, README, SUBJECTS, blocks_of, rewritten, section
from tests.test_repository import TARGETS

TEXT = README.read_text("utf-8")


@pytest.fixture(scope="module")
def cli() -> Any:
    """The command line, as a Click group."""
    return importlib.import_module(f"{PACKAGE}.cli").cli


@pytest.mark.parametrize("page", [README, CONTRIBUTING], ids=lambda page: page.name)
def test_generated_blocks_are_up_to_date(page: Path) -> None:
    text = page.read_text("utf-8")
    assert rewritten(text) == text, "run: python -m tests.readme"


def test_a_block_without_an_end_is_not_passed_over() -> None:
    with pytest.raises(ValueError, match="block called sheets has no end"):
        rewritten("<!-- sheets -->\n")


def test_every_generated_block_stands_on_a_page() -> None:
    assert blocks_of(TEXT) + blocks_of(CONTRIBUTING.read_text("utf-8")) == list(BLOCKS)


def test_every_sheet_is_explained() -> None:
    assert re.findall(r"\*\*(\w+)\*\*", section("The workbook")) == [spec.name for spec in SHEETS]


def test_every_finding_is_listed() -> None:
    listed = re.findall(r"^\| ([A-Z]{3}\d{2}) \|", section("Findings"), re.MULTILINE)
    assert sorted(listed) == sorted(catalogue())


def test_every_finding_has_a_subject() -> None:
    assert sorted({code[:3] for code in catalogue()} - set(SUBJECTS)) == []


def test_every_command_is_described_and_no_other(cli: Any) -> None:
    described = re.findall(r"^\| `aftercare (\w+)", section("Commands"), re.MULTILINE)
    assert sorted(described) == sorted(cli.commands)


def test_every_command_and_option_in_the_text_is_real(cli: Any) -> None:
    assert set(re.findall(r"\baftercare (\w+)", TEXT.replace("**", ""))) - {"plan"} <= set(cli.commands)
    known = {option for command in cli.commands.values() for p in command.params for option in p.opts}
    assert set(re.findall(r"`?(--[a-z][a-z-]+)", section("Commands"))) <= known


def test_every_make_target_is_real() -> None:
    assert set(re.findall(r"(?:^|`)make (\w+)", TEXT, re.MULTILINE)) == TARGETS


def test_every_link_leads_to_a_file() -> None:
    links = re.findall(r"\]\(([^)]+)\)", TEXT)
    assert links
    assert [link for link in links if not (README.parent / link).is_file()] == []


def test_the_exit_statuses_are_those_of_the_contract() -> None:
    assert re.findall(r"^\| (\d) \|", section("Commands"), re.MULTILINE) == ["0", "1", "2", "3"]
