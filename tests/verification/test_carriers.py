"""Files from elsewhere that are known to carry something: the gate names it, and refuses what is hostile."""

from __future__ import annotations

import csv
import os
import socket
import time
import tracemalloc
from functools import cache
from pathlib import Path

import pytest

from aftercare_docs.findings import Finding, stops
from aftercare_docs.verification import verify
from tests.imports import ROOT

FILES = Path(os.environ.get("AFTERCARE_TESTDATA", ROOT.parent / "shared" / "testdata")) / "files"
MANIFEST = FILES / "manifest.csv"


def rows(role: str) -> list[object]:
    """The files of one role; one skipped stand-in where the data is not here."""
    if not MANIFEST.is_file():
        return [pytest.param("", "", marks=pytest.mark.skip(reason=f"no test data at {FILES}"))]
    listed = csv.DictReader(MANIFEST.read_text("utf-8").splitlines())
    return [pytest.param(row["file"], row["carriers_seen"], id=row["file"]) for row in listed if row["role"] == role]


@cache
def found_in(file: str) -> tuple[Finding, ...]:
    path = FILES / file
    return tuple(verify(path.name, path.read_bytes(), None, None))


@pytest.mark.parametrize(("file", "carriers"), rows("leak"))
def test_a_file_that_carries_something_is_refused_and_each_carrier_named(file: str, carriers: str) -> None:
    found = found_in(file)
    named = {str(finding.facts.get("carrier")) for finding in found}
    assert stops(found)
    assert {carrier for carrier in carriers.split(";") if carrier} - named == set()


@pytest.mark.parametrize(("file", "carriers"), rows("hostile"))
def test_a_hostile_file_is_refused_with_a_reason_in_bounded_time_and_memory(
    file: str, carriers: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "socket", refuse)
    content, started = (FILES / file).read_bytes(), time.monotonic()
    tracemalloc.start()
    found = verify(Path(file).name, content, None, None)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert stops(found)
    assert all(finding.message for finding in found)
    assert {carrier for carrier in carriers.split(";") if carrier} - {
        str(f.facts.get("carrier")) for f in found
    } == set()
    assert time.monotonic() - started < 5
    assert peak < 300 * 2**20
