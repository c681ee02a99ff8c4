"""What the writing library leaves is made fit to leave the building."""

from __future__ import annotations

import pytest

from aftercare_docs.packing import canonical_zip
from aftercare_docs.renderers.xlsx_package import finished as finish
from tests.renderers.finished import book, finished, parts, xml

STYLES = b'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">%s</styleSheet>'


def test_headings_carry_the_styles_that_screen_readers_know() -> None:
    styles = xml(finished("full"), "xl/styles.xml").iter("{*}cellStyle")
    names = {style.get("name"): style.get("builtinId") for style in styles}
    assert {name: names[name] for name in ("Normal", "Heading 1", "Heading 2")} == {
        "Normal": "0",
        "Heading 1": "16",
        "Heading 2": "17",
    }
    assert book("full")["Summary"]["A1"].style == "Heading 1"


def test_nobody_is_named_as_the_last_to_have_edited_it_and_the_clock_stands_still() -> None:
    core = parts(finished("full"))["docProps/core.xml"].decode()
    assert "lastModifiedBy" not in core
    assert core.count("2000-01-01T00:00:00Z") == 2


def test_rows_may_grow_when_somebody_writes_in_them() -> None:
    sheets = [part for name, part in parts(finished("full")).items() if name.startswith("xl/worksheets/sheet")]
    assert sheets
    assert not [part for part in sheets if b"customHeight" in part]


def test_the_program_s_own_notes_say_no_more_than_which_program() -> None:
    app = xml(finished("full"), "docProps/app.xml")
    assert [entry.tag.rpartition("}")[2] for entry in app] == ["Application", "AppVersion"]


def test_special_characters_in_a_name_stay_what_they_are() -> None:
    styles = STYLES % b"<cellStyleXfs/><cellXfs/><cellStyles/>"
    package = canonical_zip({"xl/styles.xml": styles})
    about = {"title": "Safe & <sound>", "author": "A & B", "language": "en-GB"}
    core = xml(finish(package, about, {}), "docProps/core.xml")
    assert [entry.text for entry in core][:2] == ["Safe & <sound>", "A & B"]


def test_styles_that_are_not_there_are_a_fault_and_not_a_guess() -> None:
    package = canonical_zip({"xl/styles.xml": STYLES % b""})
    with pytest.raises(ValueError, match="styles of the workbook"):
        finish(package, {"title": "", "author": "", "language": ""}, {})
