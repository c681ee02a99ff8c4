"""An agency, a sort of agency or a role beside how somebody is: what is felt, who came, who is ill, who was coached.

A plan says what an agency does, and may. How it took it is known of the few people who stand for it. In a text that
carries what people brought, an agency has no business at all.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from aftercare_docs.detection.reading import Reading, Span
from aftercare_docs.english import bag, words_of

RULES = ("RED21",)
_NEAR = 10
"""How many words may stand between. A full stop is no distance: "Housing. Not happy." says it as well."""
_EVERYBODYS = bag("the panel partnership board")
"""Words of bodies that all agencies share; in a text of what people brought they are nobody's."""
_OF_A_PLAN = bag("owner owners")
"""Whoever answers for an action is in no trade."""
_ALL = bag("all every each everybody everyone anybody anyone nobody none")
_CLOSE = 3
"""How many words may stand between a group and its stance: the constable's employer against."""
_DETERMINERS = 2
_THE = bag("the our any one all some of most those a an local two three")
_ENDS = frozenset(".!?:;\n")
_LONGEST = 4
"""How many words a state may have, or stand between "all" and "but"."""


def detect(reading: Reading) -> Iterator[Span]:
    """Every party in what people brought; elsewhere those that have a state or a feeling near them."""
    told = sorted({*_of(reading, "agency"), *reading.parties})
    if reading.profile.names_nobody:
        told = sorted({*told, *_of(reading, "metonym")})
        yield from (reading.span(*party, "RED21") for party in told if not _is_everybodys(reading, *party))
        yield from _beside_a_state(reading, sorted(_of(reading, "trade")))
    else:
        posts = {post for post in _of(reading, "role", "occupation") if reading.tokens[post[0]].text not in _OF_A_PLAN}
        everybody = sorted({*told, *posts, *_of(reading, "trade", "metonym")})
        yield from _beside_a_state(reading, everybody)
        yield from _with_a_stance(reading, sorted({*everybody, *_of(reading, "single post")}))


def _of(reading: Reading, *kinds: str) -> set[tuple[int, int]]:
    return {(phrase.first, phrase.last) for phrase in reading.of_kind(*kinds)}


def _beside_a_state(reading: Reading, parties: list[tuple[int, int]]) -> Iterator[Span]:
    """One pass over the parties, and beside each over the few words that are near it."""
    states = sorted(_states(reading)) if parties else []
    for first, last in parties:
        number = bisect_left(states, (first - _NEAR - _LONGEST, 0))
        while number < len(states) and states[number][0] <= last + _NEAR:
            if _stand_together(reading, (first, last), states[number]):
                yield reading.span(min(first, states[number][0]), max(last, states[number][1]), "RED21")
                break
            number += 1


def _with_a_stance(reading: Reading, parties: list[tuple[int, int]]) -> Iterator[Span]:
    """ "without the police", "the duty team will not": close by, because each is also said of what is planned."""
    before = {last: first for first, last in _of(reading, "stance before")} if parties else {}
    after = dict(_of(reading, "stance after")) if parties else {}
    for first, last in parties:
        told = next((n for n in range(first - 1, max(-1, first - 2 - _DETERMINERS), -1) if n in before), None)
        if told is not None and all(token.text in _THE for token in reading.tokens[told + 1 : first]):
            yield reading.span(before[told], last, "RED21")
        stance = next((n for n in range(last + 1, last + 2 + _CLOSE) if n in after), None)
        if stance is not None and not _ENDS.intersection(
            reading.text[reading.tokens[last].end : reading.tokens[stance].start]
        ):
            yield reading.span(first, after[stance], "RED21")


def _states(reading: Reading) -> set[tuple[int, int]]:
    """Where a text says how somebody is; what was agreed says in some of the same words what somebody is to do."""
    found = {*_of(reading, "standing"), *_all_but(reading)}
    if not reading.profile.says_what_to_do:
        return found
    doings = words_of("plan-doings.txt")
    return {(first, last) for first, last in found if first != last or reading.tokens[first].text not in doings}


def _is_everybodys(reading: Reading, first: int, last: int) -> bool:
    return all(token.text in _EVERYBODYS for token in reading.tokens[first : last + 1])


def _all_but(reading: Reading) -> Iterator[tuple[int, int]]:
    """ "all agencies but", "nobody but": whoever is named next was told apart."""
    for number in reading.places_of(*sorted(_ALL)):
        following = (token.text for token in reading.tokens[number + 1 : number + 1 + _LONGEST])
        if "but" in following:
            yield number, number


def _stand_together(reading: Reading, *two: tuple[int, int]) -> bool:
    """Whether one stands near the other, on one line, and is no part of it."""
    (_, last), (start, _) = sorted(two)
    if start <= last or start - last > _NEAR:
        return False
    return "\n" not in reading.text[reading.tokens[last].end : reading.tokens[start].start]
