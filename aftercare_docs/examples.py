"""For every code an example that the rule reports and one that it lets pass.

In: the manual page of a rule, a row of the tone lexicon, or a table of ``data/examples``. Out: ``Example``s as a person
reads them. Each table says in its first lines what its examples are; all of them are put to the test.
"""

from __future__ import annotations

import csv
import inspect
import re
import textwrap
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.resources import files
from pkgutil import iter_modules

from aftercare_docs import checks, disclosure

RULES = (checks, disclosure)
FORMATS = {"docx": "a Word document", "xlsx": "an Excel workbook", "pdf": "a PDF", "html": "a web page"}
_PAGE = re.compile(r"^(Passes|Fails)(?:, ([^\n]*?))?::\n\n((?:(?:    [^\n]*)?\n)+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """What fails and what passes; ``where`` says at which cell or with what in hand, ``rule`` is its manual page."""

    fails: str
    passes: str
    where: str = ""
    rule: str = ""

    @property
    def is_table(self) -> bool:
        return "\n" in self.fails


@cache
def examples() -> Mapping[str, tuple[Example, ...]]:
    """Code -> its examples. A code has several where several rules report it."""
    found: dict[str, list[Example]] = defaultdict(list)
    for code, example in (*_of_rules(), *_of_lexicon(), *_of_tables(), *_of_files()):
        found[code].append(example)
    return {code: tuple(each) for code, each in found.items()}


def _of_rules() -> Iterator[tuple[str, Example]]:
    """The pages of the rules that stand one to a file."""
    for package in RULES:
        for module in iter_modules(package.__path__, f"{package.__name__}."):
            rule = import_module(module.name)
            page = f"{inspect.getdoc(rule)}\n"
            parts = {kind: (where, shown) for kind, where, shown in _PAGE.findall(page)}
            if hasattr(rule, "CODE") and {"Fails", "Passes"} <= set(parts):
                where, fails = parts["Fails"]
                about = page.partition("Passes::")[0].strip()
                yield rule.CODE, Example(_even(fails), _even(parts["Passes"][1]), where, about)


def _of_lexicon() -> Iterator[tuple[str, Example]]:
    table = (files("aftercare_docs") / "data" / "tone-lexicon.csv").read_text("utf-8")
    for row in csv.DictReader(table.splitlines()):
        yield row["code"], Example(row["must_match"], row["must_not_match"])


def _of_tables() -> Iterator[tuple[str, Example]]:
    for name in ("texts", "tables", "rosters", "templates", "situations"):
        for code, row in table(name).items():
            known = (f"where {what} is “{row[key]}”" for key, what in _IN_HAND.items() if key in row)
            where = f"at {row['at']}" if "at" in row else ", ".join(known)
            yield code, Example(_even(row["fails"]), _even(row["passes"]), where)


_IN_HAND = {"known": "a registered value", "note": "a note"}


def _of_files() -> Iterator[tuple[str, Example]]:
    for code, row in (table("files") | table("conformance")).items():
        kind = FORMATS[row["file"]]
        yield code, Example(f"{kind[0].upper()}{kind[1:]} with this in it: {row['holds']}.", "The same file as built.")


def table(name: str) -> dict[str, Mapping[str, str]]:
    """One table of examples as it is written."""
    path = files("aftercare_docs") / "data" / "examples" / f"{name}.toml"
    return tomllib.loads(path.read_text("utf-8"))


def _even(text: str) -> str:
    """A table without the blank lines around it; a line as it is, with what cannot be seen made visible."""
    return textwrap.dedent(text).strip("\n").replace("\u200b", "[zero-width space]")
