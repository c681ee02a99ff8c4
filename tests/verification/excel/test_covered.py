"""What lies over a cell hides it; what lies beside it does not."""

from __future__ import annotations

from io import BytesIO

import pytest
import xlsxwriter

from aftercare_docs.verification import verify
from tests.verification.planted import carriers, in_excel, places

END = "</sheetData>"
UNDER = "cell under a drawing"


@pytest.mark.parametrize("ref", ["A1:D2", "A1:A2", "$C$1:$D$1", "B1:XFD1048576"])
def test_text_under_a_merged_cell_is_named(ref: str) -> None:
    merged = f'{END}<mergeCells count="1"><mergeCell ref="{ref}"/></mergeCells>'
    assert "cell under a merged cell" in carriers(in_excel(END, merged))


@pytest.mark.parametrize("ref", ["A5:D9", "D2:F4", "A1"])
def test_empty_cells_may_be_merged(ref: str) -> None:
    assert in_excel(END, f'{END}<mergeCells count="1"><mergeCell ref="{ref}"/></mergeCells>') == []


def with_a_chart(at: str, **offsets: int) -> tuple[str, int]:
    """The first cell that a chart of four columns and ten rows hides, and how many, of texts in every cell."""
    content = BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Plan")
        for row in range(30):
            sheet.write_row(row, 0, ["a text"] * 12)
        sheet.write_row(40, 0, [1, 2])
        chart = book.add_chart({"type": "bar"})
        chart.add_series({"values": "=Plan!$A$41:$B$41"})
        chart.set_size({"width": 64 * 4, "height": 20 * 10})
        sheet.insert_chart(at, chart, {"object_position": 1, **offsets})
    found = [f for f in verify("plan.xlsx", content.getvalue(), None, None) if f.facts.get("carrier") == UNDER]
    return places(found, "FIL47")[0].rpartition(" ")[2], int(str(found[0].facts["times"]))


def test_all_that_a_chart_covers_is_counted() -> None:
    assert with_a_chart("B2") == ("B2", 4 * 10)


def test_a_cell_that_can_still_be_read_is_not_counted() -> None:
    assert with_a_chart("B2", x_offset=40, y_offset=10) == ("C3", 3 * 9)


def test_the_first_cell_of_a_sheet_can_be_covered() -> None:
    assert with_a_chart("A1")[0] == "A1"
