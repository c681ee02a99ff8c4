"""A template prints text, escapes it, and can do nothing else."""

from __future__ import annotations

import pytest
from jinja2 import TemplateRuntimeError, UndefinedError
from jinja2.exceptions import SecurityError

from aftercare_docs.renderers.docx_words import environment


def printed(text: str, *, markup: bool = True, **names: object) -> str:
    return environment(markup=markup).from_string(text).render(names)


def test_what_xml_would_read_as_markup_is_escaped_only_in_markup() -> None:
    assert printed("{{ x }}", x="A & <b>") == "A &amp; &lt;b&gt;"
    assert printed("{{ x }}", x="A & <b>", markup=False) == "A & <b>"


def test_a_misspelt_name_raises_and_prints_nothing() -> None:
    with pytest.raises(UndefinedError, match="nmae"):
        printed("Dear {{ nmae }}", name="Ada")


@pytest.mark.parametrize("value", [None, 3, ("a", "b")])
def test_only_text_can_be_printed(value: object) -> None:
    with pytest.raises(TypeError):
        printed("{{ x }}", x=value)


@pytest.mark.parametrize("value", ["a\nb", "a\x07b", "a\x1fb", "{_{ x }_}", "{_% x %_}"])
def test_what_would_become_a_break_or_a_tag_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="control character or a template mark"):
        printed("{{ x }}", x=value)


def test_nothing_can_be_reached_through_a_value() -> None:
    with pytest.raises(SecurityError):
        printed("{{ x.__class__.__mro__ }}", x="text")
    with pytest.raises((UndefinedError, TemplateRuntimeError)):
        printed("{{ range(3) }}")
