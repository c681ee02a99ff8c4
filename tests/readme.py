"""The parts of README and CONTRIBUTING that are generated: ``python -m tests.readme`` writes them again."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.engagement import SHEETS
from aftercare_docs.findings import Entry, catalogue
from tests.imports import PACKAGE, ROOT, part, sources

README = ROOT / "README.md"
CONTRIBUTING = ROOT / "CONTRIBUTING.md"

# What the first three letters of a code are about.
SUBJECTS = {
    "ABS": "Sweeping claims",
    "ACT": "Actions",
    "ALW": "The allow list",
    "ATT": "Words that attribute",
    "BAL": "Balance of the plan",
    "BLM": "Words of blame",
    "BND": "Boundaries",
    "CHK": "Check-ins",
    "COA": "Coaching",
    "DEP": "Dependencies",
    "DIF": "Between two versions",
    "DIS": "Disclosure rules",
    "EUP": "Words that hide what happened",
    "FIL": "Finished files",
    "FMT": "Making the files",
    "HND": "Words of hindsight",
    "IDN": "Identities",
    "IND": "Indicators",
    "INP": "Files that cannot be used",
    "OUT": "Outputs and approvals",
    "OWN": "Owners",
    "PDF": "Whether everybody can read a PDF",
    "PLN": "Plain English",
    "PRC": "Words of procedure alone",
    "PRI": "Priorities",
    "PRM": "Prompt cards",
    "PRO": "Proportion",
    "REC": "Recommendations",
    "RED": "Text that may identify",
    "REF": "References between sheets",
    "RET": "How long the workbook is kept",
    "RTN": "Action plans that came back",
    "SES": "Sessions",
    "SET": "Whether the files of a set agree",
    "STR": "The form of the workbook",
    "SUP": "Support for people",
    "THM": "Themes",
    "TON": "Words of the published report",
    "STY": "House style",
    "TPL": "Templates",
    "TRM": "Dated terms",
    "VIC": "Words about children and families",
    "WEB": "Whether everybody can read a web page",
    "WRD": "Whether everybody can read a Word document",
    "XLS": "Whether everybody can use a workbook",
}


def rewritten(text: str) -> str:
    """A page with every generated block as it should be now."""
    for name in blocks_of(text):
        opening, closing = f"<!-- {name} -->\n", f"<!-- /{name} -->"
        before, found, rest = text.partition(opening)
        _, closed, after = rest.partition(closing)
        if not (found and closed):
            raise ValueError(f"the block called {name} has no end")
        text = f"{before}{opening}\n" + "\n".join(BLOCKS[name]()) + f"\n\n{closing}{after}"
    return text


def blocks_of(text: str) -> list[str]:
    """The names of a page's generated blocks, in their order."""
    return re.findall(r"^<!-- (\w+) -->$", text, re.MULTILINE)


def table(*rows: Iterable[str]) -> Iterator[str]:
    """A Markdown table whose first row is its header."""
    header, *body = (list(row) for row in rows)
    for row in (header, ["---"] * len(header), *body):
        yield f"| {' | '.join(row)} |"


def artefacts() -> Iterator[str]:
    made = ([kind.value, ", ".join(spec.format.value for spec in d.FILES)] for kind, d in DOCUMENTS.items())
    return table(["artefact", "files"], *made)


def sheets() -> Iterator[str]:
    rows = ([s.group.value, f"**{s.name}**", s.need.value, s.purpose] for s in SHEETS)
    return table(["part", "sheet", "", "what it is for"], *rows)


def findings() -> Iterator[str]:
    """One folded table per subject: the whole list is long, and nobody needs it at once."""
    entries = sorted(catalogue().values(), key=lambda entry: entry.code)
    for prefix, group in groupby(entries, key=lambda entry: entry.code[:3]):
        yield from folded(prefix, list(group))


def folded(prefix: str, entries: list[Entry]) -> Iterator[str]:
    yield f"<details><summary>{prefix}: {SUBJECTS[prefix]} ({len(entries)})</summary>\n"
    yield from table(
        ["code", "finding", "severity"],
        *([entry.code, entry.name.replace("-", " "), entry.severity.value] for entry in entries),
    )
    yield "\n</details>"


def parts() -> Iterator[str]:
    """Every module and folder just below the package, with the first sentence of its docstring."""
    tops = {name: path for name, path in sources().items() if name.count(".") == 1 and part(name) != "__main__"}
    rows = ([f"`{part(name)}{'/' if path.stem == '__init__' else '.py'}`", said(path)] for name, path in tops.items())
    return table([f"`{PACKAGE}/`", "what it is"], *rows)


def said(path: Path) -> str:
    lines = (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").split("\n\n")
    return lines[0].replace("\n", " ").replace("``", "`")


BLOCKS: Mapping[str, Callable[[], Iterator[str]]] = {
    "artefacts": artefacts,
    "sheets": sheets,
    "findings": findings,
    "parts": parts,
}


def section(title: str) -> str:
    """The text under one second-level heading."""
    found = re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", README.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    if found is None:
        raise ValueError(f"the README has no section called {title}")
    return found[1]


if __name__ == "__main__":
    for page in (README, CONTRIBUTING):
        page.write_text(rewritten(page.read_text("utf-8")), "utf-8")
