"""Write what releases say as one table, so that an example reads like the artefacts it is about.

    output | audience | sheet   | key | refers    | owner | agency   | date       | level | text | note on P1
    O1     | Public   | Prompts | PR1 | Themes T1 | GP    | AG1; AG2 | 2026-06-24 | Team  | ...  | ...

Columns may be left out; an output is for the partnership unless it says otherwise. A note on a person is what their
row of the workbook notes about them.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import replace
from types import ModuleType

from aftercare_docs.disclosure.evidence import Evidence
from aftercare_docs.disclosure.statements import Statement
from aftercare_docs.disclosure.together import StatementRule
from aftercare_docs.engagement import Engagement, learning, setup
from aftercare_docs.findings import Finding
from aftercare_docs.policy import Policy, default
from aftercare_docs.vocabularies import Audience, Level
from tests.disclosure.rosters import EMPTY, records

EXAMPLE = re.compile(r"^(Passes|Fails, at (\w+)[^\n]*)::\n\n((?:    [^\n]*\n)+)", re.MULTILINE)
AGENCIES = records(setup.Agency, [{"agency_id": f"AG{n}"} for n in range(1, 5)])


def rows(text: str) -> list[dict[str, str]]:
    header, *body = ([cell.strip() for cell in line.split("|")] for line in text.strip().splitlines())
    return [dict(zip(header, (*cells, *[""] * len(header)), strict=False)) for cells in body]


def statements(text: str) -> tuple[Statement, ...]:
    return tuple(statement(row) for row in rows(text))


def statement(row: dict[str, str]) -> Statement:
    return Statement(
        row["output"],
        Audience(row.get("audience") or "Partnership"),
        row["sheet"],
        row["key"],
        tuple((sheet, key) for sheet, key in (each.split() for each in several(row, "refers"))),
        several(row, "owner"),
        several(row, "agency"),
        several(row, "date"),
        tuple(map(Level, several(row, "level"))),
        row.get("text", ""),
    )


def several(row: dict[str, str], column: str) -> tuple[str, ...]:
    return tuple(filter(None, (part.strip() for part in row.get(column, "").split(";"))))


def noted(text: str, base: Engagement = EMPTY) -> Engagement:
    """The engagement behind a table: four agencies, and people as far as something is noted about them."""
    first = rows(text)[0]
    notes = [{"person_id": n.split()[-1], "notes_internal": first[n]} for n in first if n.startswith("note on ")]
    made = replace(base, agencies=base.agencies or AGENCIES)
    return replace(made, people=records(setup.Person, notes)) if notes else made


def found(rule: StatementRule, text: str, base: Engagement = EMPTY, policy: Policy | None = None) -> list[Finding]:
    text = textwrap.dedent(text)
    return list(rule(statements(text), Evidence(noted(text, base)), policy or default()))


def try_page(rule: ModuleType) -> None:
    """The page has an example of each kind, and the rule finds what it says where it says."""
    examples = EXAMPLE.findall((rule.__doc__ or "") + "\n")
    assert [title.split(",")[0] for title, _, _ in examples] == ["Passes", "Fails"]
    for _, key, table in examples:
        keys = {row["key"]: row["sheet"] for row in rows(textwrap.dedent(table))}
        base = placed(keys)
        findings = found(rule.check, table, base)
        assert [f.code for f in findings] == ([rule.CODE] if key else [])
        assert [f.at for f in findings] == ([Evidence(noted(table, base)).place(keys[key], key)] if key else [])


def placed(keys: dict[str, str]) -> Engagement:
    """A row of the workbook for each theme that a table speaks of, so that a finding has somewhere to point."""
    themes = ({"theme_id": key} for key, sheet in keys.items() if sheet == "Themes")
    return replace(EMPTY, sessions=(), themes=records(learning.Theme, themes))
