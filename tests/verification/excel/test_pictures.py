"""A picture on a sheet is one that was composed, or it is named."""

from __future__ import annotations

from hashlib import sha256

from aftercare_docs.verification import verify
from tests.verification import samples
from tests.verification.samples import EXCEL_EXPECTED, png, unzipped, zipped

IMAGE = "xl/media/image1.png"


def codes(content: bytes, known: set[str]) -> list[str]:
    return [found.code for found in verify("a.xlsx", content, None, None, known) if found.code == "FIL34"]


def test_a_picture_of_ours_is_known_again_in_a_file_that_came_back() -> None:
    assert codes(samples.excel(), {sha256(png()).hexdigest()}) == []
    assert codes(samples.excel(), set()) == ["FIL34"]


def test_another_picture_is_said_to_differ() -> None:
    content = zipped({**unzipped(samples.excel()), IMAGE: png(shade=b"\x7f")})
    found = [each for each in verify("a.xlsx", content, None, EXCEL_EXPECTED) if each.code == "FIL50"]
    assert [each.facts["what"] for each in found] == ["another picture"]
