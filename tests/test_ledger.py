"""What was released before, and what it keeps from being released now."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from aftercare_docs import publishing
from aftercare_docs.disclosure import Decision, decide
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.control import Allowance
from aftercare_docs.ledger import FOLDER, Ledger
from aftercare_docs.policy import default
from aftercare_docs.showing import basis
from aftercare_docs.vocabularies import AllowKind
from tests.disclosure.rosters import SOUND, codes, engagement, record
from tests.sheets import northshire

FOUR = SOUND.replace("P4 P5\n", "P4\n")


def opened(folder: Path, slug: str = "example") -> Ledger:
    ledger, found = Ledger.open(folder, slug)
    assert ledger is not None
    assert not found
    return ledger


def released(folder: Path, made: Engagement, slug: str = "example") -> Decision:
    """Decide as a build would, with what the ledger says, and remember the release."""
    ledger, decision = opened(folder, slug), decide(made, default())
    hold, _ = ledger.check(made, decision, default())
    decision = decision.holding(made, hold)
    ledger.append(made, decision.released, default())
    return decision


def test_the_same_release_again_is_the_same(tmp_path: Path) -> None:
    for _ in range(3):
        assert released(tmp_path, engagement(SOUND)).released == {"T01"}
    assert len(opened(tmp_path).kept.lines["example"]) == 1


def test_one_person_more_holds_a_theme_and_does_not_reveal_them(tmp_path: Path) -> None:
    assert not released(tmp_path, engagement(FOUR)).released
    assert codes(released(tmp_path, engagement(SOUND))) == {"T01": "THM03"}
    assert codes(released(tmp_path, engagement(SOUND))) == {"T01": "THM03"}, "nor the next time"


def test_new_words_wait_until_enough_people_have_moved(tmp_path: Path) -> None:
    released(tmp_path, engagement(SOUND))
    for sources, held in (("P1 P2 P3", True), ("P1 P2", False)):
        made = engagement(SOUND.replace("| P1 P2 P3 |", "| P1 P2 P3 P10 P11 |").replace("| P1 P2\n", f"| {sources}\n"))
        (theme,) = made.themes
        ledger = opened(tmp_path)
        made = replace(made, themes=(replace(theme, statement="Something else."),))
        hold, _ = ledger.check(made, decide(made, default()), default())
        assert [str(f.at) for f in hold.values()] == (["Themes!C2"] if held else [])


def test_a_comma_is_not_a_change_of_wording(tmp_path: Path) -> None:
    released(tmp_path, engagement(SOUND))
    made = engagement(SOUND.replace("| P1 P2 P3 |", "| P1 P2 P3 P10 P11 |").replace("| P1 P2\n", "| P1 P2 P3\n"))
    (theme,) = made.themes
    made = replace(made, themes=(replace(theme, statement=theme.statement.upper().replace(".", ",!")),))
    assert released(tmp_path, made).released == {"T01"}


def test_a_theme_that_disappears_with_one_person_is_pointed_out(tmp_path: Path) -> None:
    released(tmp_path, engagement(SOUND))
    made = engagement(FOUR)
    hold, tell = opened(tmp_path).check(made, decide(made, default()), default())
    assert not hold
    assert [(f.code, str(f.at)) for f in tell] == [("DIS09", "Themes!G2")]


def test_a_theme_that_one_person_joins_and_a_rule_then_holds_is_pointed_out_too(tmp_path: Path) -> None:
    """All of an agency would stand behind it, so it is held; that it is gone tells who joined."""
    released(tmp_path, engagement(SOUND))
    made = engagement(SOUND.replace("| P1 P2\n", "| P1 P2 P3\n"))
    decision = decide(made, default())
    assert codes(decision) == {"T01": "DIS06"}
    hold, tell = opened(tmp_path).check(made, decision, default())
    assert not hold
    assert [(f.code, str(f.severity)) for f in tell] == [("DIS09", "Review")]


def test_a_theme_that_a_rule_holds_because_another_came_close_is_pointed_out_too(tmp_path: Path) -> None:
    """Nobody in T02 moved: somebody in T01 did, and two versions together say who."""
    apart = """
        agency | attended        | T01   | T02
        AG1    | P1 P2 P3 P4 P5  | P1 P2 | P1 P2
        AG2    | P6 P7 P8 P9     | P6 P7 | {two}
        AG3    | P10 P11 P12 P13 | {one} | P10
    """
    before = apart.format(one="P11", two="P8 P9")
    assert decide(engagement(before), default()).released == {"T01", "T02"}
    released(tmp_path, engagement(before))
    made = engagement(before.replace("T02", "T02 Hold"))
    assert opened(tmp_path).check(made, decide(made, default()), default()) == ({}, []), "by hand it says nothing"
    made = engagement(apart.format(one="P10", two="P8 P9"))
    _, tell = opened(tmp_path).check(made, decide(made, default()), default())
    assert ("DIS09", "Themes!G3") in {(f.code, str(f.at)) for f in tell}


def test_a_theme_that_is_held_because_of_its_new_words_is_gone_and_is_pointed_out_too(tmp_path: Path) -> None:
    """Holding it is the right thing to do only together with waiting."""
    released(tmp_path, engagement(SOUND))
    made = engagement(SOUND.replace("| P1 P2 P3 |", "| P1 P2 P3 P10 P11 |").replace("| P1 P2\n", "| P1 P2 P3\n"))
    made = replace(made, themes=(replace(made.themes[0], statement="Something else."),))
    hold, tell = opened(tmp_path).check(made, decide(made, default()), default())
    assert list(hold) == ["T01"]
    assert [(f.code, str(f.severity)) for f in tell] == [("DIS09", "Review")]


def test_a_released_theme_whose_row_was_deleted_is_missed_until_it_is_back(tmp_path: Path) -> None:
    made = engagement(SOUND)
    released(tmp_path, made)
    for themes, missed in (((), ["DIS27"]), (made.themes, [])):
        later = replace(made, themes=themes, theme_sources=made.theme_sources if themes else ())
        _, tell = opened(tmp_path).check(later, decide(later, default()), default())
        assert [f.code for f in tell] == missed
    other = replace(made, themes=(), theme_sources=())
    assert opened(tmp_path, "another").check(other, decide(other, default()), default()) == ({}, [])


@pytest.mark.parametrize(("value", "code", "waived"), [("Title of T01", "DIS09", True), ("Another", "DIS09", False)])
def test_two_people_may_agree_that_a_theme_goes(tmp_path: Path, value: str, code: str, waived: bool) -> None:
    released(tmp_path, engagement(SOUND))
    row = record(
        Allowance,
        allow_id="AL1",
        kind=AllowKind.CHECK_WAIVER,
        check_code=code,
        value=value,
        target="Themes / T01",
        rationale="Somebody has taken back what they said.",
        requested_by="P1",
        approved_by="P4",
        expires_on=dt.date(2027, 1, 1),
    )
    made = replace(engagement(FOUR), allow_list=(row,))
    _, found = basis(made, dt.date(2026, 10, 16), opened(tmp_path))
    assert ("DIS09" not in {f.code for f in found}) is waived


def test_another_engagement_with_the_same_people_is_compared_by_name(tmp_path: Path) -> None:
    released(tmp_path, named(engagement(SOUND)), "first")
    larger = SOUND.replace("| P1 P2 P3 |", "| P1 P2 P3 P10 P11 |").replace("| P1 P2\n", "| P1 P2 P3\n")
    assert codes(released(tmp_path, named(engagement(larger)), "second")) == {"T01": "THM03"}
    assert released(tmp_path, named(engagement(SOUND)), "third").released == {"T01"}
    assert released(tmp_path, named(engagement(larger), "Other"), "fourth").released == {"T01"}
    assert released(tmp_path, engagement(larger), "fifth").released == {"T01"}, "an ID says nothing elsewhere"


def named(made: Engagement, family: str = "Person") -> Engagement:
    """Everybody under a name, so that another workbook may give them another ID."""
    return replace(made, people=tuple(replace(p, full_name=f"{family} {p.person_id}") for p in made.people))


def test_a_lost_ledger_stops_the_build_and_says_how_to_recover(tmp_path: Path) -> None:
    ledger, found = Ledger.open(tmp_path / FOLDER, "example", released_before=True)
    assert ledger is None
    assert [(f.code, f.severity.value, str(f.at)) for f in found] == [("DIS23", "Stop", ".ledger")]
    assert "Restore" in found[0].entry.help


def test_a_shortened_ledger_stops_the_build(tmp_path: Path) -> None:
    released(tmp_path, engagement(SOUND))
    (tmp_path / "example.lines").write_text("")
    ledger, found = Ledger.open(tmp_path, "example")
    assert ledger is None
    assert found[0].message == "the ledger of earlier releases is shorter than it was"


def test_a_first_build_leaves_no_trace_until_something_is_released(tmp_path: Path) -> None:
    made = engagement(SOUND)
    opened(tmp_path / FOLDER).check(made, decide(made, default()), default())
    assert not (tmp_path / FOLDER).exists()


def test_nobody_and_nothing_is_written_in_the_clear(tmp_path: Path) -> None:
    made = northshire()
    assert released(tmp_path, made, "northshire").released
    written = "".join(path.read_text("utf-8") for path in tmp_path.iterdir() if path.is_file()).casefold()
    for secret in (
        *(p.full_name for p in made.people),
        *(p.person_id for p in made.people),
        *(t.theme_id for t in made.themes),
        *(word for t in made.themes for word in t.title.split() if len(word) > 4),
    ):
        assert f'"{secret.casefold()}"' not in written
        assert len(secret) < 5 or secret.casefold() not in written


def test_a_ledger_does_not_show_what_it_holds(tmp_path: Path) -> None:
    released(tmp_path, engagement(SOUND))
    ledger = opened(tmp_path)
    assert ledger.kept.key.hex() not in repr(ledger)


@pytest.mark.parametrize("order", [1, -1])
def test_the_order_of_rows_is_no_change(tmp_path: Path, order: int) -> None:
    made = northshire()
    released(tmp_path, made)
    turned = replace(made, themes=made.themes[::order], theme_sources=made.theme_sources[::order])
    released(tmp_path, turned)
    assert len(opened(tmp_path).kept.lines["example"]) == 1


def test_a_release_that_cannot_be_remembered_is_not_put_in_place(tmp_path: Path) -> None:
    ledger = opened(tmp_path / FOLDER)
    (tmp_path / FOLDER).write_text("a file is in the way")
    with pytest.raises(publishing.CannotWrite, match="cannot be kept"):
        ledger.append(engagement(SOUND), frozenset(), default())
