"""Words that blame, judge, label, overclaim or attribute: found, and left as they are.

In: a text, and the sheet and column it stands in. Out: ``Hit``s, each with the code of its row in
``data/tone-lexicon.csv`` and its place in the text. What a row means and what to try instead is in the catalogue of
findings, from the same table. Knows nothing of engagements, exceptions or documents, and never rewrites a word.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files

from aftercare_docs.folding import fold

NOTES = frozenset({"Themes", "Conditions", "Dissemination"})
NAMES_ROUTES: Mapping[str, frozenset[str]] = dict.fromkeys(
    ("Support", "Sharing", "Governance"), frozenset({"BND01", "BND03", "BND04"})
)
"""Sheets that name services and procedures, and the rows that are about naming them."""

WINDOW = 5
NEGATORS = frozenset({"not", "never", "no", "without", "neither", "nor", "cannot"})
PAIRS = frozenset({("rather", "than"), ("instead", "of"), ("separate", "from")})
NOT_AFTER_ALL = frozenset({"only", "just", "merely", "simply"})

_LONGEST_WINDOW = 160
_CLAUSE = re.compile(r"[.!?;](?=\s|$)|\bbut\b|,(?=\s+(?:it|this|we|they|you|there)\b)")
_WORD = re.compile(r"[\w'-]+")
_BREAKS = str.maketrans(dict.fromkeys("\n\r\t\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))


@dataclass(frozen=True, slots=True)
class Hit:
    """A row of the lexicon where its pattern matches; ``negated`` where the sentence says that it is not so."""

    code: str
    start: int
    end: int
    negated: bool = False


@dataclass(frozen=True)
class Row:
    """One row of the lexicon. Whatever it matches holds one of its ``stems``; one that names none is always tried."""

    code: str
    expression: str
    stems: tuple[str, ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """A space between two words may be any space, and a hyphen may end a line. Most are never needed."""
        return re.compile(self.expression.replace("[- ]", r"(?:[-\s]\s*)"), re.IGNORECASE | re.MULTILINE)


@cache
def lexicon() -> Mapping[str, Row]:
    """Every row by its code."""
    table = (files("aftercare_docs") / "data" / "tone-lexicon.csv").read_text("utf-8")
    rows = csv.DictReader(table.splitlines())
    return {row["code"]: Row(row["code"], row["pattern"], tuple(row["stems"].split())) for row in rows}


@cache
def _by_stem() -> Mapping[str, tuple[str, ...]]:
    """The codes of the rows that each stem speaks for; the empty one is in every text."""
    rows: dict[str, list[str]] = defaultdict(list)
    for code, row in lexicon().items():
        for stem in row.stems or ("",):
            rows[stem].append(code)
    return {stem: tuple(codes) for stem, codes in rows.items()}


@cache
def _order() -> Mapping[str, int]:
    return {code: number for number, code in enumerate(lexicon())}


def _worth_trying(text: str) -> list[str]:
    """The rows that may match somewhere in a text in small letters, in the order of the lexicon."""
    codes = {code for stem, rows in _by_stem().items() if stem in text for code in rows}
    return sorted(codes, key=_order().__getitem__)


def hits(text: str, sheet: str = "", column: str = "") -> list[Hit]:
    """What the lexicon objects to here. A boundary that is stated ("is not therapy") is kept."""
    return [hit for hit in occurrences(text) if not hit.negated and is_about(hit.code, sheet, column)]


def is_about(code: str, sheet: str, column: str) -> bool:
    """Whether a row of the lexicon applies to this column."""
    if code == "PRC08":
        return (sheet, column) == ("Actions", "action")
    if code.startswith("ATT"):
        return sheet in NOTES
    return code not in NAMES_ROUTES.get(sheet, ())


def occurrences(text: str) -> Iterator[Hit]:
    """Every match of every row, wherever the text stands, in the order of the lexicon; offsets are the text's own."""
    folded = fold(text)
    even = folded.text.translate(_BREAKS)
    for code in _worth_trying(even):
        for match in lexicon()[code].pattern.finditer(even):
            negated = code.startswith("BND") and _is_negated(even, match.start())
            yield Hit(code, *folded.span(*match.span()), negated)


def _is_negated(text: str, start: int) -> bool:
    """Whether one of the five words before says "not", in the same clause and not as "not only".

    The last of several is as negated as the first ("we do not re-open the case, test findings or re-run the review"),
    so behind "or" the whole clause is looked at.
    """
    words = _WORD.findall(_CLAUSE.split(text[max(0, start - _LONGEST_WINDOW) : start])[-1])
    threes = list(zip(["", *words], words, [*words[1:], ""], strict=False))
    return any(
        (word in NEGATORS or word.endswith("n't") or (before, word) in PAIRS) and after not in NOT_AFTER_ALL
        for before, word, after in (threes if words[-1:] == ["or"] else threes[-WINDOW:])
    )
