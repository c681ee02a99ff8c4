"""The product's word lists, as one automaton: each entry with the list it is from and what the list says of it.

In: the files in ``data/lexicon``. Out: ``Entry``s and the automaton that finds them in a row of words. Read on
first use. Knows nothing of any text.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import ahocorasick

from aftercare_docs.english import words_of
from aftercare_docs.folding import fold
from aftercare_docs.roles import hierarchy

_LISTS = {
    "kinship": "kinship.txt",
    "attribute": "attributes.txt",
    "interval": "relative-time.txt",
    "occasion": "occasions.txt",
    "agency": "agencies.txt",
    "fixed": "fixed-phrases.txt",
    "place": "places.txt",
    "standing": "standing.txt",
    "metonym": "metonyms.txt",
    "stance before": "stance-before.txt",
    "stance after": "stance-after.txt",
    "personal event": "personal-events.txt",
    "scene": "scenes.txt",
    "single post": "single-posts.txt",
}
_PLURAL = frozenset({"role", "occupation", "kinship", "attribute"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its list, how many words it has, and for a role its family and whether one person holds it."""

    kind: str
    size: int
    family: str = ""
    single_post: bool = False


@cache
def trade_words() -> frozenset[str]:
    """What agencies of one sort say and others do not, as published in ``data/lexicon/sector-words.csv``."""
    table = files("aftercare_docs") / "data" / "lexicon" / "sector-words.csv"
    rows = csv.DictReader(table.read_text("utf-8").splitlines())
    return frozenset(word for row in rows for word in row["words"].split("; "))


@cache
def phrases() -> ahocorasick.Automaton:
    """An automaton over words joined by single spaces, with a space at each end."""
    owners: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
    for words, entry in _entries():
        owners[words].append(entry)
        if entry.kind in _PLURAL:
            for plural in _plurals(words):
                owners[plural].append(entry)
    automaton = ahocorasick.Automaton()
    for words, entries in owners.items():
        automaton.add_word(f" {' '.join(words)} ", tuple(dict.fromkeys(entries)))
    automaton.make_automaton()
    return automaton


def _entries() -> Iterator[tuple[tuple[str, ...], Entry]]:
    for role in hierarchy().values():
        words = _words(role.title)
        yield words, Entry("role", len(words), role.family, role.single_post)
    for occupation in words_of("occupations.txt"):
        words = _words(occupation)
        yield words, Entry("occupation", len(words))
    for word in trade_words():
        words = _words(word)
        yield words, Entry("trade", len(words))
    for kind, name in _LISTS.items():
        for line in words_of(name):
            words = _words(line)
            yield words, Entry(kind, len(words))


def _words(text: str) -> tuple[str, ...]:
    return fold(text).words()


def _plurals(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The usual plurals of the last word, and of the word before ``of``: heads of service, mothers of two."""
    yield (*words[:-1], _plural(words[-1]))
    if "of" in words[1:]:
        place = words.index("of") - 1
        yield (*words[:place], _plural(words[place]), *words[place + 1 :])


def _plural(word: str) -> str:
    if word.endswith("man") and len(word) > 4:
        return word[:-2] + "en"
    if word.endswith("wife"):
        return word[:-2] + "ves"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")
