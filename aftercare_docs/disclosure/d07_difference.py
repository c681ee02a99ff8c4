"""D7: no two released themes differ by one or two people.

Whoever knows one theme's people can take them from the other's, and is left with the one or two who said the rest.
Of two themes that are too close, the one that is too close to more others is held, then the one with fewer people.
A row that refers to several themes says no more about people than the themes do, so themes are all there is to
compare.

Passes::

    agency | attended          | T01   | T02
    AG1    | P1 P2 P3 P4 P5    | P1 P2 | P3 P4
    AG2    | P6 P7 P8 P9       | P6 P7 | P7 P8
    AG3    | P10 P11 P12 P13   | P10   | P11

Fails, holding T02::

    agency | attended          | T01   | T02
    AG1    | P1 P2 P3 P4 P5    | P1 P2 | P1 P2
    AG2    | P6 P7 P8 P9       | P6 P7 | P6 P7
    AG3    | P10 P11 P12 P13   | P10   | P11
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aftercare_docs.disclosure.evidence import Support
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy

CODE = "DIS07"


def check(supports: Mapping[str, Support], policy: Policy) -> Iterator[tuple[str, Finding]]:
    """Themes to hold so that every pair that is left can be told apart by nobody."""
    for theme in sorted(set(supports) - keep(supports, policy)):
        yield theme, Finding("DIS07", supports[theme].theme.at["publish"], {"least": policy.min_difference})


def keep(supports: Mapping[str, Support], policy: Policy) -> frozenset[str]:
    """The themes that may be released together. Decided by people and IDs, never by the order of the rows."""
    close = {
        theme: {other for other in supports if other != theme and too_close(support, supports[other], policy)}
        for theme, support in supports.items()
    }
    kept = set(supports)
    while crowded := [theme for theme in kept if close[theme] & kept]:
        kept.remove(max(crowded, key=lambda t: (len(close[t] & kept), -len(supports[t].contributors), t)))
    for theme in sorted(set(supports) - kept):
        if not close[theme] & kept:
            kept.add(theme)
    return frozenset(kept)


def too_close(one: Support, other: Support, policy: Policy) -> bool:
    """True when one or the other could be subtracted and leave fewer people than the policy allows."""
    differences = (len(one.contributors - other.contributors), len(other.contributors - one.contributors))
    return any(0 < d < policy.min_difference for d in differences)
