"""Which rules a kind of text must meet, and which words need no explanation in it.

A scan of any text applies every rule. A plan is about accountability: roles, dates, agencies and small figures are
what it is for, so that only what could name or single somebody out is marked. Progress may say what an agency has
done, and not how it took it; a post is not told by whom it was for. A statement (a theme, a condition, a
briefing) carries what people brought, so that everything applies to it but the vocabulary of the product is known.
Knows no workbook: names that an audience may read are handed in.
"""

from __future__ import annotations

import inspect
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from enum import Enum, StrEnum
from functools import cache

import ahocorasick

from aftercare_docs import vocabularies
from aftercare_docs.english import words_of
from aftercare_docs.folding import Token
from aftercare_docs.variants import tokens_of

ALWAYS = frozenset(
    {"IDN01", "IDN02", "RED01", "RED02", "RED03", "RED05", "RED07", "RED08", "RED12", "RED13", "RED17", "RED18"}
)
EVERYWHERE = ALWAYS | {"IDN03", "RED04", "RED06", "RED09", "RED10", "RED11", "RED19", "RED21"}
STANDING = ALWAYS | {"RED11", "RED21"}

NOT_QUIETED = frozenset({"IDN01", "RED01", "RED12", "RED13", "RED21", "RED23"})
POSTS = ALWAYS | {"RED23"}
EMITTED = frozenset({"RED25"})
"""What is said of one, whatever is emitted; in any other text it is the words of every sentence."""


class Profile(Enum):
    """A kind of text: the rules it must meet, and whether the product's own words are known in it."""

    ANY = (EVERYWHERE, False)
    PLAN = (ALWAYS | {"RED21"} | EMITTED, True)
    PROGRESS = (STANDING | EMITTED, True)
    POST = (POSTS, True)
    STATEMENT = (EVERYWHERE | EMITTED, True)

    @property
    def rules(self) -> frozenset[str]:
        return self.value[0]

    @property
    def knows_the_product(self) -> bool:
        return self.value[1]

    @property
    def allows_small_figures(self) -> bool:
        """A plan counts actions, weeks and sessions; a number of four digits or more still needs a reason."""
        return self in {Profile.PLAN, Profile.PROGRESS, Profile.POST}

    @property
    def says_what_to_do(self) -> bool:
        """What was agreed may say that an agency comes, joins and speaks; how it is nobody agrees."""
        return self in {Profile.PLAN, Profile.POST}

    @property
    def names_nobody(self) -> bool:
        """What people brought is nobody's: an agency or a job has no business in it."""
        return self is Profile.STATEMENT


class Accounted:
    """Phrases that need no explanation. Their words may also stand inside a longer name, which still does."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._automaton = ahocorasick.Automaton()
        for phrase in phrases:
            words = tokens_of(phrase)
            if words:
                self._automaton.add_word(f" {' '.join(words)} ", len(words))
        if len(self._automaton):
            self._automaton.make_automaton()

    def words(self, tokens: list[Token]) -> set[int]:
        """The numbers of the words that belong to an accounted phrase."""
        return {number for first, last in self.places(tokens) for number in range(first, last + 1)}

    def places(self, tokens: list[Token]) -> Iterator[tuple[int, int]]:
        """The numbers of the first and the last word of each phrase that stands here."""
        if not len(self._automaton):
            return
        starts, total = [], 0
        for token in tokens:
            starts.append(total)
            total += len(token.text) + 1
        for end, size in self._automaton.iter(" " + " ".join(token.text for token in tokens) + " "):
            last = bisect_right(starts, end - 1) - 1
            yield last - size + 1, last


NOTHING = Accounted(())


@cache
def product_terms() -> Accounted:
    """Every value that a drop-down offers, and the abbreviations of the agencies of the field."""
    lists = (m for _, m in inspect.getmembers(vocabularies, inspect.isclass) if issubclass(m, StrEnum))
    values = [member.value for each in lists if each is not StrEnum for member in each]
    return Accounted((*values, *words_of("agency-abbreviations.txt"), *words_of("product-phrases.txt")))
