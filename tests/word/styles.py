"""The styles of a new Word template, named for what they do, coloured and sized by the house theme.

Nothing goes in, ``word/styles.xml`` and ``word/numbering.xml`` come out. A person may change any of these styles in
Word afterwards: the product knows them by name only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from aftercare_docs.theme import Pair, theme

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
THEME = theme()
INK, MUTED, ACCENT, DEEP = (THEME.colours[c][1:] for c in ("ink", "muted", "accent", "accent_deep"))
TINT, LINE, PAPER = (THEME.colours[c][1:] for c in ("tint", "line", "paper"))
BODY, TABLE, SMALL = (THEME.sizes[s] for s in ("body", "table", "small"))


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph style: sizes in points, spaces in points, colours as hex without ``#``."""

    name: str
    size: float = BODY
    colour: str = INK
    bold: bool = False
    before: float = 0
    after: float = 0
    lines: float = 1.2
    based_on: str = "Normal"
    next: str = "Normal"
    extra: str = ""  # what comes between the name and the spacing in w:pPr, in the order of the schema
    indent: str = ""
    outline: int | None = None


def style_id(name: str) -> str:
    """What Word calls the style inside."""
    return name.replace(" ", "")


def bar(colour: str, fill: str, size: int = 36) -> str:
    """A quiet panel: a fill with an edge of the same family at its left, and air inside."""
    pad = f'w:val="single" w:sz="4" w:color="{fill}"'
    return (
        f'<w:pBdr><w:top {pad} w:space="6"/><w:left w:val="single" w:sz="{size}" w:space="10" w:color="{colour}"/>'
        f'<w:bottom {pad} w:space="6"/><w:right {pad} w:space="8"/></w:pBdr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'
    )


def panel(fill: str, air: int = 10) -> str:
    """A solid block with air inside."""
    edge = f'w:val="single" w:sz="4" w:color="{fill}"'
    sides = "".join(f'<w:{side} {edge} w:space="{air}"/>' for side in ("top", "left", "bottom", "right"))
    return f'<w:pBdr>{sides}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'


def rule(side: str, colour: str, size: int, space: int) -> str:
    """A line along one side."""
    return f'<w:pBdr><w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour}"/></w:pBdr>'


KEEP = "<w:keepNext/><w:keepLines/>"
INSET = '<w:ind w:left="240" w:right="200"/>'
BULLET = '<w:numPr><w:numId w:val="{}"/></w:numPr>'


def right_tab(place: int) -> str:
    """A tab stop at the right edge of the text."""
    return f'<w:tabs><w:tab w:val="right" w:pos="{place}"/></w:tabs>'


RIGHT_TAB = right_tab(9412)

PLAIN = (
    Look(
        "Heading 1",
        34,
        PAPER,
        True,
        0,
        10,
        1.1,
        extra=KEEP + panel(DEEP),
        indent='<w:ind w:left="240" w:right="240"/>',
        outline=0,
    ),
    Look("Heading 2", 20, DEEP, True, 24, 6, 1.15, extra=KEEP + rule("top", ACCENT, 8, 12), outline=1),
    Look("Heading 3", 14, ACCENT, True, 15, 4, 1.15, extra=KEEP, outline=2),
    Look("Heading 4", BODY, DEEP, True, 14, 2, 1.15, extra=KEEP, outline=3),
    Look("Overline", BODY, ACCENT, True, 0, 12, 1.15, extra=KEEP + RIGHT_TAB),
    Look("Subtitle", BODY, MUTED, False, 6, 0, 1.2, extra=KEEP),
    Look("Intro", BODY, INK, False, 0, 8, 1.25, extra=KEEP),
    Look("Fact kept", BODY, INK, False, 0, 3, 1.2, extra=KEEP, next="Fact"),
    Look("Boundary kept", BODY, INK, False, 6, 6, 1.25, extra=KEEP + bar(ACCENT, TINT), indent=INSET),
    Look("Lead", 14, DEEP, False, 0, 8, 1.25),
    Look(
        "Callout",
        BODY,
        INK,
        False,
        0,
        0,
        1.25,
        extra="<w:keepLines/>" + bar(ACCENT, TINT),
        indent=INSET,
        next="Callout",
    ),
    Look("Boundary", BODY, INK, False, 9, 6, 1.25, extra="<w:keepLines/>" + bar(ACCENT, TINT), indent=INSET),
    Look(
        "Verbatim",
        BODY,
        INK,
        False,
        2,
        8,
        1.3,
        extra=KEEP + rule("left", ACCENT, 18, 12),
        indent='<w:ind w:left="280"/>',
    ),
    Look("Fact", BODY, INK, False, 0, 3, 1.2, extra="<w:keepLines/>", next="Fact"),
    Look("Figure", SMALL, INK, False, 4, 8, 1.0, extra="<w:keepNext/>", next="Normal"),
    Look("Quiet", BODY, MUTED, False, 0, 8, 1.2),
    Look("Table text", TABLE, INK, False, 0, 0, 1.15, next="Table text"),
    Look("Table heading", TABLE, DEEP, True, 0, 0, 1.15, extra="<w:keepNext/>", next="Table text"),
    Look("Table lead", TABLE, DEEP, True, 0, 0, 1.15, next="Table text"),
    Look("Table note", TABLE, MUTED, False, 3, 0, 1.2, next="Normal"),
    Look("After table", BODY, INK, False, 12, 6, 1.2),
    Look("Table point", TABLE, INK, False, 0, 3, 1.15, next="Table point"),
    Look(
        "Bullet kept",
        BODY,
        INK,
        False,
        0,
        3,
        1.2,
        extra=KEEP + BULLET.format(1),
        indent='<w:ind w:left="357" w:hanging="357"/>',
        next="Bullet kept",
    ),
    Look(
        "List Bullet",
        BODY,
        INK,
        False,
        0,
        5,
        1.25,
        extra=BULLET.format(1),
        indent='<w:ind w:left="357" w:hanging="357"/>',
        next="List Bullet",
    ),
    Look(
        "Table bullet",
        TABLE,
        INK,
        False,
        0,
        2,
        1.15,
        extra=BULLET.format(2),
        indent='<w:ind w:left="227" w:hanging="227"/>',
        next="Table bullet",
    ),
    Look("TOC Heading", 20, DEEP, False, 0, 8, 1.15, extra=KEEP + "<w:pageBreakBefore/>"),
    Look("toc 2", BODY, INK, False, 0, 5, 1.15, next="Normal"),
    Look("header", SMALL, MUTED, False, 0, 0, 1.15, extra=RIGHT_TAB),
    Look("footer", SMALL, MUTED, False, 0, 0, 1.15, extra=RIGHT_TAB),
    Look("Template control", SMALL, MUTED, False, 0, 0, 1.0),
)


