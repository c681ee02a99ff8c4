"""The house style is one set of colours that everyone can read."""

from __future__ import annotations

from importlib.resources import files

import pytest

from aftercare_docs.theme import SHAPE_CONTRAST, TEXT_CONTRAST, ThemeError, contrast, load, theme
from aftercare_docs.vocabularies import Brag

TEXT = (files("aftercare_docs") / "data" / "theme.toml").read_text("utf-8")


def test_contrast_is_the_published_measure() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
    assert contrast("#9C0006", "#FFC7CE") == contrast("#FFC7CE", "#9C0006")


def test_every_pair_can_be_read_and_every_solid_can_be_seen() -> None:
    house = theme()
    for pair in (*house.pairs.values(), *house.brag.values(), *house.cards.values()):
        assert contrast(pair.text, pair.fill) >= TEXT_CONTRAST
        assert contrast(pair.solid, house.colours["paper"]) >= SHAPE_CONTRAST


def test_every_status_has_its_own_colours() -> None:
    pairs = [theme().status(status) for status in Brag]
    assert len({pair.fill for pair in pairs}) == len({pair.solid for pair in pairs}) == len(Brag)


def test_every_colour_is_used_by_a_pair_or_is_a_line() -> None:
    house = theme()
    used = {
        colour
        for pair in (*house.pairs.values(), *house.brag.values(), *house.cards.values())
        for colour in (pair.text, pair.fill, pair.solid)
    }
    assert set(house.colours.values()) - used == {house.colours["line"]}


def test_the_style_sheet_names_every_colour_and_every_pair() -> None:
    css = theme().css()
    assert "--ink: #1E2D35;" in css
    assert "--input-header-fill: #12424B;" in css
    assert "--brag-red-text:" in css
    assert "--card-rose-solid:" in css


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('rose_text = "#8A2E4B"', 'rose_text = "#C9A0AE"', "the text of pair `cards.Rose` has a contrast of"),
        ('rose_solid = "#B0506E"', 'rose_solid = "#FBEAEF"', "the solid of pair `cards.Rose`"),
        ('ink = "#1E2D35"', 'ink = "navy"', "colour `ink` should be written as #RRGGBB"),
        ('body = { text = "ink"', 'body = { text = "inq"', "names a colour that is not declared: inq"),
    ],
)
def test_a_theme_that_somebody_cannot_read_is_refused(old: str, new: str, said: str) -> None:
    assert old in TEXT
    with pytest.raises(ThemeError, match=said):
        load(TEXT.replace(old, new))
