"""What a reader can extract from a page is what the page shows.

Each page is drawn twice, with and without its text. A letter whose surroundings look the same in both is not to be
seen: white on white, under a box, drawn in no colour, switched off, outside the page. No list of tricks is needed.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from aftercare_docs.findings import PartRef
from aftercare_docs.verification.glyphs import has_unseen

Found = tuple[str, str, str, PartRef]
SCALE = 1.5  # 108 dots to the inch: a stem of 7-point text still leaves a mark
SMALLEST = 4.0
LEAST_CHANGE = 24  # of 255: fainter than this nobody reads
MOST_PAGES = 400
BREAKS = dict.fromkeys((0xAD, 0xFFFE, 0x02))  # how a hyphen at the end of a line is extracted


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that can be extracted, and its box in points from the bottom left corner of the page."""

    code: int
    box: tuple[float, float, float, float]
    points: float
    mark: int


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a page as it is extracted, and by the number of the structure that it belongs to (-1: none)."""

    number: int
    text: str
    marked: Mapping[int, str]
    unseen: tuple[str, ...]


def read(content: bytes) -> list[Page]:
    """Every page with its text and what of it cannot be seen."""
    with pypdfium2.PdfDocument(content) as document:
        return [_page(document, index) for index in range(min(len(document), MOST_PAGES))]


def _page(document: pypdfium2.PdfDocument, index: int) -> Page:
    page = document[index]
    textpage = page.get_textpage()
    try:
        letters = list(_letters(textpage))
        text = "".join(chr(letter.code) for letter in letters)
        marked: dict[int, str] = {}
        for letter in letters:
            marked[letter.mark] = marked.get(letter.mark, "") + chr(letter.code)
        unseen = tuple(_unseen(page, letters))
    finally:
        textpage.close()
        page.close()
    return Page(index + 1, text, marked, unseen)


def _letters(textpage: pypdfium2.PdfTextPage) -> Iterator[Letter]:
    raw, mark = textpage.raw, -1
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for index in range(pdfium.FPDFText_CountChars(raw)):
        code = pdfium.FPDFText_GetUnicode(raw, index)
        if pdfium.FPDFText_IsGenerated(raw, index) == 1 or code in {0, 10, 13}:
            yield Letter(32, (0, 0, 0, 0), 0, mark)
            continue
        mark = pdfium.FPDFPageObj_GetMarkedContentID(pdfium.FPDFText_GetTextObject(raw, index))
        pdfium.FPDFText_GetCharBox(raw, index, left, right, bottom, top)
        box = (left.value, bottom.value, right.value, top.value)
        yield Letter(code, box, pdfium.FPDFText_GetFontSize(raw, index), mark)


def _unseen(page: pypdfium2.PdfPage, letters: list[Letter]) -> Iterator[str]:
    visible = [letter for letter in letters if letter.points and not chr(letter.code).isspace()]
    if not visible:
        return
    left, bottom, right, top = page.get_cropbox()
    rest = []
    for letter in visible:
        x0, y0, x1, y1 = letter.box
        if x1 <= left or x0 >= right or y1 <= bottom or y0 >= top:
            yield "text off the page"
        elif y1 - y0 < 0.2 and x1 - x0 < 0.2:
            yield "tiny text"
        else:
            rest.append(letter)
    yield from _same_without(page, rest)
    yield from _overlapping(rest)


def _same_without(page: pypdfium2.PdfPage, letters: list[Letter]) -> Iterator[str]:
    """Draw, take the text away, draw again, and look at the place of every letter."""
    shown = page.render(scale=SCALE, grayscale=True, may_draw_forms=False)
    for item in list(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=1)):
        page.remove_obj(item)
    bare = page.render(scale=SCALE, grayscale=True, may_draw_forms=False)
    before, after = bytes(shown.buffer), bytes(bare.buffer)
    left, _, _, top = page.get_cropbox()
    for letter in letters:
        x0, y0, x1, y1 = letter.box
        columns = slice(max(int((x0 - left) * SCALE) - 1, 0), min(int((x1 - left) * SCALE) + 2, shown.width))
        rows = range(max(int((top - y1) * SCALE) - 1, 0), min(int((top - y0) * SCALE) + 2, shown.height))
        if not _changed(before, after, rows, columns, shown.stride):
            yield "text that leaves no mark on the page"
        elif y1 - y0 < SMALLEST / 4 and letter.points < SMALLEST:
            yield "tiny text"


def _changed(before: bytes, after: bytes, rows: range, columns: slice, stride: int) -> bool:
    """Whether a place looks otherwise. Most letters have ink at half their height, so that is looked at first."""
    half = len(rows) // 2
    for row in (*rows[half:], *rows[:half]):
        span = slice(row * stride + columns.start, row * stride + columns.stop)
        one, two = before[span], after[span]
        if one != two and any(abs(a - b) >= LEAST_CHANGE for a, b in zip(one, two, strict=True)):
            return True
    return False


def _overlapping(letters: list[Letter]) -> Iterator[str]:
    """Two letters in one place: one of them is there to be extracted and not to be read."""
    cells: dict[tuple[int, int], list[tuple[float, float, float, float]]] = {}
    for letter in letters:
        x0, y0, x1, y1 = letter.box
        middle = (int((x0 + x1) / 8), int((y0 + y1) / 8))
        for other in (
            b for dx in (-1, 0, 1) for dy in (-1, 0, 1) for b in cells.get((middle[0] + dx, middle[1] + dy), ())
        ):
            if _share(letter.box, other) > 0.6:
                yield "text over other text"
        cells.setdefault(middle, []).append(letter.box)


def _share(one: tuple[float, float, float, float], two: tuple[float, float, float, float]) -> float:
    """How much of the smaller box lies in the other."""
    width = min(one[2], two[2]) - max(one[0], two[0])
    height = min(one[3], two[3]) - max(one[1], two[1])
    areas = [(b[2] - b[0]) * (b[3] - b[1]) for b in (one, two)]
    return width * height / min(areas) if width > 0 and height > 0 and min(areas) > 0 else 0.0


def findings(name: str, pages: list[Page]) -> Iterator[Found]:
    """What cannot be seen, page by page."""
    for page in pages:
        if has_unseen(page.text.translate(BREAKS)):
            yield "FIL71", "carrier", "characters without a mark", PartRef(name, f"page {page.number}")
        for what in page.unseen:
            yield "FIL71", "carrier", what, PartRef(name, f"page {page.number}")
