"""Text is large enough, without serifs, left aligned, airy, and neither slanted, underlined nor shouted."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import Block, View
from aftercare_docs.verification.word.story import run_text, runs
from aftercare_docs.verification.word.styles import W, on

CODE = "WRD10"
LEAST, LEAST_IN_TABLES, LEAST_ON_CARDS = 12.0, 11.0, 10.0
LEAST_LINE = 264  # 240 is a line of the font, which of Arial is 1.15 times its size: so 264 is more than 1.25 of it
LEFT = frozenset({"left", "start"})
SANS = frozenset({"Arial", "Aptos", "Atkinson Hyperlegible", "Atkinson Hyperlegible Next", "Calibri", "Carlito"})
SANS |= {"DejaVu Sans", "Helvetica", "Lato", "Liberation Sans", "Noto Sans", "Open Sans", "Segoe UI", "Source Sans 3"}
SANS |= {"Tahoma", "Trebuchet MS", "Verdana"}


def check(view: View) -> Iterator[Found]:
    """Letters and lines that are hard on the eyes."""
    for block in view.blocks:
        if block.text.strip():
            for what in _by_style(view, block):
                yield what, view.styled(block)
    for mark in view.body.iter(f"{W}sz", f"{W}i", f"{W}u", f"{W}jc"):
        if what := _by_hand(view, mark):
            yield what, view.place(mark)
    fonts = [font for root in (view.part("styles"), view.body) if root is not None for font in root.iter(f"{W}rFonts")]
    if not fonts or any(font.get(f"{W}ascii", "Arial") not in SANS for font in fonts):
        yield "a style or a passage has a font with serifs, or one that is not known", view.at("its styles")


def _by_style(view: View, block: Block) -> Iterator[str]:
    manner = block.manner
    if manner.points < _least(view, block.tabled):
        yield "a style has letters that are too small"
    if manner.align not in LEFT:
        yield "a style is not left aligned"
    if manner.line < LEAST_LINE:
        yield "a style has lines that are too close"
    if manner.italic or manner.underlined:
        yield "a style is slanted or underlined"
    if manner.capitals:
        yield "a style is all in capitals"


def _by_hand(view: View, mark: etree._Element) -> str:
    paragraph = next(mark.iterancestors(f"{W}p"), None)
    if paragraph is None:
        return ""
    name, value = mark.tag.removeprefix(W), mark.get(f"{W}val", "1")
    tabled = next(paragraph.iterancestors(f"{W}tc"), None) is not None
    if name == "sz" and float(value) / 2 < _least(view, tabled):
        return "letters that are too small"
    if name == "jc" and value not in LEFT:
        return "a paragraph that is not left aligned"
    if name == "u" and value != "none" and next(mark.iterancestors(f"{W}hyperlink"), None) is None:
        return "words are underlined that are no link"
    return "a paragraph is slanted" if name == "i" and on(value) and _whole(paragraph) else ""


def _whole(paragraph: etree._Element) -> bool:
    """Whether all of a paragraph is slanted: a word may be."""
    return all(run.find(f"{W}rPr/{W}i") is not None for run in runs(paragraph) if run_text(run).strip())


def _least(view: View, tabled: bool) -> float:
    return LEAST_ON_CARDS if view.is_cards else LEAST_IN_TABLES if tabled else LEAST
