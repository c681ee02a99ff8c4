"""A value is text, whatever signs it holds; what a template does not know is refused."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader, UndefinedError
from jinja2.exceptions import SecurityError

from aftercare_docs.renderers import html_template
from aftercare_docs.renderers.html_template import UNSEEN, fill


@pytest.fixture(autouse=True)
def _templates(monkeypatch: pytest.MonkeyPatch) -> None:
    environment = html_template._environment().overlay(
        loader=DictLoader(
            {
                "one": '<p title="{{ value }}">{{ value }}</p>',
                "macro": "{% macro b(x) %}<b>{{ x }}</b>{% endmacro %}{{ b(value) }}",
                "code": "{{ value.__class__.__mro__ }}",
                "filter": "{{ value | safe }}",
            }
        )
    )
    monkeypatch.setattr(html_template, "_environment", lambda: environment)


@given(st.text(max_size=40))
def test_any_value_prints_as_itself_and_is_nothing_but_text(value: str) -> None:
    made = fill("one", {"value": value})
    shown = re.fullmatch(r'<p title="([^"<]*)">([^<]*)</p>', made, re.DOTALL)
    assert shown
    assert shown[1] == shown[2]
    assert [a for a, b in zip(html.unescape(shown[2]), value, strict=True) if a not in {b, UNSEEN}] == []


def test_tabs_and_line_ends_stay_and_unseen_characters_are_shown() -> None:
    assert "a\tb\nc" in fill("one", {"value": "a\tb\nc"})
    assert f">{UNSEEN}{UNSEEN}{UNSEEN}<" in fill("one", {"value": "\u202e\u200b\x07"})


def test_markup_of_the_template_itself_is_kept_and_its_values_are_not_markup() -> None:
    assert fill("macro", {"value": "<i>"}) == "<b>&lt;i&gt;</b>"


def test_a_missing_name_the_inside_of_a_value_and_a_raw_value_are_refused() -> None:
    with pytest.raises(UndefinedError):
        fill("one", {})
    with pytest.raises((SecurityError, UndefinedError)):
        fill("code", {"value": 1})
    with pytest.raises(Exception, match="safe"):
        fill("filter", {"value": "<b>"})


def test_no_template_is_read_from_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "x.html").write_text("x")
    with pytest.raises(Exception, match=r"x\.html"):
        fill(f"../{tmp_path.name}/x.html", {})


def test_the_parser_of_a_browser_would_see_one_element() -> None:
    seen: list[str] = []
    reader = HTMLParser()
    reader.handle_starttag = lambda tag, attrs: seen.append(tag)  # type: ignore[method-assign]
    reader.feed(fill("one", {"value": '"><script>alert(1)</script>'}))
    assert seen == ["p"]
