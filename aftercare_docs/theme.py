"""The house style as data: fonts, sizes, colours, and the pairs in which text may sit on a colour.

A TOML file goes in, a ``Theme`` comes out, and every pair in it has been checked for contrast on the way. The
same theme dresses Word, Excel, PDF and HTML. This module knows nothing of any document.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files

TEXT_CONTRAST = 4.5
SHAPE_CONTRAST = 3.0
HEX = re.compile(r"#[0-9A-F]{6}")


class ThemeError(ValueError):
    """The theme cannot be read by everyone, or names a colour that it does not declare."""

    def __init__(self, said: str, weak: tuple[Weak, ...] = ()) -> None:
        super().__init__(said)
        self.weak = weak


@dataclass(frozen=True, slots=True)
class Pair:
    """Text on a fill, and a solid of the same family for an edge, a line or a bar; each as ``#RRGGBB``."""

    text: str
    fill: str
    solid: str


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture of our own making, and its size in millimetres."""

    content: bytes = field(repr=False)
    width: float
    height: float


@dataclass(frozen=True)
class Theme:
    """``brag`` is keyed by the status word (Blue), ``cards`` by the group's colour word (Rose)."""

    fonts: Mapping[str, str]
    sizes: Mapping[str, int]
    colours: Mapping[str, str]
    pairs: Mapping[str, Pair]
    brag: Mapping[str, Pair]
    cards: Mapping[str, Pair]
    logo: Logo | None = None

    @cached_property
    def key(self) -> str:
        """What tells two themes apart, for whoever keeps what was made with one."""
        return self.css()

    def status(self, value: str) -> Pair:
        """The pair for a status as a cell shows it: "Blue - complete" is blue."""
        return self.brag[value.partition(" ")[0]]

    def pair(self, name: str) -> Pair:
        """A pair by its name: ``header``, ``brag.Red``, ``cards.Rose``."""
        group, _, word = name.rpartition(".")
        return {"": self.pairs, "brag": self.brag, "cards": self.cards}[group][word]

    def css(self) -> str:
        """The theme as custom properties, such as ``--ink``, ``--header-fill`` and ``--brag-red-text``."""
        lines = [f"--{_kebab(name)}: {value};" for name, value in self.colours.items()]
        for prefix, pairs in (("", self.pairs), ("brag-", self.brag), ("card-", self.cards)):
            for name, pair in pairs.items():
                lines += [
                    f"--{prefix}{_kebab(name)}-{part}: {getattr(pair, part)};" for part in ("text", "fill", "solid")
                ]
        return ":root {\n  " + "\n  ".join(lines) + "\n}\n"


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two ``#RRGGBB`` colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def theme() -> Theme:
    """The theme that files are dressed in now: a partnership's own while one is worn, else the product's."""
    return _worn.get() or product()


@cache
def product() -> Theme:
    """The theme that the product ships with."""
    return load((files("aftercare_docs") / "data" / "theme.toml").read_text("utf-8"))


@contextmanager
def wearing(house: Theme) -> Iterator[None]:
    """Whatever is made meanwhile is dressed in this theme."""
    before = _worn.set(house)
    try:
        yield
    finally:
        _worn.reset(before)


_worn: ContextVar[Theme | None] = ContextVar("worn", default=None)


@dataclass(frozen=True, slots=True)
class Weak:
    """Two colours that stand together and cannot be told apart well enough."""

    pair: str
    colour: str
    ground: str
    ratio: float
    least: float


def load(text: str, own: Mapping[str, str] | None = None, logo: Logo | None = None) -> Theme:
    """A theme from TOML, with a partnership's own colours in the place of those of the same names.

    A ``ThemeError`` says which colour is not written as one, and which pairs cannot be read and by how much.
    """
    data = tomllib.loads(text)
    colours: dict[str, str] = {**data["colours"], **(own or {})}
    for name, value in colours.items():
        if not HEX.fullmatch(value):
            raise ThemeError(f"colour `{name}` should be written as #RRGGBB in capitals")
    tables = {table: data[table] for table in ("pairs", "brag", "cards")}
    weak = tuple(_weak(tables, colours))
    if weak:
        raise ThemeError("; ".join(map(_said, weak)), weak)
    pairs, brag, cards = (_pairs(rows, colours) for rows in tables.values())
    return Theme(data["fonts"], data["sizes"], colours, pairs, brag, cards, logo)


def _pairs(rows: Mapping[str, Mapping[str, str]], colours: Mapping[str, str]) -> dict[str, Pair]:
    return {name: Pair(**{part: colours[colour] for part, colour in row.items()}) for name, row in rows.items()}


def _weak(tables: Mapping[str, Mapping[str, Mapping[str, str]]], colours: Mapping[str, str]) -> Iterator[Weak]:
    for table, rows in tables.items():
        for word, row in rows.items():
            name = f"{table}.{word}"
            if unknown := sorted(set(row.values()) - colours.keys()):
                raise ThemeError(f"pair `{name}` names a colour that is not declared: {', '.join(unknown)}")
            asked = ((row["text"], row["fill"], TEXT_CONTRAST), (row["solid"], "paper", SHAPE_CONTRAST))
            for colour, ground, least in asked:
                if (ratio := contrast(colours[colour], colours[ground])) < least:
                    yield Weak(name, colour, ground, ratio, least)


def _said(weak: Weak) -> str:
    part = "text" if weak.least == TEXT_CONTRAST else "solid"
    return f"the {part} of pair `{weak.pair}` has a contrast of {weak.ratio:.1f}:1; it should be {weak.least}:1 or more"


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    low: float = channel / 12.92
    return low if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _kebab(name: str) -> str:
    return name.replace("_", "-").lower()
