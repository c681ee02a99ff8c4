"""D25: what was said at a check-in is read by others only where enough people were there."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pytest

from aftercare_docs.allowances import Allowances
from aftercare_docs.disclosure import d25_small_check_ins, decide
from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.engagement import Engagement
from aftercare_docs.policy import default
from aftercare_docs.redaction import Redacted, redact
from aftercare_docs.vocabularies import Audience, SessionStatus
from aftercare_docs.watchlist import Watchlist
from tests.sheets import engagement, northshire

DAY = dt.date(2026, 10, 16)


def held(*people: str, of: Engagement | None = None, **changed: object) -> Engagement:
    """The example with its first check-in attended by these people."""
    made = of or northshire()
    first, *others = made.check_ins
    return replace(made, check_ins=(replace(first, attendees=people, **changed), *others))  # type: ignore[arg-type]


def shown(made: Engagement, audience: Audience) -> Redacted:
    output = replace(made.outputs[0], audience=audience)
    redacted, _ = redact(
        made,
        output,
        policy=default(),
        decision=decide(made, default()),
        watchlist=Watchlist(()),
        allowances=Allowances((), DAY),
        as_of=DAY,
    )
    return redacted


def said(check_in: object) -> list[str]:
    return [getattr(check_in, column) for column in d25_small_check_ins.SAID]


def places(made: Engagement) -> list[str]:
    return [str(f.at) for f in d25_small_check_ins.check(Evidence(made), default())]


def test_the_page_is_true() -> None:
    page = re.fullmatch(r".*?Passes::\n(.*?)Fails, at (\S+?)::\n(.*)", d25_small_check_ins.__doc__ or "", re.DOTALL)
    assert page
    passes, place, fails = page.groups()
    assert places(engagement(passes)) == []
    assert places(engagement(fails)) == [place]


@pytest.mark.parametrize(
    "people",
    [
        (),
        ("P02", "P12"),
        ("P02", "P12", "P27", "P28"),
        ("P02", "P02", "P12"),
        ("P02", "P12", "P99"),
    ],
    ids=["nobody", "two", "facilitators", "twice", "unknown"],
)
@pytest.mark.parametrize("audience", [Audience.COMMISSIONER_AND_DSPS, Audience.PARTNERSHIP, Audience.PARTICIPANTS])
def test_the_words_of_too_few_are_for_facilitators(people: tuple[str, ...], audience: Audience) -> None:
    made = held(*people)
    redacted = shown(made, audience)
    assert said(redacted.release.check_ins[0]) == ["", "", "", ""]
    assert redacted.release.check_ins[0].focus
    assert not any(
        e.address[:2] == ("CheckIns", "CI01") and e.column.name in d25_small_check_ins.SAID for e in redacted.emitted
    )
    assert [t.rule for t in redacted.log if t.at.sheet == "CheckIns"] == ["DIS25"] * 4
    assert said(shown(made, Audience.FACILITATORS).release.check_ins[0]) == said(made.check_ins[0])
    assert len(places(made)) == 4


def test_three_are_enough_and_a_policy_may_ask_for_more() -> None:
    made = held("P02", "P12", "P25")
    assert all(said(shown(made, Audience.PARTNERSHIP).release.check_ins[0]))
    assert d25_small_check_ins.enough(made.check_ins[0], Evidence(made), default())
    assert not d25_small_check_ins.enough(made.check_ins[0], Evidence(made), replace(default(), min_check_in=4))


def test_the_day_of_a_check_in_that_was_held_is_for_those_who_agreed_the_terms() -> None:
    made = northshire()
    first, _, ahead, *_ = shown(made, Audience.PARTNERSHIP).release.check_ins
    assert (first.date, first.month) == (None, dt.date(2026, 7, 1))
    assert (ahead.date, ahead.month) == (dt.date(2026, 10, 21), None)
    first, *_ = shown(made, Audience.COMMISSIONER_AND_DSPS).release.check_ins
    assert (first.date, first.month) == (dt.date(2026, 7, 28), None)


def test_a_check_in_that_is_told_of_has_no_day_whatever_its_status_says() -> None:
    made = held("P02", "P12", "P25", status=SessionStatus.PLANNED)
    assert shown(made, Audience.PARTNERSHIP).release.check_ins[0].date is None


def test_the_words_of_the_example_may_be_read() -> None:
    assert places(northshire()) == []
    told = [c for c in northshire().check_ins if c.status is SessionStatus.DELIVERED]
    assert told
    for check_in in shown(northshire(), Audience.PARTNERSHIP).release.check_ins[: len(told)]:
        assert any(said(check_in))
