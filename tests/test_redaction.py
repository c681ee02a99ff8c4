"""A release holds what its audience may see, and nothing else."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest

from aftercare_docs import disclosure, identities, policy
from aftercare_docs.allowances import Allowances
from aftercare_docs.columns import Emit
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import Finding
from aftercare_docs.outputs import hidden_from
from aftercare_docs.redaction import Redacted, redact
from aftercare_docs.vocabularies import Audience, DateKey, NameUse
from tests.canaries import canaried
from tests.sheets import engagement, northshire

AS_OF = dt.date(2026, 10, 16)


def redacted(source: Engagement, audience: Audience, output: str = "O02") -> tuple[Redacted, list[Finding]]:
    thresholds = policy.default()
    wanted = replace(next(o for o in source.outputs if o.output_id == output), audience=audience)
    allowances = Allowances(source.allow_list, AS_OF)
    return redact(
        source,
        wanted,
        policy=thresholds,
        decision=disclosure.decide(source, thresholds),
        watchlist=hidden_from(identities.watchlist(source), wanted, thresholds, allowances),
        allowances=allowances,
        as_of=AS_OF,
    )


def strings(value: object) -> Iterator[str]:
    """Every string inside a release, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for f in dataclasses.fields(value):
            yield from strings(getattr(value, f.name))


@pytest.mark.parametrize("audience", Audience)
def test_no_cell_that_is_hidden_from_an_audience_is_in_its_release(audience: Audience) -> None:
    hidden = frozenset(emit for emit in Emit if not policy.default().sees(audience, emit))
    source, canaries = canaried(northshire(), hidden)
    made, found = redacted(source, audience)
    # A consented name beside its role is the one thing an R column gives to a shared release.
    named = {p.full_name for p in source.people if identities.may_be_named(p)}
    leaked = {c for c in canaries if c not in named and any(c in text for text in strings(made.release))}
    assert canaries
    assert leaked == set()
    assert not any(c in f"{f} {f!r} {f.facts}" for f in found for c in canaries)
    assert not any(c in repr(made) for c in canaries)


def test_a_person_appears_as_a_role_and_by_name_only_with_consent() -> None:
    made, _ = redacted(northshire(), Audience.PARTNERSHIP)
    owners = {a.action_id: a.owner for a in made.release.actions}
    assert owners["A01"] == "Detective inspector, exploitation"
    assert owners["A11"] == "Ruthanne Amberlow, Head of public protection"


def test_the_public_sees_no_owner_and_no_session() -> None:
    made, _ = redacted(northshire(), Audience.PUBLIC)
    assert made.release.actions == ()
    assert made.release.sessions == ()
    assert made.release.details.lead_facilitator == ""
    assert made.release.shown(DateKey.PUBLICATION) == "June 2026"


def test_a_date_is_shown_as_its_own_row_allows() -> None:
    made, _ = redacted(northshire(), Audience.PARTNERSHIP)
    assert made.release.shown(DateKey.PUBLICATION) == "18 June 2026"
    assert made.release.shown(DateKey.ENGAGEMENT_END) == "February 2027"
    assert made.release.shown(DateKey.CRIMINAL_END) == ""


def test_a_month_that_leads_to_a_session_is_left_out_for_everybody_and_stops_nobody() -> None:
    source = northshire()
    (session,) = (s for s in source.sessions if s.session_id == "S04")
    assert session.date
    alone = replace(source, sessions=(replace(session, date=AS_OF.replace(year=2026, month=6, day=2)),))
    public, partners = (redacted(alone, a)[0].release for a in (Audience.PUBLIC, Audience.PARTNERSHIP))
    assert public.shown(DateKey.PUBLICATION) == ""
    assert partners.shown(DateKey.PUBLICATION) == "18 June 2026"


def test_a_name_is_replaced_inside_another_name() -> None:
    source = northshire()
    telling = tuple(
        replace(a, agency_name="Sextant Learning Trust (Larkmere Academy)") if a.agency_id == "AG05" else a
        for a in source.agencies
    )
    made, _ = redacted(replace(source, agencies=telling), Audience.PARTNERSHIP)
    assert "Sextant Learning Trust (a secondary school)" in {a.agency_name for a in made.release.agencies}


def test_what_is_withheld_leaves_nothing_behind() -> None:
    source = northshire()
    made, _ = redacted(source, Audience.PARTNERSHIP)
    decision = disclosure.decide(source, policy.default())
    withheld = [t for t in source.themes if t.theme_id not in decision.released]
    assert withheld
    said = set(strings(made.release))
    assert not any(t.title in said or t.statement in said for t in withheld)
    # Numbers run on without a gap, so that none of them tells that something is missing.
    assert sorted(t.theme_id for t in made.release.themes) == [
        f"T{n:02}" for n in range(1, len(made.release.themes) + 1)
    ]


def test_a_refused_name_is_a_finding_at_its_cell_and_is_not_quoted() -> None:
    source = northshire()
    action = replace(source.actions[0], progress_note="Agreed with Mrs Varleigh on Monday")
    _, found = redacted(replace(source, actions=(action, *source.actions[1:])), Audience.PARTNERSHIP)
    assert [(f.code, str(f.at)) for f in found] == [("IDN01", str(action.at["progress_note"]))]
    assert "Varleigh" not in f"{found[0]} {found[0]!r}"


def test_a_replaced_name_leaves_grammatical_words() -> None:
    source = northshire()
    action = replace(source.actions[0], progress_note="Joelan Hathersett's visit to the Tollbridge Estate")
    made, found = redacted(replace(source, actions=(action, *source.actions[1:])), Audience.PARTNERSHIP)
    assert found == []
    assert made.release.actions[0].progress_note == "A practitioner's visit to a neighbourhood"
    assert {(str(t.at), t.treatment) for t in made.log if t.at == action.at["progress_note"]} == {
        (str(action.at["progress_note"]), "masked")
    }


