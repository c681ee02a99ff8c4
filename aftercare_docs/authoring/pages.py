"""A page in front of an engagement workbook that says something about it: what was found, or what changed.

In: lines and rows of words, some of which lead to a cell. Out: a sheet being written. It is not read back.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from xlsxwriter.worksheet import Worksheet

from aftercare_docs.authoring.dress import Dress, height
from aftercare_docs.theme import Pair, theme


@dataclass(frozen=True, slots=True)
class Jump:
    """Words that lead to a cell of the same workbook; ``cell`` is A1 where only the sheet is meant."""

    text: str
    sheet: str
    cell: str = "A1"

    @property
    def target(self) -> str:
        quoted = self.sheet.replace("'", "''")
        return f"internal:'{quoted}'!{self.cell}"


@dataclass(frozen=True, slots=True)
class Tinted:
    """Words on the ground of a pair of the theme."""

    text: str
    pair: Pair


Said = str | Jump | Tinted


@dataclass(frozen=True, slots=True)
class Page:
    """One such sheet: a title, a few lines, and a table whose columns each have a heading and a width."""

    name: str
    title: str
    about: tuple[str, ...]
    columns: tuple[tuple[str, int], ...]
    rows: tuple[tuple[Said, ...], ...] = field(repr=False)


def write_page(sheet: Worksheet, page: Page, dress: Dress) -> None:
    """Write the page, ready to read and to print."""
    accent = theme().pairs["title"].text
    sheet.write_string(
        0, 0, page.title, dress.plain("title", text_wrap=False, bold=True, font_size=18, font_color=accent)
    )
    sheet.set_row(0, 30)
    line = dress.plain("line", text_wrap=False, font_color=theme().colours["ink"])
    for row, text in enumerate(page.about, start=1):
        sheet.write_string(row, 0, text, line)
    top = len(page.about) + 2
    header = dress.plain("steps", bold=True, bottom=2)
    for number, (heading, width) in enumerate(page.columns):
        sheet.set_column(number, number, width)
        sheet.write_string(top, number, heading, header)
    for row, values in enumerate(page.rows, start=top + 1):
        _row(sheet, row, page, values, dress)
    if page.rows:
        sheet.autofilter(top, 0, top + len(page.rows), len(page.columns) - 1)
    _print(sheet, top)


def _row(sheet: Worksheet, row: int, page: Page, values: tuple[Said, ...], dress: Dress) -> None:
    texts = [value if isinstance(value, str) else value.text for value in values]
    sheet.set_row(row, height(zip(texts, (width for _, width in page.columns), strict=True)))
    under = {"bottom": 1, "bottom_color": theme().colours["line"]}
    words = dress.plain("step", font_color=theme().colours["ink"], **under)
    for number, value in enumerate(values):
        if isinstance(value, Jump):
            link = dress.plain("jump", font_color=theme().colours["accent"], underline=1, **under)
            sheet.write_url(row, number, value.target, link, value.text)
        elif isinstance(value, Tinted):
            ground = dress.plain(
                f"ground {value.pair}", font_color=value.pair.text, bg_color=value.pair.fill, bold=True, **under
            )
            sheet.write_string(row, number, value.text, ground)
        else:
            sheet.write_string(row, number, value, words)


def _print(sheet: Worksheet, top: int) -> None:
    sheet.set_tab_color(theme().colours["accent"])
    sheet.hide_gridlines(2)
    sheet.freeze_panes(top + 1, 0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(top)
