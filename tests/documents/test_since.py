"""What has changed in the plan since the last version, in the same words wherever it is told."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from aftercare_docs.documents import action_plan, check_in_pack, plan_recommendations
from aftercare_docs.documents.since import MOST, Changed, Move, Since, in_brief, since
from aftercare_docs.documents.spreadsheet import AsItStands, Table
from aftercare_docs.fingerprints import fingerprint
from aftercare_docs.release import Release
from aftercare_docs.release.earlier import Earlier, EarlierAction
from aftercare_docs.vocabularies import Brag, ImpactStatus
from aftercare_docs.words import words
from tests.releases import FULL

A01, A02 = FULL.actions
SAME = tuple(EarlierAction(a.action_id, a.status, a.impact_status, a.due) for a in FULL.actions)


def after(*actions: EarlierAction) -> Release:
    return replace(FULL, earlier=Earlier("1.0", dt.date(2026, 7, 1), actions))


def test_a_first_version_says_so_and_a_release_without_a_plan_says_nothing() -> None:
    assert since(FULL) == Since(words()["since"]["heading"], words()["since"]["first"])
    assert since(replace(FULL, actions=())) == Since()


def test_the_same_plan_has_not_moved() -> None:
    told = since(after(*SAME[::-1]))
    assert told.rows == ()
    assert told.about == "Nothing in the plan has moved since version 1.0 of July\u00a02026."


def test_each_kind_of_movement_is_told_in_words_and_a_former_owner_is_not_named() -> None:
    other = EarlierAction("A01", Brag.WHITE, ImpactStatus.TOO_EARLY, None, same_owner=False)
    (row,) = since(after(other, SAME[1])).rows
    assert (row.ref, row.action) == ("A01", A01.action)
    assert tuple(move.said for move in row.moves) == (
        f"{A01.status}, was White - not started.",
        f"Impact so far: {A01.impact_status}, was Too early.",
        "Due 30\u00a0October\u00a02026, was not recorded.",
        f"Another owner: {A01.owner}.",
    )


def test_actions_that_came_and_went_are_named_by_what_readers_know() -> None:
    gone = replace(SAME[0], action_id="A09")
    assert since(after(SAME[1], gone)).rows == (
        Changed("A01", A01.action, (Move("Part of the plan", "Yes", "No", "New in the plan."),)),
        Changed("A09", "No longer in the plan", (Move("Part of the plan", "No", "Yes", "Taken out."),)),
    )


def test_a_document_for_reading_shows_what_fits_and_counts_the_rest() -> None:
    gone = tuple(replace(SAME[0], action_id=f"A{n}") for n in range(100, 104 + MOST))
    told = in_brief(after(*SAME, *gone))
    assert (len(told.rows), told.rest) == (
        MOST,
        "There are 4\u00a0more changes; the action plan workbook has them all.",
    )
    assert in_brief(after(*SAME)).rest == ""


def test_the_workbook_the_plan_and_the_pack_tell_the_same() -> None:
    release = after(replace(SAME[0], status=Brag.WHITE), SAME[1])
    told = since(release)
    assert check_in_pack.compose(release).since == told
    assert plan_recommendations.recommendations(release).since == told
    blocks = [
        b.block for sheet in action_plan.compose(release).sheets for b in sheet.blocks if isinstance(b, AsItStands)
    ]
    (table,) = (b for b in blocks if isinstance(b, Table) and b.name == "Since_last_version")
    assert table.rows == ((f"A01 {A01.action}", "Status", str(A01.status), "White - not started"),)


def test_a_comparison_is_no_part_of_what_is_approved() -> None:
    for document in (action_plan, check_in_pack):
        codes = {fingerprint(document.compose(r), document.FILES) for r in (FULL, after(*SAME), after(SAME[0]))}
        assert len(codes) == 1
