"""A save is seen once it has settled, and only then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from aftercare_docs.watching import EVERY, saves


class Ended(Exception):
    """There is nothing more to play."""


def seen(paths: list[Path], *steps: Callable[[], object]) -> list[tuple[int, str]]:
    """After which look each save was given, while these things happen between the looks."""
    looks = 0
    todo: Iterator[Callable[[], object]] = iter(steps)

    def sleep(seconds: float) -> None:
        nonlocal looks
        assert seconds == EVERY
        looks += 1
        step = next(todo, None)
        if step is None:
            raise Ended
        step()

    found: list[tuple[int, str]] = []
    with suppress(Ended):
        found.extend((looks, path.name) for path in saves(paths, sleep))
    return found


def nothing() -> None:
    """Nobody does anything."""


def test_nothing_is_seen_where_nothing_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_text("one")
    assert seen([path], nothing, nothing, nothing) == []


def test_a_save_is_given_once_when_it_has_settled(tmp_path: Path) -> None:
    one, other = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    one.write_text("one")
    other.write_text("one")
    assert seen([one, other], nothing, lambda: one.write_text("two!"), nothing, nothing, nothing) == [(3, "a.xlsx")]


def test_a_save_before_the_first_look_is_not_missed(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_text("one")
    later = saves([path], lambda _: None)
    path.write_text("two!")
    assert next(later) == path


def test_a_save_that_is_still_being_written_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_text("one")
    growing = [lambda n=n: path.write_text("x" * n) for n in (10, 20, 30)]
    assert seen([path], *growing, nothing, nothing) == [(4, "a.xlsx")]


def test_a_workbook_that_is_taken_away_and_put_back_is_one_save(tmp_path: Path) -> None:
    path, aside = tmp_path / "a.xlsx", tmp_path / "new"
    path.write_text("one")
    aside.write_text("two!")
    assert seen([path], path.unlink, nothing, lambda: aside.replace(path), nothing, nothing) == [(4, "a.xlsx")]
