"""The covering note as a new template: the pack by audience, then the offer line by line, on one side."""

from __future__ import annotations

from tests.word.kit import Col, each, fact, p, package, table, when
from tests.word.one_page import looks
from tests.word.pieces import HEADER, PROVENANCE, opening, text
from tests.word.tight import CLOSER, SIDE, WIDTH, tight

TITLE = "Covering note"


def template() -> bytes:
    """The whole template."""
    body = (
        opening("")
        + p("Heading 2", "In this pack, and for whom")
        + each("row in d.parcels", fact("{{ row.audience }}:", "{{ row.documents }}", "Parcel"))
        + when("d.parcels_none", p("Parcel", "{{ d.parcels_none }}"))
        + p("Heading 2", "What was offered, and where it is")
        + tight(
            table(
                "What was offered, and where it is",
                "One row for each of the nineteen things on offer: its number, what it is, and where it is.",
                [
                    Col("No", 5, text("row.number", "Table lead")),
                    Col("On offer", 48, text("row.item")),
                    Col("In this engagement", 47, text("row.where")),
                ],
                "row in d.lines",
                WIDTH,
            )
        )
        + p("Boundary", "{{ d.boundaries }}")
    )
    return package(TITLE, body, (HEADER, PROVENANCE), SIDE, (*looks(6, 3, 1.1), *CLOSER))
