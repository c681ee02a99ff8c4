"""The house styles drawn a little closer, for documents of a few pages: an agreement, a sheet, a form."""

from __future__ import annotations

from tests.word.styles import ACCENT, BODY, DEEP, INK, KEEP, PAPER, Look, panel, rule

HEADING_2 = Look("Heading 2", 16, DEEP, True, 18, 5, 1.15, extra=KEEP + rule("top", ACCENT, 6, 8), outline=1)
TITLE = (
    Look(
        "Heading 1",
        26,
        PAPER,
        True,
        0,
        8,
        1.1,
        extra=KEEP + panel(DEEP, 8),
        indent='<w:ind w:left="200" w:right="200"/>',
        outline=0,
    ),
)
LOOKS = (
    *TITLE,
    HEADING_2,
    Look("Term", BODY, INK, False, 0, 5, 1.2, extra="<w:keepLines/>", next="Term"),
    Look("Heading 3", 13, ACCENT, True, 11, 3, 1.15, extra=KEEP, outline=2),
)
