"""The logo on the front sheet of a workbook: in the row of its title, at the right edge of what stands below.

A sheet, its layout and the logo go in; the sheet has it afterwards. It covers no cell that says anything.
"""

from __future__ import annotations

from io import BytesIO

from xlsxwriter.worksheet import Worksheet

from aftercare_docs.expected import Picture
from aftercare_docs.renderers.logo import EMU
from aftercare_docs.renderers.xlsx_layout import Layout

LETTER, EDGE = 7, 5  # pixels of a letter in the width of a column, and around them
INCH = 25.4 * EMU
PIXELS = 96
DOWN = 6  # pixels from the upper edge of the sheet


def place_logo(sheet: Worksheet, layout: Layout, logo: Picture) -> None:
    """Put it in the last column, moved so that it ends where the column does."""
    last = len(layout.widths) - 1
    room = layout.widths[last] * LETTER + EDGE
    wide = logo.size[0] / INCH * PIXELS
    sheet.insert_image(
        0,
        last,
        "logo.png",
        {
            "image_data": BytesIO(logo.content),
            "description": logo.alt,
            "x_offset": max(0, round(room - wide)),
            "y_offset": DOWN,
            "object_position": 1,
        },
    )
