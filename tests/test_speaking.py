"""How the tool speaks."""

from __future__ import annotations

from pathlib import Path

import pytest

from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.speaking import Plain, Terminal

MANY = [Finding("ACT01", CellRef("Actions", row, "I"), {"column": "Owner"}) for row in range(2, 12)]


def test_repeats_are_folded_with_the_first_cells_and_a_count(capsys: pytest.CaptureFixture[str]) -> None:
    say = Plain()
    say.checked(Path("x.xlsx"), MANY)
    out = capsys.readouterr().out
    assert out.splitlines()[0] == "x.xlsx: 10 Stop"
    assert "Actions!I2, Actions!I3" in out
    assert "and 4 more" in out
    assert out.count("ACT01") == 1
    assert say.status == 1


def test_a_workbook_with_nothing_wrong_is_told_so(capsys: pytest.CaptureFixture[str]) -> None:
    say = Plain()
    say.checked(Path("x.xlsx"), [])
    assert "ready to build" in capsys.readouterr().out
    assert say.status == 0


def test_progress_is_for_a_person_and_never_for_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    Plain().progress("Reading")
    assert capsys.readouterr() == ("", "")
    Terminal().progress("Reading")
    assert "Reading ..." in capsys.readouterr().err
