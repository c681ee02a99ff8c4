"""The vendored font: complete, free to embed, and able to set every word that the product brings itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from aftercare_docs import resources

ROOT = Path(__file__).parents[1]
STYLES = {
    "AtkinsonHyperlegibleNext-Regular.ttf": (400, "Regular"),
    "AtkinsonHyperlegibleNext-Italic.ttf": (400, "Italic"),
    "AtkinsonHyperlegibleNext-Bold.ttf": (700, "Bold"),
    "AtkinsonHyperlegibleNext-BoldItalic.ttf": (700, "Bold Italic"),
}
ENGLISH = "".join(map(chr, range(32, 127))) + "\u00a0‘’“”–—…•·£€×÷±≤≥½¼¾°©§†éèêëïöüç"
WELSH = "âêîôûŵŷÂÊÎÔÛŴŶáéíóúẃýàèìòùẁỳäëïöüẅÿ"


def font(name: str) -> TTFont:
    return TTFont(resources.template_path(f"fonts/{name}"))


@pytest.mark.parametrize(("name", "weight_and_style"), STYLES.items())
def test_each_style_is_what_its_name_says(name: str, weight_and_style: tuple[int, str]) -> None:
    opened = font(name)
    assert (opened["OS/2"].usWeightClass, opened["name"].getDebugName(2)) == weight_and_style


@pytest.mark.parametrize("name", STYLES)
def test_the_font_may_be_embedded_and_says_its_licence(name: str) -> None:
    opened = font(name)
    assert opened["OS/2"].fsType == 0
    assert "SIL Open Font License, Version 1.1" in opened["name"].getDebugName(13)


@pytest.mark.parametrize("name", STYLES)
def test_the_font_sets_english_and_welsh(name: str) -> None:
    assert missing(name, ENGLISH + WELSH) == set()


@pytest.mark.parametrize("name", STYLES)
def test_the_font_sets_every_word_of_the_product(name: str) -> None:
    words = "".join(path.read_text("utf-8") for path in (ROOT / "aftercare_docs" / "data").rglob("*.toml"))
    assert words
    assert missing(name, words.replace("\n", "")) == set()


def test_the_licence_travels_with_the_font() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in resources.template_path("fonts/OFL.txt").read_text("utf-8")


def missing(name: str, text: str) -> set[str]:
    covered = font(name).getBestCmap()
    return {character for character in text if ord(character) not in covered}