def draft(pair: Pair) -> tuple[Look, ...]:
    """The mark of a draft: a line in the header of every page."""
    extra = "<w:keepLines/>" + panel(pair.fill[1:], 3)
    return (
        Look(
            "Draft line",
            TABLE,
            pair.text[1:],
            True,
            6,
            10,
            1.1,
            extra=extra,
            indent='<w:ind w:left="80" w:right="80"/>',
        ),
    )


BUILT_IN = {"Subtitle", "List Bullet", "TOC Heading", "toc 2", "header", "footer"}


def paragraph_style(look: Look) -> str:
    """The style as markup; Word knows its own styles by names of its own spelling."""
    name = look.name.lower() if re.fullmatch(r"Heading \d", look.name) else look.name
    own = "" if name in BUILT_IN or name != look.name else ' w:customStyle="1"'
    outline = "" if look.outline is None else f'<w:outlineLvl w:val="{look.outline}"/>'
    bold = "<w:b/><w:bCs/>" if look.bold else ""
    spacing = (
        f'<w:spacing w:before="{round(look.before * 20)}" w:after="{round(look.after * 20)}"'
        f' w:line="{round(look.lines * 240)}" w:lineRule="auto"/>'
    )
    return (
        f'<w:style w:type="paragraph"{own} w:styleId="{style_id(look.name)}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{style_id(look.based_on)}"/><w:next w:val="{style_id(look.next)}"/>'
        f'<w:uiPriority w:val="9"/><w:qFormat/><w:pPr>{look.extra}{spacing}{look.indent}{outline}</w:pPr>'
        f'<w:rPr>{bold}<w:color w:val="{look.colour}"/><w:sz w:val="{round(look.size * 2)}"/>'
        f'<w:szCs w:val="{round(look.size * 2)}"/></w:rPr></w:style>'
    )


def character_style(name: str, inside: str) -> str:
    """A style for words within a paragraph."""
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
        f'<w:uiPriority w:val="10"/><w:qFormat/><w:rPr>{inside}</w:rPr></w:style>'
    )


def table_style() -> str:
    """The one table style: hairlines between rows, a stronger line above and below the header row."""
    edge = f'w:val="single" w:sz="8" w:space="0" w:color="{ACCENT}"'
    hair = f'w:val="single" w:sz="4" w:space="0" w:color="{LINE}"'
    side = '<w:{0} w:w="{1}" w:type="dxa"/>'
    margins = "".join(side.format(*s) for s in (("top", 62), ("left", 90), ("bottom", 62), ("right", 90)))
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="AftercareTable"><w:name w:val="Aftercare Table"/>'
        '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders><w:top {edge}/><w:bottom {hair}/><w:insideH {hair}/></w:tblBorders>"
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom {edge}/></w:tcBorders>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/></w:tcPr></w:tblStylePr></w:style>'
    )


def styles_xml(more: tuple[Look, ...] = ()) -> str:
    """Every style, with those of one template added."""
    looks = {look.name: look for look in (*PLAIN, *draft(THEME.pairs["draft"]), *more)}.values()
    font = THEME.fonts["office"]
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" '
        f'w:cs="{font}"/><w:color w:val="{INK}"/><w:sz w:val="{BODY * 2}"/><w:szCs w:val="{BODY * 2}"/>'
        '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" '
        'w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
    )
    normal = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        '<w:pPr><w:widowControl/><w:spacing w:before="0" w:after="160" w:line="300" w:lineRule="auto"/></w:pPr>'
        "</w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )
    label = character_style("Label", f'<w:b/><w:bCs/><w:color w:val="{ACCENT}"/>')
    link = character_style("Contents link", f'<w:color w:val="{ACCENT}"/>')
    body = "".join(paragraph_style(look) for look in looks)
    return f"<w:styles {W}>{defaults}{normal}{body}{label}{link}{table_style()}</w:styles>"


def numbering_xml() -> str:
    """The bullets, in the text and in tables."""

    def bullet(number: int, style: str, left: int, hanging: int) -> str:
        return (
            f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
            f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="{style}"/>'
            f'<w:lvlText w:val="\u2022"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/>'
            f'</w:pPr><w:rPr><w:color w:val="{ACCENT}"/></w:rPr></w:lvl></w:abstractNum>'
        )

    kinds = bullet(1, "ListBullet", 357, 357) + bullet(2, "Tablebullet", 227, 227)
    uses = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2))
    return f"<w:numbering {W}>{kinds}{uses}</w:numbering>"
