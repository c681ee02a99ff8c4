"""The prioritisation map: a grid of references, and the same facts as a table for those who read in lines."""

from __future__ import annotations

from collections import Counter

from aftercare_docs.documents.action_plan.parts import BACK, MAP, W, listed, word
from aftercare_docs.documents.spreadsheet import Column, Kind, Look, Sheet, Table, Tinted, Value
from aftercare_docs.documents.summary import Place, Summary, place, placed
from aftercare_docs.release import Action, Release

SCALE = (1, 2, 3, 4, 5)
WIDE, EVEN = 20, 16  # the grid stands above the tables, and its cells should be of one size
PLACE_COLOURS = {
    str(Place.DO_SOON): "cards.Teal",
    str(Place.PLAN_AND_PROTECT): "cards.Plum",
    str(Place.MIDDLE): "cards.Gold",
    str(Place.FOLD_INTO_ROUTINE): "cards.Blue",
    str(Place.PAUSE_OR_RETHINK): "cards.Rose",
    str(Place.NOT_SCORED): "brag.White",
}
TABLE_COLUMNS = (
    Column("ID", WIDE),
    Column("Impact", EVEN, Kind.NUMBER),
    Column("Effort", EVEN, Kind.NUMBER),
    Column("Relational value", EVEN, Kind.NUMBER),
    Column("Urgency", EVEN),
    Column("Priority", EVEN),
    Column("Place on the map", 20, colours=PLACE_COLOURS),
    Column("Action", 40),
    Column("Mode", 15),
    Column("Type", 20),
    Column("Strength", 14),
    Column("Level", 14),
    Column("Component", 14),
    Column("What it replaces", 20),
)


def sheet(release: Release, _: Summary) -> Sheet | None:
    """The map twice, as a grid and as a table, or nothing where there is no action to place."""
    if not release.actions:
        return None
    blocks = (_grid(release), _key(release), _table(release))
    return Sheet(MAP, MAP, W["map_about"], blocks, colour="title", back=BACK)


def _grid(release: Release) -> Table:
    """Impact downwards from 5, effort across from 1, the references of the actions in each cell."""
    columns = (Column("Impact and effort", WIDE), *(Column(_scored("Effort", effort), EVEN) for effort in SCALE))
    rows: tuple[tuple[Value, ...], ...] = tuple(
        (_scored("Impact", impact), *(_at(release, impact, effort) for effort in SCALE)) for impact in reversed(SCALE)
    )
    return Table("Map_grid", columns, rows, W["map_grid"], W["map_grid_note"], look=Look.MAP, filtered=False)


def _scored(what: str, score: int) -> str:
    return f"{what} {score}" + {1: " (least)", 5: " (most)"}.get(score, "")


def _at(release: Release, impact: int, effort: int) -> Tinted:
    here = [a.action_id for a in release.actions if (a.impact, a.effort) == (impact, effort)]
    return Tinted(", ".join(here), PLACE_COLOURS[str(placed(impact, effort))])


def _key(release: Release) -> Table:
    """The places by name, so that the grounds of the grid can be read in words, with how many stand in each."""
    counts = Counter(str(place(action)) for action in release.actions)
    columns = (Column("Place on the map", WIDE, colours=PLACE_COLOURS), Column("Actions", EVEN, Kind.NUMBER))
    shown = [name for name in PLACE_COLOURS if counts[name] or name != Place.NOT_SCORED]
    rows = tuple((name, counts[name]) for name in shown)
    return Table("Map_key", columns, rows, W["map_key"], W["map_key_note"], filtered=False)


def _table(release: Release) -> Table:
    rows = tuple(_row(action) for action in release.actions)
    return Table("Map_table", TABLE_COLUMNS, rows, W["map_table"], W["map_table_note"])


def _row(action: Action) -> tuple[Value, ...]:
    return (
        action.action_id,
        action.impact,
        action.effort,
        action.relational_value,
        word(action.urgency),
        word(action.moscow),
        str(place(action)),
        action.action,
        word(action.mode),
        word(action.type),
        word(action.strength),
        word(action.level),
        listed(action.component_ids),
        action.replaces,
    )
