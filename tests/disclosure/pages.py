"""Run the examples that a rule's own page gives: each does what the page says it does."""

from __future__ import annotations

import re
import textwrap
from types import ModuleType

from tests.disclosure.rosters import codes, decided

EXAMPLE = re.compile(r"^(Passes|Fails, (?:holding|at) (T\d+)[^\n]*)::\n\n((?:    [^\n]*\n)+)", re.MULTILINE)


def try_page(rule: ModuleType) -> None:
    """The page has an example of each kind, and the rule decides them as it says."""
    examples = EXAMPLE.findall((rule.__doc__ or "") + "\n")
    assert [title.split(",")[0] for title, _, _ in examples] == ["Passes", "Fails"]
    for title, held, table in examples:
        decision = decided(textwrap.dedent(table))
        if held:
            assert rule.CODE in {finding.code for finding in decision.findings}
            assert (held in codes(decision)) == (held not in decision.released) == ("holding" in title)
        else:
            assert set(codes(decision).values()) <= {"DIS22"}
            assert not decision.findings
            assert decision.released
