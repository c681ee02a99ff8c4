"""The account of an output tells what happened to it: no more than the log, the decision and the release show."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.preparation import of_engagement
from aftercare_docs.report.treated import LOGGED, TREATMENTS, Account, Act, Done, accounts
from aftercare_docs.treatments import Treatment
from aftercare_docs.words import words
from tests.report.builds import made
from tests.sheets import northshire


def acts(account: Account) -> dict[Done, Act]:
    return {act.done: act for act in account.acts}


def test_there_is_one_account_for_each_output() -> None:
    prepared, _ = made()
    assert [a.output for a in accounts(prepared)] == [d.output.output_id for d in prepared.drafts]


def test_every_line_of_the_log_is_counted() -> None:
    source = northshire()
    first = replace(source.actions[0], progress_note="Agreed near the Tollbridge Estate")
    prepared, found = of_engagement(replace(source, actions=(first, *source.actions[1:])), [])
    assert prepared is not None, found
    for account, draft in zip(accounts(prepared), prepared.drafts, strict=True):
        of_the_log = set(LOGGED.values())
        logged = sum(act.count for act in account.acts if act.done in of_the_log)
        assert logged == len(draft.redacted.log)
    assert any(draft.redacted.log for draft in prepared.drafts)


def test_withheld_themes_are_those_that_the_decision_holds_whatever_a_release_calls_them() -> None:
    prepared, _ = made()
    for account in accounts(prepared):
        assert acts(account)[Done.THEMES].where == ("Themes!A10", "Themes!A12")
        assert acts(account)[Done.MERGED].where == ("Themes!A13",)


def test_all_five_treatments_happen_in_the_example_and_are_told() -> None:
    told = {act.treatment for account in accounts(made()[0]) for act in account.acts}
    assert told >= set(Treatment) - {Treatment.MASK}, "nothing in the example has to be masked"
    source = northshire()
    first = replace(source.actions[0], progress_note="Agreed near the Tollbridge Estate")
    prepared, found = of_engagement(replace(source, actions=(first, *source.actions[1:])), [])
    assert prepared is not None, found
    assert {act.treatment for account in accounts(prepared) for act in account.acts} >= set(Treatment)


def test_rows_with_a_number_of_the_release_are_told() -> None:
    """Nine themes, the published conditions and the cards; facilitators keep the numbers of themes and conditions."""
    by_output = {account.output: acts(account) for account in accounts(made()[0])}
    assert "Prompts!A2:A15" in by_output["O04"][Done.NUMBERED].where
    assert by_output["O04"][Done.NUMBERED].count > by_output["O08"][Done.NUMBERED].count > 0


def test_a_wider_audience_is_told_less() -> None:
    by_output = {account.output: acts(account) for account in accounts(made()[0])}
    assert by_output["O04"][Done.SHEETS].count > by_output["O02"][Done.SHEETS].count
    assert by_output["O04"][Done.COLUMNS].count > by_output["O02"][Done.COLUMNS].count


def test_people_are_roles_unless_they_agreed_to_be_named() -> None:
    prepared, _ = made()
    plan = next(d for d in prepared.drafts if d.output.output_id == "O02")
    owners = [action.owner for action in plan.redacted.release.actions if action.owner]
    named = {f"Actions!{a.at['owner'].column}{a.at.row.row}" for a in prepared.engagement.actions}
    told = acts(accounts(prepared)[0])
    assert len(owners) <= told[Done.ROLES].count + told[Done.NAMED].count
    assert named
    nobody = tuple(replace(p, consent_to_be_named=False) for p in northshire().people)
    again, found = of_engagement(replace(northshire(), people=nobody), [])
    assert again is not None, found
    assert Done.NAMED not in acts(accounts(again)[0])


def test_a_reading_with_few_people_behind_it_is_listed_as_withheld() -> None:
    few, *rest = northshire().readings
    prepared, found = of_engagement(replace(northshire(), readings=(replace(few, n=1), *rest)), [])
    assert prepared is not None, found
    assert acts(accounts(prepared)[0])[Done.READINGS].where == (str(few.at["indicator_id"]),)


def test_a_prompt_that_is_not_active_is_listed_as_withheld() -> None:
    first, *rest = northshire().prompts
    prepared, found = of_engagement(replace(northshire(), prompts=(replace(first, active=False), *rest)), [])
    assert prepared is not None, found
    assert acts(accounts(prepared)[0])[Done.PROMPTS].where == (str(first.at["prompt_id"]),)


def test_there_are_words_for_everything_that_can_be_done() -> None:
    said = words()["report"]
    assert all(f"did_{done}" in said and f"why_{done}" in said for done in Done)
    assert all(f"treatment_{each}" in said for each in (*Treatment, "none"))
    assert set(TREATMENTS) == set(Done)
