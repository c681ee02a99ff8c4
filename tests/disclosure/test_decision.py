"""Which themes may be released: each rule's own examples, and what holding one theme does to everything else."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs import vocabularies as v
from aftercare_docs.disclosure import (
    Remedy,
    decide,
)
from aftercare_docs.engagement import learning
from aftercare_docs.findings import Finding
from aftercare_docs.policy import default
from tests.disclosure.rosters import SOUND, codes, decided, engagement, record


def test_a_merged_theme_lends_its_people_and_its_sensitivity() -> None:
    table = """
        agency | attended    | T01   | T02 into T01
        AG1    | P1 P2 P3    | P1 P2 |
        AG2    | P4 P5 P6    | P4    | P5
        AG3    | P7 P8 P9    | P7    |
    """
    made = engagement(table)
    assert decide(made, default()).released == {"T01"}
    high = replace(made, themes=(made.themes[0], replace(made.themes[1], sensitivity=v.Rating.HIGH)))
    assert not decide(high, default()).released


def test_a_chain_of_merges_ends_at_the_last_theme_and_a_circle_nowhere() -> None:
    table = """
        agency | attended | T01   | T02 into T01 | T03 into T02
        AG1    | P1 P2 P3 | P1 P2 |              |
        AG2    | P4 P5 P6 | P4    | P4           | P5
        AG3    | P7 P8 P9 | P7    |              |
    """
    made = engagement(table)
    assert decide(made, default()).released == {"T01"}
    circle = replace(made, themes=(made.themes[0], replace(made.themes[1], merge_into="T03"), made.themes[2]))
    assert codes(decide(circle, default())) == {"T01": "THM01", "T02": "DIS17", "T03": "DIS17"}


def test_the_remedy_offered_first_is_a_theme_of_the_same_kind_that_could_take_it_in() -> None:
    table = """
        agency | attended       | T01      | T02
        AG1    | P1 P2 P3 P4 P0 | P1 P2    | P3
        AG2    | P5 P6 P7       | P5 P6    |
        AG3    | P8 P9 P10 P11 P12 | P8 P9    | P10
    """
    made = engagement(table)
    (held,) = decide(made, default()).held
    assert (held.merge_into, held.remedies) == (("T01",), (Remedy.MERGE, Remedy.HOLD, Remedy.WITHHOLD))
    other = replace(made, themes=(made.themes[0], replace(made.themes[1], kind=v.ThemeKind.WHAT_HELPED)))
    (held,) = decide(other, default()).held
    assert held.remedies == (Remedy.HOLD, Remedy.WITHHOLD)


def test_rows_lose_what_they_may_not_name_and_go_where_nothing_else_supports_them() -> None:
    made = engagement(SOUND.replace("| T01", "| T01 | T02 Hold").replace("| P7\n", "| P7 | P8\n"))
    themes = (v.EvidenceBase.ENGAGEMENT_THEMES,)
    research = (v.EvidenceBase.ENGAGEMENT_THEMES, v.EvidenceBase.PUBLISHED_RESEARCH)
    made = replace(
        made,
        conditions=(
            record(learning.Condition, condition_id="C1", theme_ids=("T02",), evidence_base=themes),
            record(
                learning.Condition,
                condition_id="C2",
                publish=v.PublishState.YES,
                theme_ids=("T02",),
                evidence_base=research,
            ),
            record(learning.Condition, condition_id="C3", theme_ids=("T01", "T02"), evidence_base=themes),
            record(learning.Condition, condition_id="C4", theme_ids=("T01",), evidence_base=themes),
        ),
        prompts=(
            record(learning.Prompt, prompt_id="PR1", theme_ids=("T02",)),
            record(learning.Prompt, prompt_id="PR2", theme_ids=("T02",), condition_ids=("C1",)),
            record(learning.Prompt, prompt_id="PR3", theme_ids=("T02",), condition_ids=("C2",)),
            record(learning.Prompt, prompt_id="PR4", theme_ids=("T02",), rec_ids=("R1",)),
            record(learning.Prompt, prompt_id="PR5", theme_ids=("T02",), condition_ids=("C4",)),
        ),
    )
    decision = decide(made, default())
    assert decision.gone == {"C1", "PR1", "PR2", "PR5"}
    assert {c.key: c.loses for c in decision.consequences} == dict.fromkeys(
        ("C1", "C2", "C3", "PR1", "PR2", "PR3", "PR4", "PR5"), ("T02",)
    )


def test_holding_a_further_theme_takes_its_rows_with_it() -> None:
    made = engagement(SOUND)
    made = replace(made, prompts=(record(learning.Prompt, prompt_id="PR1", theme_ids=("T01",)),))
    finding = Finding("DIS07", made.themes[0].at["publish"], {"least": 3})
    before = decide(made, default())
    after = before.holding(made, {"T01": finding})
    assert before.released == {"T01"}
    assert not after.released
    assert after.gone == {"PR1"}
    assert codes(after) == {"T01": "DIS07"}
    assert after.findings == (finding,)


def test_a_decision_does_not_show_what_it_holds() -> None:
    assert "T02" not in repr(decided(SOUND.replace("| T01", "| T01 | T02 Hold").replace("| P7\n", "| P7 | P8\n")))
