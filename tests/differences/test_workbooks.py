"""Two workbooks side by side, for each reader and for each person behind a theme."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from aftercare_docs import authoring
from aftercare_docs.differences import workbooks
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import Finding
from tests.disclosure import rosters
from tests.returns.editing import velmoor, with_action
from tests.sheets import northshire


def between(old: Engagement, new: Engagement) -> list[Finding]:
    return workbooks.between(workbooks.version(old, "old.xlsx"), workbooks.version(new, "new.xlsx"))


def told(found: list[Finding]) -> list[tuple[str, str]]:
    return [(f.code, str(f.at)) for f in found]


def test_two_copies_of_one_workbook_do_not_differ() -> None:
    shuffled = replace(northshire(), actions=northshire().actions[::-1])
    assert between(northshire(), shuffled) == []


def test_a_cell_is_named_with_everyone_who_could_notice() -> None:
    (found,) = between(velmoor(), with_action("A02", progress_note="Agreed by the panel"))
    assert (found.code, found.facts["column"], found.facts["readers"]) == ("DIF01", "Progress note", "Partnership")
    assert str(found.at) == "Actions!H3"


def test_files_are_read_and_named(tmp_path: Path) -> None:
    paths = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    for path, made in zip(paths, (velmoor(), replace(velmoor(), actions=velmoor().actions[1:])), strict=True):
        path.write_bytes(authoring.write(made))
    assert told(workbooks.compare(*paths)) == [("DIF03", "a.xlsx: Actions!2")]


def test_what_no_document_shows_is_noticed_by_nobody() -> None:
    people = tuple(replace(p, full_name=f"{p.full_name}e") for p in velmoor().people)
    assert between(velmoor(), replace(velmoor(), people=people)) == []


def test_a_role_that_reads_differently_is_noticed_at_every_action() -> None:
    people = tuple(replace(p, job_title="Head of help") if p.person_id == "P01" else p for p in velmoor().people)
    found = between(velmoor(), replace(velmoor(), people=people))
    assert {(f.code, str(f.facts["column"])) for f in found} == {("DIF01", "Owner")}
    assert [str(f.at)[-1] for f in found] == ["3", "4"]


def test_rows_that_came_and_went() -> None:
    fewer = replace(velmoor(), actions=velmoor().actions[1:])
    assert told(between(velmoor(), fewer)) == [("DIF03", "old.xlsx: Actions!2")]
    assert told(between(fewer, velmoor())) == [("DIF02", "Actions!2")]


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        (rosters.SOUND.replace("P4 P5\n", "P4\n"), rosters.SOUND, ["appears"]),
        (rosters.SOUND, rosters.SOUND.replace("P4 P5\n", "P4\n"), ["disappears"]),
        (rosters.SOUND, rosters.SOUND, []),
    ],
)
def test_a_theme_that_one_person_made_appear_or_vanish(old: str, new: str, changed: list[str]) -> None:
    found = between(rosters.engagement(old), rosters.engagement(new))
    assert [f.facts["change"] for f in found if f.code == "DIF04"] == changed
    assert all(str(f.severity) == "Review" and str(f.at).startswith("Themes!") for f in found)


def test_the_wording_of_a_theme_while_one_person_moved() -> None:
    wide = rosters.SOUND.replace("P7 P8    | P7", "P7 P8 P9 | P7")
    before, after = (rosters.engagement(t) for t in (wide, wide.replace("P7 P8 P9 | P7", "P7 P8 P9 | P7 P8")))
    reworded = replace(after, themes=tuple(replace(t, statement=f"{t.statement} again") for t in after.themes))
    assert [f.facts["change"] for f in between(before, reworded)] == ["changes its wording"]
    assert between(before, after) == []


def test_no_finding_says_what_differs() -> None:
    found = between(velmoor(), with_action("A02", action="Ask the zebrafinch", progress_note="Zebrafinch"))
    assert found
    assert "ebrafinch" not in " ".join(f"{f} {f!r}" for f in found)


def locked(path: Path, password: str) -> Path:
    held = BytesIO()
    OOXMLFile(BytesIO(authoring.write(velmoor()))).encrypt(password, held)
    path.write_bytes(held.getvalue())
    return path


def test_a_person_is_asked_for_each_password_that_is_needed_and_no_more(tmp_path: Path) -> None:
    old, new, other = (
        locked(tmp_path / f"{name}.xlsx", word) for name, word in (("a", "oak"), ("b", "oak"), ("c", "elm"))
    )
    asked: list[str] = []

    def answer(path: Path) -> str:
        asked.append(path.stem)
        return "elm" if path == other else "oak"

    assert workbooks.compare(old, new, ask=answer) == []
    assert workbooks.compare(old, new, "oak", ask=answer) == []
    assert workbooks.compare(old, other, ask=answer) == []
    assert asked == ["a", "a", "c"]
    assert [f.code for f in workbooks.compare(old, new)] == ["INP04", "INP04"]


def test_both_are_seen_on_the_day_that_is_given(tmp_path: Path) -> None:
    days = tuple(replace(d, date=dt.date(2030, 1, 1)) if d.date_key else d for d in northshire().dates)
    later = workbooks.version(replace(northshire(), dates=days), "a.xlsx", dt.date(2031, 1, 1))
    assert {each.redacted.release.as_of for each in later.seen.values()} == {dt.date(2031, 1, 1)}


def test_published_words_that_changed_are_said_at_their_cell() -> None:
    first, *others = northshire().recommendations
    reworded = replace(first, text_verbatim=first.text_verbatim + " Soon.")
    found = between(northshire(), replace(northshire(), recommendations=(reworded, *others)))
    assert ("REC05", "Recommendations!C2") in told(found)
    assert "REC05" not in {f.code for f in between(northshire(), replace(northshire(), recommendations=tuple(others)))}
