"""All statements of all artefacts, examined together."""

from __future__ import annotations

import dataclasses

from aftercare_docs import release as r
from aftercare_docs.disclosure import Decision, examine, statements
from aftercare_docs.policy import default
from tests.disclosure.rosters import EMPTY
from tests.releases import MINIMAL, record

PLAN = dataclasses.replace(MINIMAL, prompts=(), sessions=(record(r.Session, session_id="S1", prompt_ids=("PR01",)),))
NOTE = dataclasses.replace(
    MINIMAL,
    sessions=(),
    prompts=(record(r.Prompt, prompt_id="PR01", theme_ids=("T01",)),),
    themes=(record(r.Theme, theme_id="T01"),),
)
NOTHING = Decision(frozenset())


def test_two_artefacts_that_are_safe_apart_are_not_safe_together() -> None:
    assert examine(statements({"O1": PLAN}), EMPTY, default(), NOTHING) == []
    assert examine(statements({"O2": NOTE}), EMPTY, default(), NOTHING) == []
    (finding,) = examine(statements({"O1": PLAN, "O2": NOTE}), EMPTY, default(), NOTHING)
    assert (finding.code, str(finding.at)) == ("DIS08", "Sessions!2")
