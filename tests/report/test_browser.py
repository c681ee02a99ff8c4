"""The report as a browser opens it: whole on paper, no wider than its window, ready to copy from, and silent."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pypdfium2
import pytest

from aftercare_docs.report import page, standing
from aftercare_docs.words import words
from tests.report.browser import CHROMIUM, computed, printed, requested
from tests.report.builds import made
from tests.report.reading import read

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="Chromium is not installed (apt-get install chromium)")

ON_SCREEN = {words()["report"]["skip"]}
"""What paper need not show."""


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.html"
    path.write_bytes(content())
    return path


@cache
def content() -> bytes:
    return page.of_build(*made())


def test_opening_it_asks_the_network_for_nothing(report: Path, tmp_path: Path) -> None:
    assert requested(report, tmp_path) == []


def test_a_page_that_does_ask_for_something_is_noticed(report: Path, tmp_path: Path) -> None:
    asking = report.read_text("utf-8").replace("default-src 'none'", "default-src *")
    report.write_text(asking.replace("</body>", '<img src="http://example.invalid/seen.png" alt=""></body>'), "utf-8")
    assert requested(report, tmp_path) == ["http://example.invalid/seen.png"]


def test_paper_shows_everything_even_what_is_folded_on_the_screen(report: Path, tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument(printed(report, tmp_path))
    paper = bare("".join(document[n].get_textpage().get_text_range() for n in range(len(document))))
    assert [text for text in read(content()).texts if bare(text) not in paper and text not in ON_SCREEN] == []


@pytest.mark.parametrize("width", [1280, 500])
def test_it_is_no_wider_than_its_window_and_its_rows_can_be_copied(report: Path, tmp_path: Path, width: int) -> None:
    assert computed(report, tmp_path, "document.documentElement.scrollWidth <= window.innerWidth", width) is True
    boxes = computed(report, tmp_path, "[...document.querySelectorAll('textarea')].map(box => box.value)", width)
    assert boxes == [card.paste.text for card in standing.cards(made()[0]) if card.paste]


def bare(text: str) -> str:
    """Letters and digits alone: where a line breaks, and with which hyphen, is the paper's own affair."""
    return re.sub(r"[\W_]", "", text).casefold()
