"""What a finished file may consist of: data files in, questions about a part, an element or a value answered.

The lists are data because they are reviewed like data: a line more is a line more that may leave the building.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import translate
from functools import cache
from importlib.resources import files

Shape = tuple[object, ...]
MOST_SHAPES = 20_000
SIGNS = re.compile(r"[*?[]")


@dataclass(frozen=True, slots=True)
class Carrier:
    """A known hiding place: the code that reports it and its name in the facts."""

    code: str
    name: str


class Carriers:
    """Names of parts, types, relationships, elements and attributes known to hide things; patterns in lower case."""

    def __init__(self) -> None:
        self._rules: dict[str, list[tuple[Callable[[str], object], Carrier]]] = defaultdict(list)
        self._seen: dict[tuple[str, str], Carrier | None] = {}
        for row in rows("carriers.csv"):
            self._rules[row["where"]].append((_matching(row["pattern"].lower()), Carrier(row["code"], row["carrier"])))

    def find(self, where: str, name: str) -> Carrier | None:
        key = (where, name)
        if key not in self._seen:
            if len(self._seen) > 20_000:
                self._seen.clear()
            low = name.lower()
            self._seen[key] = next((c for matches, c in self._rules[where] if matches(low)), None)
        return self._seen[key]


def _matching(pattern: str) -> Callable[[str], object]:
    """The question whether a name fits a pattern; few patterns are so odd that they need an expression for it."""
    plain = pattern.strip("*")
    ways: dict[str, Callable[[str], object]] = {
        plain: plain.__eq__,
        f"*{plain}": lambda name: name.endswith(plain),
        f"{plain}*": lambda name: name.startswith(plain),
        f"*{plain}*": lambda name: plain in name,
    }
    return re.compile(translate(pattern)).match if SIGNS.search(plain) or pattern not in ways else ways[pattern]


class Verdict(StrEnum):
    """What a person does about a finding before the file is sent."""

    REMOVE = "remove"
    READ = "read"


class Allowed:
    """The allow-list of one format: parts with their types, links, and elements with their attributes and values."""

    def __init__(self, format_: str) -> None:
        self._values = {row["value"]: row["pattern"] for row in rows("values.csv")}
        self._rules: dict[str, Callable[[str], object]] = {}
        self._passed: dict[tuple[str, str], set[Shape]] = defaultdict(set)
        self._parts = [
            (re.compile(translate(row["part"])), row["kind"], row["type"], row["digest"])
            for row in rows(f"{format_}-parts.csv")
        ]
        self._kinds: dict[str, str] = {}
        self.links = frozenset((row["source"], row["type"], row["target"]) for row in rows(f"{format_}-links.csv"))
        self._markup: dict[str, dict[str, dict[str, str]]] = defaultdict(dict)
        for row in rows(f"{format_}-markup.csv"):
            pairs = (pair.partition("=") for pair in row["attributes"].split())
            attributes = {name: value for name, _, value in pairs}
            for kind in row["kinds"].split():
                self._markup[kind][row["element"]] = attributes

    def kind(self, part: str) -> str:
        """What kind of part this is by its name; empty where no document of ours has such a part."""
        if part not in self._kinds:
            if len(self._kinds) > 5_000:
                self._kinds.clear()
            self._kinds[part] = next((kind for rule, kind, _, _ in self._parts if rule.match(part)), "")
        return self._kinds[part]

    def shapes(self, question: str, kind: str) -> set[Shape]:
        """The markup of a kind of part that is in order in whatever file it stands: most stands in many. Add to it."""
        known = self._passed[question, kind]
        if len(known) > MOST_SHAPES:
            known.clear()
        return known

    def type_of(self, part: str) -> str:
        return next((type_ for rule, _, type_, _ in self._parts if rule.match(part)), "")

    def digest_of(self, part: str) -> str:
        """The one content that a part may have, where it has only one; empty otherwise."""
        return next((digest for rule, _, _, digest in self._parts if rule.match(part)), "")

    def attributes(self, kind: str, element: str) -> Mapping[str, str] | None:
        """The attributes that an element of such a part may have, or None where the element may not be there."""
        return self._markup[kind].get(element) if kind in self._markup else None

    def fits(self, value_kind: str, value: str) -> bool:
        """Whether a value is of its kind. Kinds that start with ``=`` list their values."""
        if value_kind not in self._rules:
            if value_kind.startswith("="):
                self._rules[value_kind] = frozenset(value_kind[1:].split("|")).__contains__
            else:
                self._rules[value_kind] = re.compile(self._values[value_kind], re.ASCII).fullmatch
        return bool(self._rules[value_kind](value))


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a data file of allowed things."""
    text = (files("aftercare_docs") / "data" / "allowed" / name).read_text("utf-8")
    return iter(csv.DictReader(text.splitlines()))


@cache
def carriers() -> Carriers:
    """The table of known hiding places."""
    return Carriers()


@cache
def allowed(format_: str) -> Allowed:
    """The allow-list of a format, by its suffix without the dot."""
    return Allowed(format_)


@cache
def names() -> frozenset[str]:
    """Words that are the product's own wherever they stand: fonts, styles, names of lists."""
    return frozenset(row["name"] for row in rows("names.csv"))


@cache
def _verdicts() -> Mapping[str, Verdict]:
    text = (files("aftercare_docs") / "data" / "verdicts.csv").read_text("utf-8")
    return {row["code"]: Verdict(row["before_sending"]) for row in csv.DictReader(text.splitlines())}


def verdict(code: str) -> Verdict:
    """Remove, or read again. What another stage reports about wording is for a person to read."""
    return _verdicts().get(code, Verdict.READ)
