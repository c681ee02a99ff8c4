"""THM04: coaching is never a source."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.disclosure import decide
from aftercare_docs.engagement import delivery
from aftercare_docs.policy import default
from tests.disclosure.rosters import SOUND, codes, engagement, record


def test_a_theme_from_coaching_is_held_at_the_note() -> None:
    made = engagement(SOUND)
    first, *rest = made.theme_sources
    coached = replace(
        made,
        coaching=(record(delivery.CoachingArrangement, coaching_id="CO1", person_id="P1"),),
        theme_sources=(replace(first, session_id="CO1"), *rest),
    )
    decision = decide(coached, default())
    assert codes(decision) == {"T01": "THM04"}
    assert [f.at for f in decision.findings] == [first.at["session_id"]]


def test_a_merged_theme_brings_no_coaching_with_it() -> None:
    made = engagement(SOUND.replace("| T01", "| T01 | T02 into T01").replace("| P7\n", "| P7 | P8\n"))
    *rest, last = made.theme_sources
    coached = replace(
        made,
        coaching=(record(delivery.CoachingArrangement, coaching_id="CO1", person_id="P8"),),
        theme_sources=(*rest, replace(last, session_id="CO1")),
    )
    assert codes(decide(coached, default())) == {"T01": "THM04", "T02": "THM04"}
