"""D9: a new version never tells what one or two people brought or took away.

Each theme is compared with itself in every earlier release, and with every other theme that was ever released,
here or in another engagement with some of the same people. A theme that appears, or whose wording changes, while one
or two people moved is held; one that vanishes while one or two people moved, be it because it is held, stops the
build until two people agree that it goes, and so does one that a rule holds because somebody moved close to it. In
these tables the first is what was released before, the second what would be released now.

Passes::

    agency | attended    | T01
    AG1    | P1 P2 P3    | P1 P2
    AG2    | P4 P5 P6    | P4 P5
    AG3    | P7 P8 P9    | P7

    agency | attended    | T01
    AG1    | P1 P2 P3    | P1 P2
    AG2    | P4 P5 P6    | P4 P5
    AG3    | P7 P8 P9    | P7

Fails, holding T01 (it was held last time, and one person joined)::

    agency | attended    | T01
    AG1    | P1 P2 P3    | P1 P2
    AG2    | P4 P5 P6    | P4
    AG3    | P7 P8 P9    | P7

    agency | attended    | T01
    AG1    | P1 P2 P3    | P1 P2
    AG2    | P4 P5 P6    | P4 P5
    AG3    | P7 P8 P9    | P7
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from aftercare_docs.policy import Policy

CODE = "THM03"


@dataclass(frozen=True, slots=True, repr=False)
class Trace:
    """One theme of one version, in keyed hashes: which it is, what it says, and who stands behind it."""

    theme: str
    wording: str
    people: frozenset[str]
    released: bool


class Change(StrEnum):
    """What a reader who holds both versions would see."""

    APPEARS = "appears"
    CHANGES = "changes its wording"
    VANISHES = "disappears"
    NEAR = "comes close to another theme that was released"

    @property
    def holds(self) -> bool:
        """What has vanished is already gone; anything else is kept from being seen."""
        return self is not Change.VANISHES


def check(now: Mapping[str, Trace], before: Collection[Trace], policy: Policy) -> Iterator[tuple[str, Change]]:
    """Each theme that a reader of the earlier versions could take apart, with the first thing they would see."""
    for theme, trace in sorted(now.items()):
        if change := next(_changes(trace, before, policy), None):
            yield theme, change


def _changes(now: Trace, before: Iterable[Trace], policy: Policy) -> Iterator[Change]:
    for then in before:
        if then.theme == now.theme:
            if 0 < len(then.people ^ now.people) < policy.min_moved:
                yield from _seen(then, now)
        elif then.released and now.released and _near(then, now, policy):
            yield Change.NEAR


def _seen(then: Trace, now: Trace) -> Iterator[Change]:
    if now.released and not then.released:
        yield Change.APPEARS
    elif then.released and not now.released:
        yield Change.VANISHES
    elif now.released and then.wording != now.wording:
        yield Change.CHANGES


def _near(then: Trace, now: Trace, policy: Policy) -> bool:
    return any(0 < len(d) < policy.min_moved for d in (then.people - now.people, now.people - then.people))
