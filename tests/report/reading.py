"""A strict reader of our own page: every element closed where it should be, and all that it asks or points to."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"meta", "br"})


@dataclass
class Page:
    """What a page holds: elements with their attributes, its text, and its boxes by ID."""

    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    boxes: dict[str, str] = field(default_factory=dict)
    sections: dict[str, list[str]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())

    def section(self, name: str) -> str:
        """The words of one section."""
        return " ".join(" ".join(self.sections[name]).split())

    def values(self, attribute: str) -> list[str]:
        return [attributes[attribute] for _, attributes in self.elements if attribute in attributes]


def read(content: bytes) -> Page:
    """The page, or an assertion that says which element is not as it should be."""
    reader = _Reader()
    reader.feed(content.decode())
    reader.close()
    assert reader.open == [], reader.open
    return reader.page


def asks_for(content: bytes) -> list[str]:
    """Everything in a page that could make a browser fetch, run or send something."""
    page, text = read(content), content.decode()
    found = [tag for tag, _ in page.elements if tag in {"script", "link", "img", "iframe", "object", "form", "base"}]
    found += [name for _, attributes in page.elements for name in attributes if name.startswith("on")]
    found += [value for name in ("src", "action", "data", "poster", "srcset") for value in page.values(name)]
    found += [value for value in page.values("href") if not value.startswith("#")]
    return found + re.findall(r"url\(|@import|https?:|//", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = Page()
        self.open: list[str] = []
        self.box = ""
        self.inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        assert len(attributes) == len(attrs), f"{tag} repeats an attribute"
        self.page.elements.append((tag, attributes))
        if tag in VOID:
            return
        self.open.append(tag)
        if tag == "section":
            self.inside.append(attributes["id"])
            self.page.sections[attributes["id"]] = []
        self.box = attributes["id"] if tag == "textarea" else self.box

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"nothing is open that {tag} could close"
        assert self.open.pop() == tag, f"{tag} closes too early or too late"
        if tag == "section":
            self.inside.pop()
        self.box = "" if tag == "textarea" else self.box

    def handle_data(self, data: str) -> None:
        if self.box:
            self.page.boxes[self.box] = data.removeprefix("\n")
        if not self.open or self.open[-1] != "style":
            self.page.texts.append(data)
            for section in self.inside:
                self.page.sections[section].append(data)
