"""Workbooks locked with a password, and other files in the same old-style container."""

from __future__ import annotations

import random
from io import BytesIO

import msoffcrypto
import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from aftercare_docs.findings import PartRef
from aftercare_docs.intake import Refused
from aftercare_docs.intake.locks import MAGIC, MOST_SPINS, unlock
from tests.books import book, sheet

AT = PartRef("plan.xlsx")


@pytest.fixture(scope="module")
def locked() -> bytes:
    held = BytesIO()
    noise = random.Random(1).randbytes(20_000)  # a container for less than a page is laid out in another way
    OOXMLFile(BytesIO(book({"Actions": sheet("")}, more={"[trash]/0.dat": noise}))).encrypt("winter oak", held)
    return held.getvalue()


def code(data: bytes, password: str | None) -> str:
    with pytest.raises(Refused) as refused:
        unlock(data, AT, password)
    return refused.value.found.code


def test_the_right_password_gives_the_workbook_inside(locked: bytes) -> None:
    assert unlock(locked, AT, "winter oak").startswith(b"PK")


def test_without_a_password_it_asks_for_one(locked: bytes) -> None:
    assert code(locked, None) == "INP04"


def test_a_wrong_password_is_said_to_be_wrong(locked: bytes) -> None:
    assert code(locked, "winter elm") == "INP05"


def test_a_damaged_container_is_a_finding(locked: bytes) -> None:
    assert code(MAGIC + b"\x00" * 600, "x") in {"INP03", "INP06"}
    for cut in (600, 3_000, len(locked) - 2_000):
        assert code(locked[:cut], "winter oak") in {"INP03", "INP05", "INP06"}


def test_a_key_that_would_take_minutes_is_refused(locked: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    real = msoffcrypto.OfficeFile

    def slow(file: BytesIO) -> object:
        opened = real(file)
        opened.info["spinValue"] = MOST_SPINS + 1
        return opened

    monkeypatch.setattr(msoffcrypto, "OfficeFile", slow)
    assert code(locked, "winter oak") == "INP06"
