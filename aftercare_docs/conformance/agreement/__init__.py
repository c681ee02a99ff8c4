"""Whether the files of a set say the same: the facts of each go in, findings say which files disagree about what.

A fact is looked for wherever a file shows it, by what stays the same: a reference, a heading of a table, the title of
a session. A coarser date agrees with a finer one and a role with the name beside it, since files are written for
different readers; the words of an action are compared only between files for the same readers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from aftercare_docs.conformance.agreement.facts import DATE, KIND, Fact, What, day
from aftercare_docs.findings import Finding, PartRef

ONE_AUDIENCE = frozenset({What.WORDS})
CARD = "PR"
COUNTED_BY = {"actions": "A", "recommendations": "R"}
NO_VALUES = frozenset({What.NAMED, What.LISTED, What.ANSWERS})
BY_TITLE = frozenset({What.HELD})


@dataclass(frozen=True, slots=True)
class Told:
    """What one file says, and for whom it is written."""

    audience: str
    facts: tuple[Fact, ...]


def compare(files: Iterable[Told]) -> list[Finding]:
    """Every disagreement, at the place that differs from the place where the fact is at home."""
    told = [(file.audience, fact) for file in files for fact in file.facts]
    told.sort(key=lambda each: not each[1].at_home)
    return [*_disagreements(told), *_miscounted(told), *_strays(told), *_left_out(told), *_other_cards(told)]


def _disagreements(told: Sequence[tuple[str, Fact]]) -> Iterator[Finding]:
    groups: dict[tuple[str, str, str], list[Fact]] = defaultdict(list)
    for audience, fact in told:
        if fact.what not in NO_VALUES:
            groups[fact.what, fact.about, audience if fact.what in ONE_AUDIENCE else ""].append(fact)
    for (what, about, _), facts in groups.items():
        if what in BY_TITLE:
            yield from _held(facts)
            continue
        home = facts[0]
        for fact in facts[1:]:
            if not agree(home.value, fact.value):
                yield Finding("SET01", fact.at, {"what": what, "about": about, "other": home.at.file})


def _held(facts: Sequence[Fact]) -> Iterator[Finding]:
    """Two sessions may have one title: a table, or the rest of a file, agrees where each of its days is one of those
    that are known, or where it has them all.
    """
    sources: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in facts:
        place = fact.at.part.partition(", row")
        sources[fact.at.file, place[0] if place[1] else ""].append(fact)
    home, *others = sorted(sources.values(), key=len, reverse=True)
    for other in others:
        strays = [fact for fact in other if not any(agree(known.value, fact.value) for known in home)]
        if strays and any(not any(agree(known.value, fact.value) for fact in other) for known in home):
            about = {
                "what": What.HELD,
                "about": "a session, a check-in or a line of assurance",
                "other": home[0].at.file,
            }
            yield Finding("SET01", strays[0].at, about)


def _miscounted(told: Sequence[tuple[str, Fact]]) -> Iterator[Finding]:
    """Numbers that are not those of the rows where such things are at home."""
    homes = _homes(told)
    for _, fact in told:
        if fact.what is What.NUMBER and (kind := COUNTED_BY.get(fact.about)) in homes:
            known, home = homes[str(kind)]
            if fact.value != str(len(known)):
                yield Finding("SET01", fact.at, {"what": What.NUMBER, "about": fact.about, "other": home})


def _strays(told: Sequence[tuple[str, Fact]]) -> Iterator[Finding]:
    """References to something that stands nowhere in the file where such things are at home."""
    homes = _homes(told)
    for _, fact in told:
        kind = KIND.match(fact.about)
        if fact.what is What.NAMED and not fact.at_home and kind and kind[0] in homes:
            known, home = homes[kind[0]]
            if fact.about not in known:
                yield Finding("SET02", fact.at, {"about": fact.about, "other": home})


def _homes(told: Sequence[tuple[str, Fact]]) -> Mapping[str, tuple[set[str], str]]:
    """For each kind of reference, those that have a row or a card of their own, and the first file they have it in."""
    homes: dict[str, tuple[set[str], str]] = {}
    for _, fact in told:
        kind = KIND.match(fact.about)
        if fact.what is What.NAMED and fact.at_home and kind:
            homes.setdefault(kind[0], (set(), fact.at.file))[0].add(fact.about)
    return homes


def _left_out(told: Sequence[tuple[str, Fact]]) -> Iterator[Finding]:
    """Where a file lists an action of a recommendation, it lists all of them that the same readers know of."""
    answers: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    listed: dict[tuple[str, str], dict[str, PartRef]] = defaultdict(dict)
    for audience, fact in told:
        if fact.what is What.ANSWERS:
            answers[audience, fact.value][fact.about] = fact.at.file
        elif fact.what is What.LISTED:
            listed[audience, fact.at.file].setdefault(fact.about, fact.at)
    for (audience, _), there in listed.items():
        for known in (k for (readers, _), k in answers.items() if readers == audience and set(k) & set(there)):
            at = next(there[about] for about in known if about in there)
            yield from (
                Finding("SET03", at, {"about": about, "other": known[about]}) for about in set(known) - set(there)
            )


def _other_cards(told: Sequence[tuple[str, Fact]]) -> Iterator[Finding]:
    """A set of cards is the same in every form that it is handed out in."""
    sets: dict[str, dict[str, PartRef]] = defaultdict(dict)
    for _, fact in told:
        if fact.at_home and fact.about.startswith(CARD):
            sets[fact.at.file].setdefault(fact.about, fact.at)
    for file, cards in sets.items():
        for other, others in sets.items():
            facts = ({"about": about, "other": other} for about in sorted(set(others) - set(cards)))
            yield from (Finding("SET03", PartRef(file), each) for each in facts)


def agree(one: str, other: str) -> bool:
    """True where two values say the same, one perhaps less finely: a month for a day, a role beside a name."""
    if DATE.fullmatch(one) and DATE.fullmatch(other):
        return all(a == b or "00" in {a, b} for a, b in zip(one.split("-"), other.split("-"), strict=True))
    short, long = sorted((one, other), key=len)
    return short == long or long.startswith(f"{short}, ") or long.endswith(f", {short}")


__all__ = ["Fact", "Told", "What", "agree", "compare", "day"]
