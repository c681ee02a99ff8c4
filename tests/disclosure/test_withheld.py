"""A theme that is withheld leaves no trace: every release is what it would be if the theme had never been."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import cache

import pytest

from aftercare_docs.allowances import Allowances
from aftercare_docs.disclosure import Evidence, decide, examine, safe_levels, statements, unlinked
from aftercare_docs.engagement import Engagement
from aftercare_docs.policy import default
from aftercare_docs.redaction import redact
from aftercare_docs.release import Release
from aftercare_docs.vocabularies import Audience, PublishState
from aftercare_docs.watchlist import Watchlist
from tests.disclosure.rosters import codes
from tests.sheets import northshire

THEMES = [theme.theme_id for theme in northshire().themes]


def releases(made: Engagement) -> Mapping[str, Release]:
    """What each audience would see of everything, whatever artefacts it was given."""
    policy = default()
    decision, day = decide(made, policy), made.details.as_of
    assert day is not None
    levels = safe_levels(Evidence(made), policy)
    return {
        audience: unlinked(
            redact(
                made,
                replace(made.outputs[0], audience=audience),
                policy=policy,
                decision=decision,
                watchlist=Watchlist(()),
                allowances=Allowances(made.allow_list, day),
                as_of=day,
            )[0].release,
            levels,
        )
        for audience in Audience
    }


@cache
def held(theme: str) -> Engagement:
    """The example with one theme held by the facilitators."""
    made = northshire()
    return replace(
        made,
        themes=tuple(
            replace(t, publish=PublishState.HOLD, merge_into="") if t.theme_id == theme else t for t in made.themes
        ),
    )


def never(theme: str) -> Engagement:
    """The example as if one theme had never been: no row, no evidence, no reference, nothing that rests on it alone."""
    made, gone = northshire(), decide(held(theme), default()).gone
    return replace(
        made,
        themes=tuple(t for t in made.themes if t.theme_id != theme),
        theme_sources=tuple(s for s in made.theme_sources if s.theme_id != theme),
        conditions=tuple(
            replace(c, theme_ids=left(c.theme_ids, {theme})) for c in made.conditions if c.condition_id not in gone
        ),
        prompts=tuple(
            replace(p, theme_ids=left(p.theme_ids, {theme}), condition_ids=left(p.condition_ids, gone))
            for p in made.prompts
            if p.prompt_id not in gone
        ),
        indicators=tuple(replace(i, condition_ids=left(i.condition_ids, gone)) for i in made.indicators),
    )


def left(keys: tuple[str, ...], gone: Collection[str]) -> tuple[str, ...]:
    return tuple(key for key in keys if key not in gone)


@pytest.mark.parametrize("theme", [t for t in THEMES if t != "T05"])
def test_every_release_is_what_it_would_be_if_the_theme_had_never_been(theme: str) -> None:
    assert releases(held(theme)) == releases(never(theme))


@pytest.mark.parametrize("theme", THEMES)
def test_neither_the_words_nor_the_number_of_a_withheld_theme_are_anywhere(theme: str) -> None:
    row = next(t for t in northshire().themes if t.theme_id == theme)
    for said in statements(releases(held(theme))):
        assert row.title not in said.text
        assert row.statement not in said.text
        if said.audience is Audience.FACILITATORS:
            assert ("Themes", theme) not in (*said.refers, said.row)


def test_a_theme_that_takes_in_another_takes_it_along_when_it_is_held() -> None:
    assert codes(decide(held("T05"), default())) | {"T09": ""} == {
        "T05": "DIS21",
        "T09": "",
        "T11": "DIS21",
        "T12": "DIS22",
    }


@pytest.mark.parametrize("theme", THEMES)
def test_no_number_is_missing_where_something_was_withheld(theme: str) -> None:
    for audience, release in releases(held(theme)).items():
        numbered = {"T": [t.theme_id for t in release.themes], "C": [c.condition_id for c in release.conditions]}
        numbered = {} if audience is Audience.FACILITATORS else numbered
        for letters, keys in {**numbered, "PR": [p.prompt_id for p in release.prompts]}.items():
            assert keys == [f"{letters}{n:02}" for n in range(1, len(keys) + 1)]


def test_a_finding_about_a_row_that_was_numbered_anew_points_to_its_own_row() -> None:
    made = held("T01")
    release = releases(made)[Audience.PARTNERSHIP]
    said = statements({"O1": release}, {"O1": {("Themes", t.theme_id): t.title for t in release.themes}})
    assert [s.origin for s in said if s.sheet == "Themes"] == [("Themes", t.title) for t in release.themes]


def test_the_releases_of_the_example_tell_nothing_when_they_are_read_together() -> None:
    assert examine(statements(releases(northshire())), northshire(), default(), decide(northshire(), default())) == []
