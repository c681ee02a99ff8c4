"""How many lines a text takes in a cell: a width goes in, a count comes out.

Excel and LibreOffice fit a row to its text only when somebody edits it, so a finished sheet has to come with rows
that are tall enough. The widths are those of Arial, in thousandths of its size.
"""

from __future__ import annotations

from functools import lru_cache

_BY_WIDTH = {
    191: "'",
    222: "ijl",
    260: "|",
    278: " !,./:;I[\\]ft",
    333: "()-`r",
    334: "{}",
    355: '"',
    389: "*",
    469: "^",
    500: "Jcksvxyz",
    556: "#$0123456789?L_abdeghnopqu",
    584: "+<=>~",
    611: "FTZ",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W",
    1015: "@",
}
_WIDTHS = {character: width for width, characters in _BY_WIDTH.items() for character in characters}
_OTHER = 800
_BOLD = 1.06
_PIXELS_A_POINT = 96 / 72
_DIGIT, _PADDING = 8, 14  # pixels, the indent counted: a column is counted in digits of the workbook's own font
_SAFETY = 1.04  # screens and printers round differently


@lru_cache(maxsize=8192)
def lines(text: str, width: float, size: int, *, bold: bool = False) -> int:
    """The lines that a wrapped text takes in a column of ``width`` digits, a little on the safe side."""
    room = width * _DIGIT - _PADDING
    scale = size * _PIXELS_A_POINT / 1000 * (_BOLD if bold else 1) * _SAFETY
    return sum(_wrapped(paragraph, room / scale) for paragraph in text.split("\n"))


def _wrapped(paragraph: str, room: float) -> int:
    """Words go on a line while they fit; a word that is longer than a line is broken."""
    count, used, space = 1, 0.0, _WIDTHS[" "]
    for part in paragraph.split(" "):
        long = sum(_WIDTHS.get(character, _OTHER) for character in part)
        if used and used + space + long > room:
            count, used = count + 1, 0.0
        used += long + (space if used else 0)
        while used > room:
            count, used = count + 1, used - room
    return count
