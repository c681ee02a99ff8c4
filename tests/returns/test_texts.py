"""Texts that came back are read before they are taken over, by the rules for what leaves."""

from __future__ import annotations

import pytest

from aftercare_docs.findings import PartRef
from aftercare_docs.returns.comparing import Change
from aftercare_docs.returns.plan import outgoing
from aftercare_docs.returns.texts import refused, screen
from tests.returns.editing import DAY, velmoor

AT = PartRef("back.xlsx", "Action plan!J6")


def read(text: object) -> list[tuple[str, object]]:
    (plan,) = outgoing(velmoor(), DAY)
    found = screen([Change("A01", "Progress note", text, "", AT)], velmoor(), plan.shown)
    assert refused(found) == ({AT} if any(f.code == "RTN05" for f in found) else set())
    return [(f.code, f.facts.get("code")) for f in found]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The panel met twice", []),
        ("agreed with the head of service", [("RTN05", "RED12")]),
        ("M Ellingford agreed", [("RTN05", "IDN01")]),
        ("ring 020 7946 0018", [("RTN05", "RED02")]),
        ("The team failed to attend", [("BLM01", None)]),
        (None, []),
    ],
)
def test_a_text(text: object, said: list[tuple[str, object]]) -> None:
    assert set(said) <= set(read(text))
    assert bool(said) == bool(read(text))
