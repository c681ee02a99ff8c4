"""What a template may say: the one Jinja environment of every Word template, sandboxed and strict.

A template prints and loops; everything else is decided where the document is composed. Knows nothing of Word.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from jinja2 import StrictUndefined, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

FILTERS = frozenset({"join"})
UNPRINTABLE = re.compile(r"[\x00-\x1f]|\{_[{%]|[}%]_\}")  # control characters, and what docxtpl writes a mark as


def printable(value: object) -> str:
    """A value as it will be printed. Anything but one line of text is a fault of the code that composed it."""
    if isinstance(value, Undefined):
        return str(value)  # raises, with the name
    if not isinstance(value, str):
        raise TypeError(f"a template printed a {type(value).__name__}, not a text")
    if UNPRINTABLE.search(value):
        raise ValueError("a text to print holds a control character or a template mark")
    return value


@cache
def environment(*, markup: bool) -> ImmutableSandboxedEnvironment:
    """The environment; ``markup`` escapes what is printed, as XML needs and plain text does not.

    It compiles a source once: templates share their headers and footers, and most have no properties to print.
    """
    made = ImmutableSandboxedEnvironment(
        autoescape=markup, undefined=StrictUndefined, finalize=printable, optimized=False
    )
    made.from_string = lru_cache(maxsize=256)(made.from_string)  # type: ignore[method-assign, assignment]
    made.globals.clear()
    for name in set(made.filters) - FILTERS:
        del made.filters[name]
    made.tests.clear()
    return made
