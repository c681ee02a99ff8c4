"""The fixed words of the product, from one data file per language. Knows nothing of any engagement."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Statement:
    """Something every document says in the same words; ``short`` is one sentence, or empty."""

    key: str
    title: str
    text: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """Boundary statements, other shared statements, and each document's own table of sentences."""

    boundaries: tuple[Statement, ...]
    statements: Mapping[str, Statement]
    tables: Mapping[str, Mapping[str, str]]

    def __getitem__(self, table: str) -> Mapping[str, str]:
        return self.tables[table]


@cache
def words(language: str = "en-GB") -> Words:
    """The words of one language. A repeated or missing key is a fault of the file and raises."""
    data = tomllib.loads((files("aftercare_docs") / "data" / f"words.{language}.toml").read_text("utf-8"))
    boundaries = tuple(Statement(**row) for row in data.pop("boundary"))
    statements = {row["key"]: Statement(**row) for row in data.pop("statement")}
    return Words(boundaries, statements, data)
