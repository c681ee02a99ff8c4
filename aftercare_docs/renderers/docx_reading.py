"""A Word template read once, for everybody who asks of its text: its paragraphs as lines, and the tree of their tags.

The bytes of a .docx go in. A line of ``Story.source`` is one paragraph, and starts with its style; one that stands in
a contents list is marked as such, because the list is written anew. Knows nothing of any document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from jinja2 import nodes
from lxml import etree

from aftercare_docs.renderers import docx_contents
from aftercare_docs.renderers.docx_source import TAG, Line, W, lines, stories
from aftercare_docs.renderers.docx_words import environment

STYLE, BREAK, CONTENTS = "\x1f", "\x1e", "\x1d"  # no text to print can hold these, so no text can forge them
NO_NAME = re.compile(r"[{}\s]")


@dataclass(frozen=True, slots=True)
class Story:
    """One part that holds text: its paragraphs, and the same as the source of a Jinja template."""

    part: str
    lines: tuple[Line, ...]
    source: str = field(repr=False)


@lru_cache(maxsize=64)
def read(template: bytes) -> tuple[Story, ...]:
    """The stories of a template: the document, then its headers, then its footers."""
    return tuple(_story(part, root) for part, root in stories(template).items())


@lru_cache(maxsize=256)
def tree(source: str) -> nodes.Template:
    """The tags of a story. Raises ``TemplateSyntaxError`` with the number of the line."""
    return environment(markup=False).parse(source)


def paragraphs(printed: str) -> Iterator[tuple[str, str]]:
    """Style and text of each paragraph that was printed from a source, with the headings where their list stands."""
    split = [(style, text) for style, _, text in (line.partition(STYLE) for line in printed.split("\n"))]
    own = [(style, text.replace(BREAK, "\n")) for style, text in split if not style.startswith(CONTENTS)]
    for style, text in split:
        if not style.startswith(CONTENTS):
            yield style, text.replace(BREAK, "\n")
        elif levels := style.removeprefix(CONTENTS):
            low, _, high = levels.partition("-")
            wanted = {f"Heading{level}" for level in range(int(low), int(high) + 1)}
            yield from ((kind, heading) for kind, heading in own if kind in wanted and heading)


def _story(part: str, root: etree._Element) -> Story:
    made = tuple(lines(part, root))
    starts = _starts(list(root.iter(W + "p")), made, root)
    return Story(part, made, "\n".join(start + STYLE + _source(line) for start, line in zip(starts, made, strict=True)))


def _starts(elements: Sequence[etree._Element], made: Sequence[Line], root: etree._Element) -> Iterator[str]:
    """The style of each paragraph; in a contents list the mark of one, and on its first paragraph its levels."""
    listed = {paragraph: CONTENTS for found in docx_contents.fields(root) for paragraph in found}
    firsts = (found[0] for found in docx_contents.fields(root))
    listed |= {first: f"{CONTENTS}{'-'.join(map(str, docx_contents.levels(first)))}" for first in firsts}
    for element, line in zip(elements, made, strict=True):
        yield listed.get(element) or NO_NAME.sub(" ", line.style)


def _source(line: Line) -> str:
    """A break between lines is a space to the tags that it stands in."""
    return TAG.sub(lambda tag: tag[0].replace("\n", " "), line.text).replace("\n", BREAK)
