"""The last version is not the last build, and what is kept of it says nothing that a reader was not shown."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from aftercare_docs import authoring, publishing
from aftercare_docs.build import Order, build
from aftercare_docs.checking import verify_files
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import stops
from aftercare_docs.packing import parts_of
from aftercare_docs.preparation import of_engagement
from aftercare_docs.release import Action, Release
from aftercare_docs.versions import FOLDER, Leaving, Versions
from aftercare_docs.vocabularies import Audience, Brag
from tests.releases import FULL
from tests.sheets import northshire
from tests.workbooks import example_bytes

A01, A02 = FULL.actions
MOVED = replace(FULL, actions=(replace(A01, status=Brag.BLUE), A02))
OWNERS = {"A01": "P07", "A02": "P08"}
WORDINGS = {"R1": "Partners should review it."}


def opened(folder: Path) -> Versions:
    versions, found = Versions.open(folder, "northshire")
    assert versions is not None, found
    return versions


def leaving(release: Release, version: str = "1.0", output: str = "O03") -> Leaving:
    return Leaving(output, version, release)


def remember(folder: Path, *each: Leaving, wordings: dict[str, str] | None = None) -> None:
    opened(folder).remember(each, OWNERS, wordings or WORDINGS)


def before(folder: Path, now: Leaving, owners: dict[str, str] | None = None) -> str:
    """The status that the first action had in the version before, or "first"."""
    earlier = opened(folder).earlier(now, owners or OWNERS)
    return f"{earlier.version} {earlier.actions[0].status}" if earlier else "first"


def test_the_first_version_has_none_before_it_however_often_it_is_built(tmp_path: Path) -> None:
    for _ in range(3):
        assert before(tmp_path, leaving(FULL)) == "first"
        remember(tmp_path, leaving(FULL))
    assert len(opened(tmp_path).kept.lines["northshire"]) == 1


@pytest.mark.parametrize("label", ["1.1", "1.0"], ids=["a new label", "the label left as it was"])
def test_building_twice_says_twice_what_has_changed(tmp_path: Path, label: str) -> None:
    remember(tmp_path, leaving(FULL))
    for _ in range(3):
        assert before(tmp_path, leaving(MOVED, label)) == "1.0 Amber - at risk"
        remember(tmp_path, leaving(MOVED, label))
    remember(tmp_path, leaving(FULL, "1.2"))
    assert before(tmp_path, leaving(FULL, "1.2")) == f"{label} Blue - complete"


def test_a_version_in_which_nothing_moved_is_a_version(tmp_path: Path) -> None:
    remember(tmp_path, leaving(FULL))
    remember(tmp_path, leaving(MOVED, "1.1"))
    assert before(tmp_path, leaving(MOVED, "1.2")) == "1.1 Blue - complete"


def test_a_version_keeps_the_month_in_which_it_first_left(tmp_path: Path) -> None:
    remember(tmp_path, leaving(FULL))
    remember(tmp_path, leaving(replace(FULL, as_of=dt.date(2027, 3, 2))))
    assert len(opened(tmp_path).kept.lines["northshire"]) == 1
    earlier = opened(tmp_path).earlier(leaving(MOVED, "2"), OWNERS)
    assert earlier is not None
    assert earlier.month == dt.date(2026, 10, 1)


def test_each_output_and_each_audience_has_versions_of_its_own(tmp_path: Path) -> None:
    remember(tmp_path, leaving(FULL), leaving(MOVED, output="O06"))
    assert before(tmp_path, leaving(MOVED, "2", "O02")) == "first"
    assert before(tmp_path, leaving(FULL, "2", "O06")) == "1.0 Blue - complete"
    wider = replace(MOVED, audience=Audience.STAFF_WIDE)
    assert before(tmp_path, leaving(wider, "2")) == "first", "these readers were shown nothing before"


@pytest.mark.parametrize(
    ("role", "owner", "same"),
    [
        (A01.owner, "P07", True),
        ("Senior leader", "P07", True),  # the same person under a wider role
        (A01.owner, "P12", True),  # readers know the role and not the person
        ("Team manager", "P12", False),
    ],
)
def test_another_owner_is_another_person_in_another_role(tmp_path: Path, role: str, owner: str, same: bool) -> None:
    remember(tmp_path, leaving(FULL))
    now = leaving(replace(FULL, actions=(replace(A01, owner=role), A02)), "2")
    earlier = opened(tmp_path).earlier(now, OWNERS | {"A01": owner})
    assert earlier is not None
    assert earlier.actions[0].same_owner is same


def test_published_words_are_compared_with_those_of_the_last_release(tmp_path: Path) -> None:
    assert opened(tmp_path).reworded(WORDINGS) == frozenset()
    remember(tmp_path, leaving(FULL))
    other = {"R1": "Partners should look at it.", "R2": "New."}
    assert opened(tmp_path).reworded(other) == {"R1"}
    remember(tmp_path, leaving(FULL), wordings=other)
    assert opened(tmp_path).reworded(other) == frozenset(), "once it has left it is the last version"


def texts(actions: Iterable[Action]) -> set[str]:
    return {text for a in actions for text in (a.action, a.owner, a.lead_agency, a.progress_note) if text}


def test_what_is_kept_holds_no_sentence_no_role_and_no_name(tmp_path: Path) -> None:
    remember(tmp_path, leaving(FULL))
    kept = "\n".join(path.read_text("utf-8") for path in (tmp_path / FOLDER).iterdir())
    assert "Amber - at risk" in kept
    assert not [text for text in texts(FULL.actions) | set(OWNERS.values()) | set(WORDINGS.values()) if text in kept]


def test_a_record_that_was_changed_stops_the_build(tmp_path: Path) -> None:
    remember(tmp_path, leaving(FULL))
    (lines,) = (tmp_path / FOLDER).glob("*.lines")
    lines.write_text(lines.read_text("utf-8").replace("Amber - at risk", "Green - on track"), "utf-8")
    versions, found = Versions.open(tmp_path, "northshire")
    assert (versions, [f.code for f in found]) == (None, ["DIS23"])


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "ledger").write_text("a file where the folder should be")
    versions = Versions("northshire", opened(tmp_path).kept.__class__(tmp_path / "ledger" / FOLDER, bytes(32), {}))
    with pytest.raises(publishing.CannotWrite):
        versions.remember([leaving(FULL)], OWNERS, WORDINGS)


def approved(made: Engagement) -> bytes:
    """A workbook in which everybody has approved what these outputs come to."""
    prepared, _ = of_engagement(made, [])
    assert prepared is not None
    codes = {d.output.output_id: d.standing.fingerprint for d in prepared.drafts}
    rows = tuple(replace(a, version="", content_fingerprint=codes.get(a.output_id, "")) for a in made.approvals)
    return authoring.write(replace(made, approvals=rows))


def said(path: Path) -> set[str]:
    """What a finished file says of actions that moved."""
    if path.suffix not in {".docx", ".xlsx"}:
        return set()
    parts = parts_of(path.read_bytes())
    text = " ".join(
        part.decode("utf-8") for name, part in parts.items() if name.endswith(("document.xml", "Strings.xml"))
    )
    return set(re.findall(r">(Red - off track, was [^<]*)<", text))


def test_a_later_version_says_what_moved_wherever_the_plan_is_shown_and_again_when_it_is_built_again(
    tmp_path: Path,
) -> None:
    path, into = tmp_path / "northshire.xlsx", tmp_path / "build"
    path.write_bytes(example_bytes())
    first = build(Order(path, into))
    source = northshire()
    first_action, *others = source.actions
    assert first_action.status is not Brag.RED
    moved = replace(source, actions=(replace(first_action, status=Brag.RED), *others))
    moved = replace(moved, outputs=tuple(replace(o, version="9") for o in source.outputs))
    path.write_bytes(approved(moved))
    told = []
    for day in (17, 16):
        outcome = build(Order(path, into, dt.date(2026, 10, day)))
        assert not outcome.stopped, outcome.findings
        assert set(outcome.paths) == set(first.paths)
        told.append({words for made in outcome.paths for words in said(into / "northshire" / made)})
    assert told[0] == told[1] == {f"Red - off track, was {first_action.status}."}
    assert build(Order(path, into, dt.date(2026, 10, 16))).unchanged is not None
    released = [
        into / "northshire" / made for made in outcome.paths if "action-plan" in made or "aftercare-plan" in made
    ]
    assert len(released) == 2
    looked = [found for _, found in verify_files(released, path, into=into)]
    assert not any(stops(found) for found in looked), looked
    assert {f.code for _, found in verify_files(released, path, into=tmp_path / "elsewhere") for f in found} & {
        "FIL17",
        "FIL64",
        "FIL65",
    }, "what the memory accounts for is not accounted for without it"
