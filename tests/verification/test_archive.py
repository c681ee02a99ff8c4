"""Archives are read without trusting them."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare_docs.packing import canonical_zip
from aftercare_docs.verification.archive import read

PARTS = {"[Content_Types].xml": b"<a/>", "b/c.xml": b"hello"}


def codes(content: bytes) -> list[str]:
    return [finding.code for finding in read("a.docx", content)[1]]


def zipped(*members: tuple[str, bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def test_the_canonical_form_is_in_order() -> None:
    archive, found = read("a.docx", canonical_zip(PARTS))
    assert found == []
    assert archive is not None
    assert archive["b/c.xml"] == b"hello"
    assert "b/c.xml" in archive


@given(st.binary(min_size=1, max_size=40))
def test_any_byte_outside_the_members_is_noticed(junk: bytes) -> None:
    good = canonical_zip(PARTS)
    assert "FIL11" in codes(good + junk) or read("a.docx", good + junk)[0] is None
    assert "FIL11" in codes(junk + good) or read("a.docx", junk + good)[0] is None


@given(st.dictionaries(st.from_regex(r"[a-z]{1,8}\.xml", fullmatch=True), st.binary(max_size=200), max_size=6))
def test_whatever_is_packed_canonically_passes(parts: dict[str, bytes]) -> None:
    assert codes(canonical_zip(parts)) == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("../a.xml", "FIL05"),
        ("/a.xml", "FIL05"),
        ("C:/a.xml", "FIL05"),
        ("a/../../b.xml", "FIL05"),
        ("..\\a.xml", "FIL05"),
    ],
)
def test_a_name_that_points_elsewhere_is_refused(name: str, code: str) -> None:
    assert codes(zipped((name, b"x"))) == [code]


def test_two_members_of_one_name_are_refused() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        content = zipped(("a.xml", b"1"), ("a.xml", b"2"))
    assert codes(content) == ["FIL05"]


def test_sizes_are_counted_and_not_believed() -> None:
    assert codes(zipped(("a.xml", b"\0" * 3_000_000))) == ["FIL04"]


def test_too_many_members_are_refused() -> None:
    assert codes(zipped(*((f"{n}.xml", b"") for n in range(2_001)))) == ["FIL04"]


def test_what_is_no_archive_is_said_to_be_none() -> None:
    assert codes(b"hello") == ["FIL01"]
    assert codes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)) == ["FIL02"]


@given(st.integers(0, 400), st.integers(0, 255))
def test_a_damaged_byte_never_raises(position: int, value: int) -> None:
    content = bytearray(canonical_zip(PARTS))
    content[position % len(content)] = value
    archive, found = read("a.docx", bytes(content))
    assert archive is not None or found
