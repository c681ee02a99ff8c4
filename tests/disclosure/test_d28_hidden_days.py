"""D28: no date stands beside a word that says which hidden day it is near."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pytest

from aftercare_docs.allowances import Allowances
from aftercare_docs.disclosure import d28_hidden_days, decide
from aftercare_docs.documents.journey import journey
from aftercare_docs.documents.plan_ahead import all_steps
from aftercare_docs.policy import default
from aftercare_docs.redaction import redact
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import Audience, CommsMoment
from aftercare_docs.watchlist import Watchlist
from tests.sheets import engagement, northshire

SHOWN = """
    Dates | date_key     | date       | show_in_outputs
          | anniversary  | 2025-08-24 | {show}
          | criminal_end | 2026-05-15 | {show}
    Identities | identity_id | category | real_value | action
               | ID1         | Date     | {blocked}  | Block
    Comms | comms_id | moment   | message    | date
          | CM01     | {moment} | {message}  | {date}
    Sessions | session_id | title | date
             | S1         | Quiet | {date}
"""
ANNIVERSARY = {"show": "No", "blocked": "1 March", "moment": "Anniversary", "message": "Words.", "date": "2026-08-19"}


def places(text: str) -> list[str]:
    return [str(f.at) for f in d28_hidden_days.check(engagement(text), default())]


def test_the_page_is_true() -> None:
    page = re.fullmatch(r".*?Passes::\n(.*?)Fails, at (\S+?)::\n(.*)", d28_hidden_days.__doc__ or "", re.DOTALL)
    assert page
    passes, place, fails = page.groups()
    assert places(passes) == []
    assert places(fails) == [place]


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({}, True),
        ({"date": "2027-09-24"}, True),
        ({"date": "2026-09-25"}, False),
        ({"date": "2026-02-02", "show": "Full date"}, True),
        ({"date": "2028-02-29", "show": "Full date"}, True),
        ({"show": "Full date"}, False),
        ({"show": "Month only"}, True),
        ({"moment": "Milestone"}, False),
        ({"moment": "Milestone", "message": "For the anniversary."}, True),
        ({"moment": "Milestone", "message": "One year on."}, True),
        ({"moment": "Hearing or inquest"}, False),
        ({"moment": "Hearing or inquest", "date": "2026-05-12"}, True),
        ({"moment": "Hearing or inquest", "date": "2027-05-12"}, False),
        ({"moment": "Hearing or inquest", "date": "2026-05-12", "show": "Full date"}, False),
    ],
)
def test_a_date_goes_where_words_and_nearness_tell_together(changed: dict[str, str], found: bool) -> None:
    assert places(SHOWN.format(**(ANNIVERSARY | changed))) == (["Comms!D2"] if found else [])


def released(audience: Audience) -> Release:
    made, day = northshire(), dt.date(2026, 7, 1)
    redacted, _ = redact(
        made,
        replace(made.outputs[0], audience=audience),
        policy=default(),
        decision=decide(made, default()),
        watchlist=Watchlist(()),
        allowances=Allowances((), day),
        as_of=day,
    )
    assert [str(t.at) for t in redacted.log if t.rule == "DIS28"] == ["Comms!G6"]
    return redacted.release


@pytest.mark.parametrize("audience", [Audience.FACILITATORS, Audience.COMMISSIONER_AND_DSPS, Audience.PARTNERSHIP])
def test_the_moment_keeps_its_words_and_has_no_day_in_any_document(audience: Audience) -> None:
    release = released(audience)
    [quiet] = (row for row in release.comms if row.moment is CommsMoment.ANNIVERSARY)
    assert quiet.message
    assert quiet.date is None
    assert all(row.date for row in release.comms if row is not quiet)
    assert not any(quiet.message in step.what for step in all_steps(release))
    marks = [mark for lane in journey(release).lanes for mark in lane.marks]
    assert dt.date(2026, 8, 19) not in {mark.date for mark in marks}