def test_a_reading_from_too_few_people_is_not_released() -> None:
    source = northshire()
    few = replace(source.readings[2], n=4)
    made, _ = redacted(replace(source, readings=(few, source.readings[3])), Audience.PARTNERSHIP)
    assert [r.value for r in made.release.readings] == [source.readings[3].value]


def test_nothing_of_the_report_is_shown_before_publication() -> None:
    source = northshire()
    dates = tuple(
        replace(d, date=dt.date(2027, 1, 1)) if d.date_key is DateKey.PUBLICATION else d for d in source.dates
    )
    early = replace(source, dates=dates)
    staff, _ = redacted(early, Audience.STAFF_WIDE)
    partners, _ = redacted(early, Audience.PARTNERSHIP)
    assert staff.release.recommendations == ()
    assert partners.release.recommendations
    assert partners.release.details.review_public_title == ""


def test_an_empty_engagement_makes_an_empty_release() -> None:
    source = engagement("""
        Outputs | output_id | artefact       | audience
                | O01       | Aftercare plan | Partnership
    """)
    made, found = redacted(source, Audience.PARTNERSHIP, "O01")
    assert made.release.actions == ()
    assert found == []


def supporters(source: Engagement, audience: Audience, action: str = "A05") -> tuple[str, ...]:
    release = redacted(source, audience)[0].release
    return next(a.supporting for a in release.actions if a.action_id == action)


def test_whoever_only_helps_is_shown_by_a_role_that_enough_people_share() -> None:
    """The one detached youth worker of a small body, who answers for nothing, beside a head of service who does."""
    for audience in (Audience.PARTNERSHIP, Audience.PARTICIPANTS, Audience.SCRUTINEER, Audience.INSPECTORATE):
        assert supporters(northshire(), audience) == ("practitioners",)
    for audience in (Audience.FACILITATORS, Audience.COMMISSIONER_AND_DSPS):
        assert supporters(northshire(), audience)[1] == "Detached youth worker"


def test_widening_is_on_the_log_and_the_rare_title_is_not_emitted() -> None:
    made = redacted(northshire(), Audience.PARTNERSHIP)[0]
    assert [(t.treatment, t.rule, t.at.sheet) for t in made.log if t.rule == "DIS10"] == [
        ("generalised", "DIS10", "Actions"),
        ("generalised", "DIS10", "Actions"),
        ("aggregated", "DIS10", "Actions"),
    ]
    assert "Detached youth worker" not in {emitted.text for emitted in made.emitted}


def test_helpers_who_are_shown_in_one_word_are_shown_once_and_as_several() -> None:
    """Two who would both be "a practitioner" were two to whoever counts the words."""
    source = northshire()
    action = next(a for a in source.actions if a.action_id == "A05")
    helped = replace(action, supporting=("P24", "P02", "P16"))
    source = replace(source, actions=tuple(helped if a is action else a for a in source.actions))
    assert supporters(source, Audience.PARTNERSHIP) == ("practitioners",)
    assert len(supporters(source, Audience.COMMISSIONER_AND_DSPS)) == 3
    log = redacted(source, Audience.PARTNERSHIP)[0].log
    assert [(t.treatment, t.rule) for t in log if t.at == action.at["supporting"]] == [
        *[("generalised", "DIS10")] * 3,
        ("aggregated", "DIS10"),
    ]


def test_one_who_is_shown_by_a_wider_word_never_stands_among_titles() -> None:
    """The one "practitioner" among heads of service was the one whose title had to be hidden."""
    title = northshire().person["P02"].job_title
    for helpers, shown in ((("P02",), title), (("P24",), "a practitioner"), (("P02", "P24", "P16"), "practitioners")):
        assert supporters(helped_by(*helpers), Audience.PARTNERSHIP) == (shown,)


def helped_by(*people: str) -> Engagement:
    """The example with one action that these people support."""
    source = northshire()
    rows = tuple(replace(a, supporting=people) if a.action_id == "A05" else a for a in source.actions)
    return replace(source, actions=rows)


def test_who_helps_is_itself_where_five_share_the_role_or_where_the_person_agreed_to_be_named() -> None:
    source = northshire()
    shared = tuple(
        replace(p, job_title="Detached youth worker") if p.person_id in {"P04", "P05", "P14", "P16"} else p
        for p in source.people
    )
    assert supporters(replace(source, people=shared), Audience.PARTNERSHIP)[1] == "Detached youth worker"
    family = tuple(
        replace(p, job_title="Youth worker") if p.person_id in {"P04", "P05", "P14", "P16"} else p
        for p in source.people
    )
    assert supporters(replace(helped_by("P24"), people=family), Audience.PARTNERSHIP) == ("a youth practitioner",)
    assert supporters(replace(helped_by("P24", "P16"), people=family), Audience.PARTNERSHIP) == ("youth practitioners",)
    named = tuple(
        replace(p, consent_to_be_named=True, name_in_outputs=NameUse.NAME_AND_ROLE) if p.person_id == "P24" else p
        for p in source.people
    )
    assert supporters(replace(source, people=named), Audience.PARTNERSHIP)[1].endswith("Detached youth worker")


def test_whoever_owns_an_action_keeps_the_role_that_everybody_reads_there() -> None:
    source = northshire()
    first, *others = source.actions
    owned = replace(source, actions=(replace(first, owner="P24"), *others))
    assert supporters(owned, Audience.PARTNERSHIP)[1] == "Detached youth worker"
