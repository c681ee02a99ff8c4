"""Charts are drawn from the cells beside them, in colours that the labels on them can be read on."""

from __future__ import annotations

from aftercare_docs.theme import TEXT_CONTRAST, contrast, theme
from tests.renderers.finished import book, finished, parts, values, xml


def chart(number: int, name: str = "heavy") -> object:
    return xml(finished(name), f"xl/charts/chart{number}.xml")


def test_a_chart_points_at_its_own_table_and_carries_its_figures() -> None:
    sheet, cached = book("heavy")["Summary"], values("heavy")["Summary"]
    areas = [table.ref for table in sheet.tables.values()]
    for number in range(1, 5):
        for series in chart(number).iter("{*}ser"):  # type: ignore[attr-defined]
            (numbers,) = series.iter("{*}val")
            (where,) = numbers.iter("{*}f")
            found = cached[str(where.text).partition("!")[2].replace("$", "")]
            assert [str(row[0].value) for row in found] == [point.text for point in numbers.iter("{*}v")]
            first = found[0][0]
            assert any(first.coordinate in sheet[area] or first.row in rows_of(area) for area in areas)


def rows_of(area: str) -> range:
    first, last = (int("".join(c for c in corner if c.isdigit())) for corner in area.split(":"))
    return range(first, last + 1)


def test_each_status_has_its_own_bar_in_its_own_colour() -> None:
    points = [fill.get("val") for fill in chart(1).iterfind(".//{*}dPt//{*}srgbClr")]  # type: ignore[attr-defined]
    assert points == [theme().brag[word].solid[1:] for word in ("White", "Green", "Amber", "Red", "Blue")]


def test_a_value_inside_a_bar_can_be_read() -> None:
    for series in chart(3).iter("{*}ser"):  # type: ignore[attr-defined]
        bar = series.find("{*}spPr").find(".//{*}srgbClr").get("val")
        label = series.find("{*}dLbls").find(".//{*}srgbClr").get("val")
        assert contrast(f"#{bar}", f"#{label}") >= TEXT_CONTRAST - 1.2  # bold; the figure stands beside it too


def test_there_is_no_chart_without_a_plan() -> None:
    assert not [part for part in parts(finished("minimal")) if "chart" in part]
