"""Ways of writing something, each known by the word that it begins with.

In: the words that a form may begin with, and an expression for what follows. Out: ``Forms``, which tries each form
only where one of its first words stands, so that a hundred of them cost little more than one. Knows no text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from aftercare_docs.detection.vocabulary import SMALL, SMALL_FIRST

FIGURE = "#"
"""Stands among first words for any run of digits."""


@dataclass(frozen=True)
class Form:
    """First words, and the whole expression, matched from where such a word begins.

    ``lead`` holds words that belong to what they stand before. The group ``it``, if there is one, is what counts.
    """

    first: frozenset[str]
    expression: str
    lead: frozenset[str] = frozenset()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Made ready where a text holds one of the first words: most texts hold few of all there are."""
        return re.compile(self.expression)


def form(first: str, rest: str = "", *, lead: frozenset[str] = frozenset()) -> Form:
    """A form that begins with one of some words. The expression for the rest takes up straight after the word."""
    words = frozenset(first.split())
    return Form(words, rf"(?:{'|'.join(sorted(words))})(?![^\W\d_]){rest}", lead)


def number(rest: str, *, lead: frozenset[str] = frozenset()) -> Form:
    """A form that begins with a small number, in figures or in words."""
    return Form(SMALL_FIRST | {FIGURE}, rf"(?<![\w.]){SMALL}{rest}", lead)


def figures(pattern: str, *, lead: frozenset[str] = frozenset()) -> Form:
    """A form that begins with a digit."""
    return Form(frozenset({FIGURE}), pattern, lead)


@dataclass(frozen=True, slots=True)
class Forms:
    """Some forms, by first word."""

    forms: tuple[Form, ...]
    by_word: Mapping[str, tuple[Form, ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        by_word: dict[str, list[Form]] = defaultdict(list)
        for each in self.forms:
            for word in each.first:
                by_word[word].append(each)
        object.__setattr__(self, "by_word", {word: tuple(found) for word, found in by_word.items()})


def any_of(words: Iterable[str]) -> str:
    """The inside of an expression for one of some words or phrases, the longest first."""
    return "(?:" + "|".join(sorted(words, key=lambda word: (-len(word), word))) + ")"
