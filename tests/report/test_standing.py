"""Where each output stands, and rows that release it once they are pasted and decided."""

from __future__ import annotations

from aftercare_docs.report.standing import cards
from tests.report.builds import approved, made


def test_there_is_one_card_for_each_output_and_it_says_why_it_is_a_draft() -> None:
    prepared, _ = made()
    told = cards(prepared)
    assert [card.output for card in told] == [d.output.output_id for d in prepared.drafts]
    for card, draft in zip(told, prepared.drafts, strict=True):
        assert card.reasons == draft.standing.waiting
        assert card.fingerprint == draft.standing.fingerprint
        assert card.released is draft.standing.releasable
        assert len(card.files) == len(draft.deliverable.FILES)


def test_those_who_have_not_approved_are_named_by_id_and_cell() -> None:
    card = next(card for card in cards(made()[0]) if card.output == "O02")
    assert [(one.person, one.cell, one.decision) for one in card.missing] == [
        ("P01", "People!A2", "Approvals!E3"),
        ("P25", "People!A26", "Approvals!E4"),
    ]


def test_a_pasted_row_leaves_the_decision_to_the_approver() -> None:
    for card in cards(made()[0]):
        assert card.paste
        for row in card.paste.rows:
            said = dict(zip(card.paste.headings, row, strict=True))
            assert said["Content fingerprint"] == card.fingerprint
            assert said["Decision"] == said["Decided on"] == said["Rationale"] == ""


def test_pasting_every_row_and_approving_releases_what_waited_for_approvals_alone() -> None:
    before, after = cards(made()[0]), cards(approved()[0])
    assert not any(card.missing or card.paste for card in after)
    only_approvals = {
        card.output for card in before if all("approved this content" in reason for reason in card.reasons)
    }
    assert {card.output for card in after if card.released} == only_approvals != set()
    assert all(card.approved for card in after)
