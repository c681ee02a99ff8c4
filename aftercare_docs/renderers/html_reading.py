"""A page read back: its blocks of text in reading order, and nothing in it that was not agreed.

HTML goes in, the texts come out, or the page is refused. This module is the renderer's own account of what it
wrote; it knows nothing of the libraries that turn the page into a file.
"""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser

from aftercare_docs.renderers.failure import CannotRender

BLOCKS = frozenset({"h1", "h2", "h3", "h4", "p", "li", "th", "td"})
TAGS = BLOCKS | {"html", "head", "meta", "title", "style", "body", "main", "header", "section", "div", "ul"}
TAGS |= {"strong", "table", "thead", "tbody", "tr", "img"}
ATTRIBUTES = frozenset({"lang", "charset", "http-equiv", "content", "name", "class", "scope", "src", "alt"})
ATTRIBUTES |= {"data-running", "data-banner", "data-page", "data-of"}
PICTURE = "data:image/png;base64,"
UNSEEN = frozenset({"title", "style"})


@dataclass(frozen=True, slots=True)
class Block:
    """One block of text and the kind of element that holds it."""

    tag: str
    text: str
    section: str


def blocks(page: str) -> tuple[Block, ...]:
    """The texts of a page in reading order. A tag or an attribute that is not agreed refuses the page."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return tuple(reader.blocks)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self.section = ""
        self.open: list[list[str]] = []
        self.unseen = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        fetched = [tag for name, value in attrs if name == "src" and not (value or "").startswith(PICTURE)]
        for name in [tag][tag in TAGS :] + [name for name, _ in attrs if name not in ATTRIBUTES] + fetched:
            raise CannotRender("FMT05", {"markup": name})
        self.unseen = tag in UNSEEN
        if tag in BLOCKS:
            self.open.append([])

    def handle_endtag(self, tag: str) -> None:
        self.unseen = False
        if tag not in BLOCKS:
            return
        if text := " ".join("".join(self.open.pop()).split()):
            self.section = text if tag == "h2" else self.section
            self.blocks.append(Block(tag, text, self.section))

    def handle_data(self, data: str) -> None:
        if self.open and not self.unseen:
            self.open[-1].append(data)
