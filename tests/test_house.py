"""A partnership's own style dresses every document, and is refused with the reason where somebody could not read it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from aftercare_docs.build import Order, _inputs
from aftercare_docs.findings import Severity
from aftercare_docs.house import digest, house
from aftercare_docs.theme import product, theme, wearing


def styled(folder: Path, text: str, name: str = "wexmoor.theme.toml") -> Path:
    (folder / name).write_text(text, "utf-8")
    return folder / "wexmoor.xlsx"


def found(folder: Path, text: str) -> list[tuple[str, str, str]]:
    return [(f.code, str(f.at), f.message) for f in house(styled(folder, text)).found]


def test_without_a_style_of_its_own_a_workbook_wears_the_products(tmp_path: Path) -> None:
    worn = house(tmp_path / "wexmoor.xlsx")
    assert (worn.theme, worn.found) == (product(), ())


def test_colours_take_the_place_of_those_of_the_same_name_and_no_other(tmp_path: Path) -> None:
    worn = house(styled(tmp_path, '[colours]\naccent = "#7a1f5c"\n'))
    assert worn.found == ()
    assert worn.theme.pairs["header"].fill == "#7A1F5C"
    assert worn.theme.brag == product().brag


def test_a_style_of_the_folder_is_worn_where_the_workbook_has_none_of_its_own(tmp_path: Path) -> None:
    workbook = styled(tmp_path, 'contact = "all@wexmoor.example"', "theme.toml")
    assert house(workbook).contact == "all@wexmoor.example"
    styled(tmp_path, 'contact = "one@wexmoor.example"')
    assert house(workbook).contact == "one@wexmoor.example"


def test_a_pair_that_cannot_be_read_is_named_with_its_contrast_and_what_is_needed(tmp_path: Path) -> None:
    said = found(tmp_path, '[colours]\naccent = "#9ED0D8"\n')
    assert ("STY01", "wexmoor.theme.toml: pairs.header") in [(code, at) for code, at, _ in said]
    (message,) = [message for _, at, message in said if at.endswith("pairs.link")][:1]
    assert message == "`accent` on `paper` has a contrast of 1.6:1, and needs 4.5:1 or more"


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        ("colours = ", "STY02", ""),
        ('logos = "a.png"', "STY03", ""),
        ('[colours]\nacent = "#112233"', "STY03", "colours"),
        ('[colours]\naccent = "teal"', "STY04", "colours.accent"),
        ("colours = 3", "STY04", "colours"),
        ("name = 3", "STY04", "name"),
        ('contact = "one\\ntwo"', "STY04", "contact"),
        ('logo = "../secret.png"', "STY04", "logo"),
        ('logo = "missing.png"', "STY05", "logo"),
    ],
)
def test_what_cannot_be_used_is_named_and_the_products_style_is_worn(
    text: str, code: str, where: str, tmp_path: Path
) -> None:
    worn = house(styled(tmp_path, text))
    (only,) = worn.found
    assert (only.code, str(only.at)) == (code, f"wexmoor.theme.toml: {where}".removesuffix(": "))
    assert only.entry.severity is Severity.STOP
    assert worn.theme == product()


def test_no_finding_repeats_what_the_file_says(tmp_path: Path) -> None:
    said = found(tmp_path, 'zquorvexis = 1\nlogo = "zquorvexis/x"\n[colours]\nzquorvexis = "zquorvexis"\n')
    assert said
    assert "zquorvexis" not in str(said).lower()


def test_a_logo_beside_the_style_is_taken_in(tmp_path: Path) -> None:
    Image.new("RGB", (600, 200), "teal").save(tmp_path / "crest.png")
    worn = house(styled(tmp_path, 'logo = "crest.png"'))
    assert worn.theme.logo is not None
    assert worn.theme.logo.content.startswith(b"\x89PNG")


SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><circle cx="50" cy="50" r="45"/>{}</svg>'


def test_a_drawing_beside_the_style_is_taken_in_as_it_is_seen(tmp_path: Path) -> None:
    (tmp_path / "crest.svg").write_text(SVG.format("<script>alert(1)</script>"), "utf-8")
    worn = house(styled(tmp_path, 'logo = "crest.svg"'))
    assert worn.found == ()
    assert worn.theme.logo is not None


@pytest.mark.parametrize(
    "more",
    [
        '<image href="https://crests.example/a.png" width="9" height="9"/>',
        '<text y="20">Wexmoor</text>',
        "<style>@import url(https://crests.example/a.css);</style>",
        '<use href="#a"/>' * 60,
        "<broken",
    ],
)
def test_a_drawing_that_wants_more_than_to_be_drawn_is_refused(more: str, tmp_path: Path) -> None:
    (tmp_path / "crest.svg").write_text(SVG.format(more), "utf-8")
    assert [f.code for f in house(styled(tmp_path, 'logo = "crest.svg"')).found] == ["STY05"]


def test_a_style_that_names_another_partnership_is_not_for_this_workbook(tmp_path: Path) -> None:
    worn = house(styled(tmp_path, 'name = "Wexmoor Safeguarding Children Partnership"'))
    assert list(worn.of_another("Wexmoor Safeguarding Children Partnership")) == []
    assert [f.code for f in worn.of_another("Northshire Safeguarding Children Partnership")] == ["STY06"]


def test_a_theme_is_worn_for_as_long_as_it_is_and_no_longer(tmp_path: Path) -> None:
    worn = house(styled(tmp_path, '[colours]\naccent = "#7A1F5C"\n')).theme
    with wearing(worn):
        assert theme() is worn
    assert theme() is product()


def test_any_change_of_the_style_or_its_logo_is_noticed(tmp_path: Path) -> None:
    workbook = tmp_path / "wexmoor.xlsx"
    seen = [digest(workbook)]
    seen += [digest(styled(tmp_path, text)) for text in ('logo = "crest.png"', 'logo = "crest.png"\ncontact = "a"')]
    for colour in ("teal", "navy"):
        Image.new("RGB", (60, 60), colour).save(tmp_path / "crest.png")
        seen.append(digest(workbook))
    assert len(set(seen)) == len(seen)


def test_a_build_is_made_again_when_the_style_changes(tmp_path: Path) -> None:
    workbook = tmp_path / "wexmoor.xlsx"
    workbook.write_bytes(b"any workbook")
    before = _inputs(Order(workbook, tmp_path))
    styled(tmp_path, '[colours]\naccent = "#7A1F5C"\n')
    assert _inputs(Order(workbook, tmp_path)) != before
