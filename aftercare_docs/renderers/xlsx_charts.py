"""Native bar charts: a placed table with a chart goes in, a chart object of the writing library comes out.

Bars carry their values and lie beside the table they come from, so that a chart is never the only place of a fact.
"""

from __future__ import annotations

from math import ceil
from typing import Any

from xlsxwriter.chart import Chart as NativeChart
from xlsxwriter.workbook import Workbook

from aftercare_docs.documents.spreadsheet import Chart, Formula, Kind, Series, Value
from aftercare_docs.renderers.xlsx_cells import Placed
from aftercare_docs.renderers.xlsx_formats import pair
from aftercare_docs.renderers.xlsx_sizes import chart_pixels
from aftercare_docs.theme import contrast, theme

WIDTH, LONG, LETTER, MOST = 460, 26, 5, 600  # pixels; letters of a name beyond so many need more of them


def native(workbook: Workbook, sheet: str, placed: Placed, chart: Chart) -> NativeChart:
    """Bars from top to bottom in the order of the table."""
    stacked = len(chart.series) > 1
    made = workbook.add_chart({"type": "bar", "subtype": "stacked"} if stacked else {"type": "bar"})
    for series in chart.series:
        made.add_series(_series(sheet, placed, chart, series, stacked))
    made.set_title({"name": chart.title, "overlay": False, "name_font": _font(12, bold=True)})
    made.set_x_axis(
        {
            "name": chart.value_axis,
            "name_font": _font(9),
            "num_font": _font(9),
            "num_format": "0",
            "major_gridlines": {"visible": False},
            "line": _line(),
            "min": 0,
            "major_unit": _unit(placed, chart),
        }
    )
    made.set_y_axis(
        {
            "name": chart.categories,
            "name_font": _font(9),
            "num_font": _font(9),
            "reverse": True,
            "line": _line(),
            "major_gridlines": {"visible": False},
            "crossing": "max",
        }
    )
    made.set_legend({"position": "bottom", "font": _font(9)} if stacked else {"none": True})
    made.set_chartarea({"border": {"color": theme().colours["line"]}, "fill": {"color": theme().colours["paper"]}})
    made.set_size({"width": _width(placed, chart), "height": chart_pixels(placed.table)})
    return made


def _width(placed: Placed, chart: Chart) -> int:
    """Long names beside the bars need room that is not taken from the bars."""
    names = (str(row[placed.col(chart.categories)]) for row in placed.table.rows)
    return min(MOST, WIDTH + LETTER * max(0, max(map(len, names)) - LONG))


def _series(sheet: str, placed: Placed, chart: Chart, series: Series, stacked: bool) -> dict[str, Any]:
    first, last = placed.top + 1, placed.bottom
    categories, values = placed.col(chart.categories), placed.col(series.heading)
    fills = [{"fill": {"color": pair(name).solid}} for name in series.colours]
    return {
        "name": [sheet, placed.top, values],
        "categories": [sheet, first, categories, last, categories],
        "values": [sheet, first, values, last, values],
        "gap": 60,
        "data_labels": {
            "value": True,
            "font": _label(series, inside=stacked),
            "num_format": _label_format(placed, values),
        },
        **(fills[0] if len(fills) == 1 else {"points": fills, "fill": fills[0]["fill"]}),
        **({"overlap": 100} if stacked else {}),
    }


def _label_format(placed: Placed, col: int) -> str:
    """A count of nought needs no label; a measure is shown as it is."""
    return "General" if placed.table.columns[col].kind is Kind.MEASURE else "0;;"


def _unit(placed: Placed, chart: Chart) -> int:
    """Whole steps, at most ten of them."""
    cols = [placed.col(series.heading) for series in chart.series]
    totals = [sum(_number(row[col]) for col in cols) for row in placed.table.rows]
    return max(1, ceil(max(totals) / 10))


def _number(value: Value) -> float:
    found = value.value if isinstance(value, Formula) else value
    return found if isinstance(found, int | float) else 0


def _font(size: int, *, bold: bool = False) -> dict[str, Any]:
    return {"name": theme().fonts["office"], "size": size, "bold": bold, "color": theme().colours["ink"]}


def _label(series: Series, *, inside: bool) -> dict[str, Any]:
    """A value stands beside its bar; on a stacked bar it stands inside, in whichever colour reads better there."""
    if not inside:
        return _font(9)
    bar = pair(series.colours[0]).solid
    ink, paper = theme().colours["ink"], theme().colours["paper"]
    return _font(9, bold=True) | {"color": max((ink, paper), key=lambda colour: contrast(colour, bar))}


def _line() -> dict[str, str]:
    return {"color": theme().colours["line"]}
