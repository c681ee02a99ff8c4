"""Workbook files made by hand, part by part, so that a test can put anything into them.

Unlike a library, this writes what it is told: a broken part, a repeated name, a formula that was never calculated.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
MODES = ("Internal", "External")
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"

STYLES = f"""<styleSheet xmlns="{MAIN}">
<numFmts><numFmt numFmtId="164" formatCode="[$-809]dd\\ mmmm\\ yyyy;@"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="164"/></cellXfs>
</styleSheet>"""
"""Cell styles 0 to 3: a number, a short date, a time, a long date."""


def relationships(*links: tuple[str, str, str]) -> str:
    """A .rels part: each link an ID, the last word of its type, and a target; ``!`` before it leads outside."""
    rows = "".join(
        f'<Relationship Id="{name}" Type="{RELATIONSHIPS}/{kind}" Target="{target.lstrip("!")}" '
        f'TargetMode="{MODES[target.startswith("!")]}"/>'
        for name, kind, target in links
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def sheet(rows: str, before: str = "", after: str = "") -> str:
    """A worksheet part from the markup of its rows."""
    return f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def text(address: str, words: str) -> str:
    """A cell of text."""
    return f'<c r="{address}" t="inlineStr"><is><t xml:space="preserve">{words}</t></is></c>'


def parts(sheets: Mapping[str, str], properties: str = "") -> dict[str, str | bytes]:
    """The parts of a workbook with these worksheets."""
    names = list(enumerate(sheets, start=1))
    tabs = "".join(f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}"/>' for n, name in names)
    types = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{SHEET_TYPE}.worksheet+xml"/>' for n, _ in names
    )
    links = [(f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n, _ in names]
    made: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{SHEET_TYPE}.sheet.main+xml"/>{types}</Types>',
        "_rels/.rels": relationships(("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONSHIPS}">{properties}<sheets>{tabs}</sheets>'
        "</workbook>",
        "xl/_rels/workbook.xml.rels": relationships(*links, ("rIdS", "styles", "styles.xml")),
        "xl/styles.xml": STYLES,
    }
    return made | {f"xl/worksheets/sheet{n}.xml": sheets[name] for n, name in names}


def packed(members: Mapping[str, str | bytes] | Sequence[tuple[str, str | bytes]]) -> bytes:
    """A zip of these members, in this order, repeats and all."""
    held = BytesIO()
    pairs = members.items() if isinstance(members, Mapping) else members
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in pairs:
            archive.writestr(name, content)
    return held.getvalue()


def book(sheets: Mapping[str, str], properties: str = "", more: Mapping[str, str | bytes] | None = None) -> bytes:
    """A workbook file. ``more`` adds parts, or puts others in their place."""
    return packed(parts(sheets, properties) | dict(more or {}))
