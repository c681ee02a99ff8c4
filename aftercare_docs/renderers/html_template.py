"""One of our own HTML templates with its values in it: a page that is not a document and has no Markdown.

A template and its values go in, HTML comes out. A value is text and nothing else, whatever signs it holds, and keeps
its tabs and line ends; a character that cannot be seen is shown as one that can. Knows nothing of any page.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from aftercare_docs.resources import template_folder

SPACES = "\t\n"
UNSEEN = "\N{REPLACEMENT CHARACTER}"
FILTERS = ("join", "length")


def fill(template: str, values: Mapping[str, object]) -> str:
    """The page that a template makes of its values. A name that nothing stands behind is refused."""
    return _environment().get_template(template).render(values)


def get_ready(template: str) -> None:
    """Compile a template before there is anything to fill in."""
    _environment().get_template(template)


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(template_folder()),
        undefined=StrictUndefined,
        finalize=_seen,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters = {name: environment.filters[name] for name in FILTERS}
    return environment


def _seen(value: object) -> object:
    """A value without characters that act on a reader's screen unseen; markup of the template itself stays."""
    if hasattr(value, "__html__"):
        return value
    return "".join(UNSEEN if c not in SPACES and unicodedata.category(c)[0] == "C" else c for c in str(value))
