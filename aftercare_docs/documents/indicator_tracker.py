"""The indicator tracker as an Excel workbook: what is asked, what has been read, and what the asking costs.

A release goes in, the workbook as data comes out. A reading that too few people stand behind is not in a release, so
it can be in no table and in no chart.
"""

from __future__ import annotations

from aftercare_docs.documents.action_plan import parts, readme, records
from aftercare_docs.documents.base import FileSpec, Format, Front, front
from aftercare_docs.documents.phrasing import counted, joined, length, sentence
from aftercare_docs.documents.spreadsheet import Chart, Column, Kind, Paper, Series, Sheet, Spreadsheet, Table
from aftercare_docs.documents.summary import summarise
from aftercare_docs.documents.trends import numeric
from aftercare_docs.release import Indicator, Reading, Release
from aftercare_docs.vocabularies import ArtefactKind
from aftercare_docs.words import words

ARTEFACT = ArtefactKind.INDICATOR_TRACKER
FILES: tuple[FileSpec, ...] = (FileSpec("", Format.XLSX),)

TRENDS, BURDEN = "Trends", "Time it takes"


def compose(release: Release) -> Spreadsheet:
    """The sheets that this engagement has, after the one that says what they are."""
    title_page = front(words()["indicator_tracker"]["title"], release)
    made = {
        parts.INDICATORS: records.indicators(release, summarise(release)),
        TRENDS: trends(release),
        BURDEN: burden(release),
    }
    first = _first(release, title_page, made)
    return Spreadsheet(title_page, (first, *(sheet for sheet in made.values() if sheet)))


def _first(release: Release, title_page: Front, made: dict[str, Sheet | None]) -> Sheet:
    title = joined(title_page.title, title_page.engagement_title, between=": ")
    blocks = (readme.about_copy(release, title_page), readme.contents(made, _absent(release)), readme.boundaries())
    about = words()["indicator_tracker"]["readme_about"]
    return Sheet(parts.README, title, about, blocks, Paper.A4_LANDSCAPE, colour="title")


def _absent(release: Release) -> dict[str, str]:
    return {TRENDS: words()["indicator_tracker"]["trends_none"]} if release.indicators else {}


def trends(release: Release) -> Sheet | None:
    """A table and a chart for each indicator that has been read more than once in numbers."""
    tables = tuple(_trend(number, *row) for number, row in enumerate(numeric(release), 1))
    about = words()["indicator_tracker"]["trends_about"]
    return Sheet(TRENDS, TRENDS, about, tables, back=parts.BACK) if tables else None


def _trend(number: int, indicator: Indicator, read: list[tuple[Reading, float]], percent: bool) -> Table:
    say = words()["indicator_tracker"]
    heading = say["percent" if percent else "value"]
    rows = tuple((_short(reading), value, reading.narrative) for reading, value in read)
    said = "; ".join(f"{when} {value:.10g}" for when, value, _ in rows)
    chart = Chart(
        f"Readings of {indicator.indicator_id}",
        say["trend_alt"].format(count=counted(len(rows), "reading"), readings=said),
        "Date",
        (Series(heading, ("title",)),),
        heading,
    )
    return Table(
        f"Trend_of_{in_letters(number)}",
        (Column("Date", 20), Column(heading, 14, Kind.MEASURE), Column("What it tells us", 72)),
        rows,
        joined(indicator.indicator_id, indicator.question, between=": "),
        joined(indicator.reflection_question, sentence(indicator.not_for), between=" "),
        filtered=False,
        chart=chart,
    )


def in_letters(number: int) -> str:
    """Names of tables are in words: a for 1, b for 2, aa for 27."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _short(reading: Reading) -> str:
    return f"{reading.date:%d %b %Y}" if reading.date else ""


def burden(release: Release) -> Sheet | None:
    """What collecting each indicator costs, whoever collects it."""
    costs = [(i, i.burden_min_month) for i in release.indicators if i.burden_min_month is not None]
    if not costs:
        return None
    say = words()["indicator_tracker"]
    chart = Chart(
        "Minutes a month",
        say["burden_alt"].format(counts="; ".join(f"{i.indicator_id} {minutes}" for i, minutes in costs)),
        "Indicator",
        (Series("Minutes a month", ("title",)),),
        "Minutes a month",
    )
    columns = (
        Column("Indicator", 12),
        Column("Minutes a month", 12, Kind.NUMBER),
        Column("Question", 40),
        Column("Already collected", 14),
        Column("How often", 14),
    )
    rows = tuple(
        (i.indicator_id, minutes, i.question, parts.yes_no(i.already_collected), parts.word(i.frequency))
        for i, minutes in costs
    )
    note = say["burden_note"].format(total=length(sum(minutes for _, minutes in costs)) or counted(0, "minute"))
    table = Table("Burden", columns, rows, say["burden"], note, filtered=False, chart=chart)
    return Sheet(BURDEN, BURDEN, say["burden_about"], (table,), back=parts.BACK)
