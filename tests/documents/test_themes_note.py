"""The note says what a release holds in an order that tells nothing, and nothing that could be counted or joined."""

from __future__ import annotations

import dataclasses
import itertools
from typing import Any

import pytest

from aftercare_docs import release as r
from aftercare_docs import vocabularies as v
from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.documents.themes_note import ThemesNote, compose
from aftercare_docs.fingerprints import fingerprint
from tests.releases import FULL, MINIMAL, record

HELD = "Some matters were raised too specifically to share safely and have been handled through the agreed routes."


def note(**changed: Any) -> ThemesNote:
    return compose(dataclasses.replace(FULL, **changed))


def theme(number: int, title: str, kind: v.ThemeKind | None = v.ThemeKind.TENSION) -> r.Theme:
    return record(r.Theme, theme_id=f"T{number:02}", title=title, statement=f"{title}.", kind=kind)


def prompt(question: str, *themes: str, **given: object) -> r.Prompt:
    return record(r.Prompt, question=question, theme_ids=themes, **{"active": True, **given})


def condition(title: str, **given: object) -> r.Condition:
    return record(r.Condition, title=title, **{"statement": f"Learning tends to embed when {title}.", **given})


def titles(made: ThemesNote) -> list[tuple[str, list[str]]]:
    return [(group.kind, [noted.title for noted in group.themes]) for group in made.themes]


def test_it_is_one_of_the_deliverables() -> None:
    files = [(spec.added, spec.format) for spec in DOCUMENTS[v.ArtefactKind.THEMES_AND_CONDITIONS_NOTE].FILES]
    assert files == [("", "pdf"), ("", "html")]


def test_themes_stand_by_kind_and_then_by_alphabet_whatever_the_order_of_the_rows() -> None:
    rows = (
        theme(1, "Quiet", v.ThemeKind.WHAT_PEOPLE_CARRIED),
        theme(2, "certainty"),
        theme(3, "Two clocks"),
        theme(4, "Unkinded", None),
    )
    for shuffled in itertools.permutations(rows):
        assert titles(note(themes=shuffled)) == [
            ("What people carried", ["Quiet"]),
            ("Tension", ["certainty", "Two clocks"]),
            ("Further themes", ["Unkinded"]),
        ]


def test_two_themes_of_one_title_stand_by_their_words_and_not_by_their_ids() -> None:
    same = [dataclasses.replace(theme(n, "Same"), statement=words) for n, words in ((1, "Later"), (2, "Earlier"))]
    assert [noted.statement for noted in note(themes=same).themes[0].themes] == ["Earlier", "Later"]


@pytest.mark.parametrize("release", [FULL, MINIMAL, dataclasses.replace(FULL, themes=())])
def test_the_sentence_about_what_was_held_is_always_there(release: r.Release) -> None:
    assert any(HELD in paragraph for paragraph in compose(release).method.paragraphs)


def test_nothing_in_the_note_tells_how_many_or_who_or_where() -> None:
    said = repr(dataclasses.replace(compose(FULL), labels={}))
    for hidden in ("T01", "C01", "PR01", "S01", "Wexmoor Police", "Detective", "Level.", "2026-", "18 June"):
        assert hidden not in said


def test_support_does_not_say_to_which_agencies_it_is_open() -> None:
    assert [(route.kind, route.offer, route.hours) for route in note().support] == [
        ("Line manager", "Time to talk before and after sessions", "Working hours"),
        ("Crisis line", "National listening line", "24 hours"),
    ]


def test_why_comes_from_a_condition_and_never_from_a_card() -> None:
    made = note(
        themes=(theme(1, "A"), theme(2, "B")),
        prompts=(prompt("What helps?", "T02", why_it_matters="It can be noticed."),),
        conditions=(condition("people meet", theme_ids=("T01",)),),
    )
    assert [noted.why for noted in made.themes[0].themes] == ["Learning tends to embed when people meet.", ""]


def test_one_question_in_use_is_asked_from_each_group_of_cards() -> None:
    made = note(
        prompts=(
            prompt("What next?", card_group="Teal - Knowing"),
            prompt("How so?", card_group="Teal - Knowing"),
            prompt("Who else?", card_group="Rose - Feeling", active=False),
            prompt("Where to?", card_group="Plum - Leading"),
        ),
    )
    assert made.questions == ("Where to?", "How so?")


def test_what_the_conditions_all_begin_with_is_said_once() -> None:
    made = note(conditions=(condition("time is kept"), condition("people meet")))
    assert made.condition_column == "Learning tends to embed when"
    assert [c.statement for c in made.conditions] == ["people meet.", "time is kept."]


def test_a_condition_in_words_of_its_own_leaves_all_of_them_whole() -> None:
    made = note(conditions=(condition("time is kept"), condition("trust", statement="It helps to ring.")))
    assert made.condition_column == "Condition"
    assert [c.statement for c in made.conditions] == ["Learning tends to embed when time is kept.", "It helps to ring."]


def test_adjustments_stand_by_who_holds_the_lever_each_once() -> None:
    holders = (v.LeverHolder.MANAGERS, v.LeverHolder.SAFEGUARDING_PARTNERS, None, v.LeverHolder.MANAGERS)
    said = ("Begin small", "Meet", "Ring", "Begin small")
    rows = tuple(
        condition(f"c{n}", lever_holder=holder, adjustment=words)
        for n, (holder, words) in enumerate(zip(holders, said, strict=True))
    )
    assert [(lever.holder, lever.adjustments) for lever in note(conditions=rows).levers] == [
        ("Safeguarding partners", ("Meet",)),
        ("Managers", ("Begin small",)),
        ("Whoever is best placed", ("Ring",)),
    ]


@pytest.mark.parametrize(
    ("shown", "period"),
    [
        ("June 2026", "June 2026 to October 2026"),
        ("18 June 2026", "June 2026 to October 2026"),
        ("October 2026", "October 2026"),
        ("", "October 2026"),
    ],
)
def test_the_period_is_given_in_months(shown: str, period: str) -> None:
    assert note(dates=(record(r.KeyDate, date_key=v.DateKey.ENGAGEMENT_START, shown=shown),)).period == period


def test_a_new_month_alone_does_not_make_an_approval_lapse() -> None:
    later = dataclasses.replace(FULL, as_of=FULL.as_of.replace(month=11))
    assert compose(later).period == "June 2026 to November 2026"
    assert fingerprint(compose(later), ()) == fingerprint(compose(FULL), ())


def test_a_release_with_next_to_nothing_gives_a_note() -> None:
    made = compose(MINIMAL)
    assert (made.themes, made.conditions, made.levers, made.support) == ((), (), (), ())
    assert made.closing == ""
