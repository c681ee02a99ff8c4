"""The house style as data: fonts, sizes, colours, and the pairs in which text may sit on a colour.

A TOML file goes in, a ``Theme`` comes out, and every pair in it has been checked for contrast on the way. The
same theme dresses Word, Excel, PDF and HTML. This module knows nothing of any document.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

TEXT_CONTRAST = 4.5
SHAPE_CONTRAST = 3.0
HEX = re.compile(r"#[0-9A-F]{6}")


class ThemeError(ValueError):
    """The theme cannot be read by everyone, or names a colour that it does not declare."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Text on a fill, and a solid of the same family for an edge, a line or a bar; each as ``#RRGGBB``."""

    text: str
    fill: str
    solid: str


@dataclass(frozen=True, slots=True)
class Theme:
    """``brag`` is keyed by the status word (Blue), ``cards`` by the group's colour word (Rose)."""

    fonts: Mapping[str, str]
    sizes: Mapping[str, int]
    colours: Mapping[str, str]
    pairs: Mapping[str, Pair]
    brag: Mapping[str, Pair]
    cards: Mapping[str, Pair]

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


@cache
def theme() -> Theme:
    """The theme that the product ships with."""
    return load((files("aftercare_docs") / "data" / "theme.toml").read_text("utf-8"))


def load(text: str) -> Theme:
    """A theme from TOML, or a ``ThemeError`` that says which pair cannot be read and by how much."""
    data = tomllib.loads(text)
    colours: dict[str, str] = data["colours"]
    for name, value in colours.items():
        if not HEX.fullmatch(value):
            raise ThemeError(f"colour `{name}` should be written as #RRGGBB in capitals")
    pairs, brag, cards = (_pairs(data[table], table, colours) for table in ("pairs", "brag", "cards"))
    return Theme(data["fonts"], data["sizes"], colours, pairs, brag, cards)


def _pairs(rows: Mapping[str, Mapping[str, str]], table: str, colours: Mapping[str, str]) -> dict[str, Pair]:
    return {name: _pair(row, f"{table}.{name}", colours) for name, row in rows.items()}


def _pair(row: Mapping[str, str], name: str, colours: Mapping[str, str]) -> Pair:
    unknown = sorted(set(row.values()) - colours.keys())
    if unknown:
        raise ThemeError(f"pair `{name}` names a colour that is not declared: {', '.join(unknown)}")
    pair = Pair(**{part: colours[colour] for part, colour in row.items()})
    _require(contrast(pair.text, pair.fill), TEXT_CONTRAST, f"the text of pair `{name}`")
    _require(contrast(pair.solid, colours["paper"]), SHAPE_CONTRAST, f"the solid of pair `{name}`")
    return pair


def _require(ratio: float, least: float, what: str) -> None:
    if ratio < least:
        raise ThemeError(f"{what} has a contrast of {ratio:.1f}:1; it should be {least}:1 or more")


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    low: float = channel / 12.92
    return low if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _kebab(name: str) -> str:
    return name.replace("_", "-").lower()
