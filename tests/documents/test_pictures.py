"""The pictures of a plan say what its summary says, and are not there where there is nothing to say."""

from __future__ import annotations

from dataclasses import replace

from aftercare_docs.documents.pictures import MOST_IN_CELL, MOST_STACKS, balance, priority_map, strength, trends
from aftercare_docs.documents.summary import summarise
from aftercare_docs.release import Release
from tests.releases import FULL, MINIMAL, heavy
from tests.renderers.finished import measured


def test_the_balance_counts_each_kind_of_work() -> None:
    made = balance(summarise(FULL))
    assert [(bar.name, bar.count, bar.said) for bar in made.bars][:2] == [
        ("Relational", 1, "1"),
        ("Structural", 1, "1"),
    ]
    assert "Relational 1; Structural 1; Procedural 0; Informational 0" in made.alt


def test_the_strengths_of_a_recommendation_add_up_to_its_actions() -> None:
    made = strength(summarise(FULL))
    assert [bar.name for bar in made.bars] == ["R1", "R2"]
    assert all(sum(bar.parts) == int(bar.whole) for bar in made.bars)
    assert made.unjudged == ""


def test_actions_whose_strength_is_not_judged_are_counted_and_said() -> None:
    first, *rest = FULL.actions
    made = strength(summarise(replace(FULL, actions=(replace(first, strength=None), *rest))))
    assert made.unjudged == "The strength of 1\u00a0action is not yet judged."
    assert [bar.parts[3] for bar in made.bars] == [1, 0]


def test_the_map_has_every_action_that_was_scored_once() -> None:
    made = priority_map(heavy())
    on_map = [ref for cell in made.cells for ref in cell.refs]
    assert sorted(on_map) == sorted(action.action_id for action in heavy().actions)
    assert sum(int(place.count) for place in made.places) == len(on_map)


def test_an_action_that_was_not_scored_is_in_the_table_alone() -> None:
    first, *rest = FULL.actions
    made = priority_map(replace(FULL, actions=(replace(first, impact=None), *rest)))
    assert first.action_id not in [ref for cell in made.cells for ref in cell.refs]
    assert [place.refs for place in made.places if place.name == "Not scored"] == [first.action_id]


def test_nothing_is_shown_where_nothing_is_recorded() -> None:
    bare = replace(
        FULL,
        actions=tuple(replace(action, mode=None, strength=None, impact=None, effort=None) for action in FULL.actions),
    )
    for release in (bare, MINIMAL):
        assert [balance(summarise(release)).name, strength(summarise(release)).name, priority_map(release).name] == [
            ""
        ] * 3


def test_what_was_read_twice_in_numbers_is_a_trend_and_nothing_else_is() -> None:
    made = trends(measured())
    assert [(trend.ref, [point.said for point in trend.points]) for trend in made.trends] == [
        ("I02", ["4.8", "5", "5.9"])
    ]
    assert made.alt == "A line for each indicator from its first reading to its last: I02 4.8 to 5.9."
    assert trends(FULL).name == ""


def test_what_would_not_fit_a_page_is_left_to_its_table() -> None:
    def many(number: int) -> Release:
        recommendations = tuple(replace(FULL.recommendations[0], rec_id=f"R{n}") for n in range(number))
        components = tuple(replace(FULL.components[0], component_id=f"C{n}", rec_id=f"R{n}") for n in range(number))
        action = replace(FULL.actions[0], component_ids=tuple(c.component_id for c in components))
        return replace(FULL, recommendations=recommendations, components=components, actions=(action,))

    assert strength(summarise(many(MOST_STACKS))).name
    assert not strength(summarise(many(MOST_STACKS + 1))).name
    crowd = tuple(replace(FULL.actions[0], action_id=f"A{n:03}") for n in range(MOST_IN_CELL + 1))
    assert not priority_map(replace(FULL, actions=crowd)).name
