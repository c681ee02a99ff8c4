"""D29: what a row showed does not go because one or two people, or agencies, moved."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from pathlib import Path

import pytest

from aftercare_docs.disclosure import d25_small_check_ins, d29_few_moved
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.control import Allowance
from aftercare_docs.ledger import Ledger
from aftercare_docs.policy import default
from aftercare_docs.showing import basis
from aftercare_docs.vocabularies import AllowKind
from tests.disclosure.rosters import record
from tests.sheets import engagement, northshire

DAY = dt.date(2026, 10, 16)


def opened(folder: Path) -> Ledger:
    ledger, found = Ledger.open(folder, "example")
    assert ledger is not None, found
    return ledger


def places(folder: Path, before: Engagement, now: Engagement) -> list[str]:
    """Where a build of ``now`` stops after a release of ``before``."""
    opened(folder).append(before, frozenset(), default())
    _, found = basis(now, DAY, opened(folder))
    return [str(f.at) for f in found if f.code == "DIS29"]


def test_the_page_is_true() -> None:
    page = f"{d29_few_moved.__doc__}\n"
    examples = re.findall(r"^(Passes|Fails)[^\n]*::\n\n((?: {4}[^\n]*\n)+)\n((?: {4}[^\n]*\n)+)", page, re.MULTILINE)
    assert [title for title, _, _ in examples] == ["Passes", "Fails"]
    for title, *tables in examples:
        then, now = (list(d29_few_moved.groups(Evidence(engagement(table)), default())) for table in tables)
        found = d29_few_moved.check(now, {(g.sheet, g.key): g for g in then}, default())
        assert [str(f.at) for f in found] == (["PeerLearning!B2"] if title == "Fails" else [])


def attended(*people: str, words: bool = True) -> Engagement:
    made = northshire()
    first, *others = made.check_ins
    first = replace(first, attendees=people)
    return replace(made, check_ins=(first if words else d25_small_check_ins.unsaid(first), *others))


@pytest.mark.parametrize(
    ("before", "now", "found"),
    [
        (attended("P02", "P12", "P20"), attended("P02", "P12"), True),
        (attended("P02", "P12", "P20"), attended("P12"), True),
        (attended("P02", "P12", "P20", "P27"), attended("P02", "P12", "P27"), True),
        (attended("P02", "P12", "P20"), attended("P02", "P12", words=False), True),
        (attended("P02", "P12", "P20"), attended(), False),
        (attended("P02", "P12", "P20", "P08"), attended("P02", "P12", "P20"), False),
        (attended("P02", "P12", "P20"), attended("P02", "P12", "P20", words=False), False),
        (attended("P02", "P12"), attended("P02", "P12", "P20"), False),
        (attended("P02", "P12"), attended("P02"), False),
    ],
)
def test_the_words_of_a_check_in_do_not_go_with_one_or_two(
    tmp_path: Path, before: Engagement, now: Engagement, found: bool
) -> None:
    assert places(tmp_path, before, now) == (["CheckIns!E2"] if found else [])


def circle(*agencies: str, size: int = 8) -> Engagement:
    made = northshire()
    return replace(made, peer_learning=(replace(made.peer_learning[0], agency_ids=agencies, size=size),))


def route(*agencies: str) -> Engagement:
    made = northshire()
    return replace(
        made, support=tuple(replace(r, available_to=agencies) if r.support_id == "SU05" else r for r in made.support)
    )


FIVE = ("AG01", "AG04", "AG05", "AG06", "AG08")


@pytest.mark.parametrize(
    ("before", "now", "found"),
    [
        (circle(*FIVE), circle(*FIVE[1:], size=7), ["PeerLearning!E2"]),
        (circle(*FIVE), circle("AG02", "AG03", *FIVE[2:]), ["PeerLearning!E2"]),
        (circle(*FIVE), circle(*FIVE[3:]), []),
        (circle(*FIVE), circle(*FIVE, "AG02"), []),
        (circle(*FIVE), circle(*FIVE, size=7), []),
        (route("AG07", "AG08"), route("AG08"), ["Support!D6"]),
        (route("All"), route("AG08"), []),
        (route("AG07", "AG08"), route("All"), []),
        (route("AG07"), replace(route("AG07"), support=()), []),
    ],
)
def test_an_agency_does_not_go_alone_from_a_row(
    tmp_path: Path, before: Engagement, now: Engagement, found: list[str]
) -> None:
    assert places(tmp_path, before, now) == found


def test_what_went_with_many_is_not_remembered_against_a_later_version(tmp_path: Path) -> None:
    assert places(tmp_path, circle(*FIVE), circle(*FIVE[3:])) == []
    assert places(tmp_path, circle(*FIVE[3:]), circle(*FIVE[3:])) == []


def test_two_people_may_agree_that_it_goes(tmp_path: Path) -> None:
    row = record(
        Allowance,
        allow_id="AL1",
        kind=AllowKind.CHECK_WAIVER,
        check_code="DIS29",
        value=northshire().peer_learning[0].name,
        target="PeerLearning / PL01",
        rationale="The agency has told everybody itself that it steps back.",
        requested_by="P25",
        approved_by="P01",
        expires_on=dt.date(2027, 1, 1),
    )
    now = replace(circle(*FIVE[1:]), allow_list=(row,))
    assert places(tmp_path, circle(*FIVE), now) == []
    assert places(tmp_path, circle(*FIVE), replace(now, allow_list=())) == ["PeerLearning!E2"]


def test_the_ledger_holds_no_name_of_an_agency_and_no_id(tmp_path: Path) -> None:
    opened(tmp_path).append(northshire(), frozenset(), default())
    kept = (tmp_path / "example.lines").read_text("utf-8")
    assert "PeerLearning" in kept
    assert not any(word in kept for word in ("AG0", "PL01", "SU05", "CI01", "P20", "Sextant", "peer circle"))
