"""Plain English: a text goes in, what a reader may stumble over comes out, with its place in the text.

A sentence is long by its words, a list counts point by point. An abbreviation is explained by the glossary of the
product, by its words beside it in brackets in any text that is shown, or by a name that the workbook declares. Knows
nothing of engagements: whoever asks says which texts and names there are.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from aftercare_docs.words import words

LONG, UNEXPLAINED = "PLN01", "PLN02"
SENTENCE = re.compile(r"[^\n;.!?]+(?:[.!?](?![\s\"”’')]|$)[^\n;.!?]+)*[.!?]*")
ABBREVIATION = re.compile(r"(?<![\w&'’.-])[A-Z](?:[A-Za-z&]*[A-Z])(?=s?(?![\w&]))")
BESIDE = (re.compile(r"(?<=\()[^()\n]+(?=\))"), re.compile(r"\b(\S+) \([a-z][^()\n]* [^()\n]*\)", re.IGNORECASE))
"""Letters in brackets behind their words, and words in brackets behind their letters."""


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule objects to, and what it says of it."""

    code: str
    start: int
    end: int
    facts: Mapping[str, object] = field(default_factory=dict)


def hits(text: str, explained: Collection[str]) -> Iterator[Hit]:
    """Sentences that are too long, and abbreviations that are not ``explained``, once each."""
    most = int(_table()["most_words_of_a_sentence"]["value"])
    for sentence in SENTENCE.finditer(text):
        count = sum(any(map(str.isalnum, word)) for word in sentence[0].split())
        if count > most:
            yield Hit(LONG, sentence.start(), sentence.end(), {"count": count, "most": most})
    seen = set(explained)
    for letters in ABBREVIATION.finditer(text):
        if letters[0] not in seen:
            seen.add(letters[0])
            yield Hit(UNEXPLAINED, *letters.span())


def explained(texts: Iterable[str], names: Iterable[str]) -> frozenset[str]:
    """Abbreviations that a reader of these texts can be expected to know."""
    known = {*_table()["understood"]["value"], *words()["glossary"]}
    known.update(letters for name in names for letters in ABBREVIATION.findall(name))
    for text in texts:
        if "(" in text:
            known.update(part.strip() for part in BESIDE[0].findall(text) if ABBREVIATION.fullmatch(part.strip()))
            known.update(BESIDE[1].findall(text))
    return frozenset(known)


@cache
def _table() -> Mapping[str, Any]:
    """Each value stands beside its reason."""
    table = tomllib.loads((files("aftercare_docs") / "data" / "plain.toml").read_text("utf-8"))
    if any(set(row) != {"value", "why"} or not row["why"].strip() for row in table.values()):
        raise ValueError("plain.toml gives each value and its reason")
    return table
