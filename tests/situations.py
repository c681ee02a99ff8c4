"""The examples that take more than a text or a table: each situation made as it fails, and as it passes.

A situation is given an empty folder and returns two lists of findings.
"""

from __future__ import annotations

import errno
import warnings
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any
from unittest import mock

import openpyxl
from msoffcrypto.format.ooxml import OOXMLFile
from PIL import Image

from aftercare_docs import build, publishing
from aftercare_docs.absences import missing
from aftercare_docs.cleaning import Revisions, clean
from aftercare_docs.differences import differences, workbooks
from aftercare_docs.disclosure import d14_idiolect, d15_order, decide
from aftercare_docs.documents import action_plan
from aftercare_docs.documents.aftercare_plan import AftercarePlan
from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import CellRef, Finding
from aftercare_docs.floors import Idiolect
from aftercare_docs.house import house
from aftercare_docs.ledger import FOLDER, Ledger
from aftercare_docs.policy import default
from aftercare_docs.preparation import of_engagement
from aftercare_docs.renderers import docx, pdf_library
from aftercare_docs.renderers.docx_lint import lint
from aftercare_docs.renderers.failure import CannotRender
from aftercare_docs.renderers.html_reading import blocks
from aftercare_docs.renderers.pdf_press import press
from aftercare_docs.returns import take_back
from aftercare_docs.starting import start
from aftercare_docs.structure import structure
from aftercare_docs.structure.values import LONGEST
from aftercare_docs.verification import verify
from aftercare_docs.vocabularies import DocumentStatus
from aftercare_docs.watchlist import Term, Watchlist
from aftercare_docs.words import words
from aftercare_docs.workbook import read
from tests.books import book, packed, sheet, text
from tests.conformance.disagreeing import DISAGREEMENTS, Disagreement, disagreements, example
from tests.conformance.disagreeing import planted as disagreement
from tests.disclosure import rosters, said
from tests.releases import FULL
from tests.renderers.templates import Note, template
from tests.returns import editing as back
from tests.sheets import northshire, workbook
from tests.test_absences import without
from tests.verification import samples
from tests.verification.mutations.base import Mutation, in_part, linked
from tests.word.kit import p

Both = tuple[Iterable[Finding], Iterable[Finding]]
SITUATIONS: dict[str, Callable[[Path], Both]] = {}
GOOD = book({"Actions": sheet("")})
ACTIONS = '<row r="1">' + text("A1", "Action ID") + text("B1", "Action") + "</row>"
KNOWN = Watchlist([Term("Marta Ellingford", "Practitioner", CellRef("People", 2, "B"))])
SAYS = "<w:t>Thank you.</w:t>"


def situation(code: str) -> Callable[[Callable[[Path], Both]], Callable[[Path], Both]]:
    def keep(made: Callable[[Path], Both]) -> Callable[[Path], Both]:
        SITUATIONS[code] = made
        return made

    return keep


def rows(cell: str, properties: str = "") -> list[Finding]:
    """What is found in a workbook with one action, whose words are this cell."""
    held, found = read(book({"Actions": sheet(f'{ACTIONS}<row r="2"{properties}>{text("A2", "A01")}{cell}</row>')}))
    return [*found, *(structure(held)[1] if held else ())]


WORDS = text("B2", "Agree one page")
CELLS = {
    "STR05": rows(WORDS, ' hidden="1"'),
    "STR09": rows('<c r="B2"><f>A2</f><v>1</v></c>'),
    "STR10": rows('<c r="B2" t="e"><v>#REF!</v></c>'),
    "STR12": rows(text("B2", "page " * (LONGEST // 4))),
}
SITUATIONS |= {code: lambda _, found=found: (found, rows(WORDS)) for code, found in CELLS.items()}  # type: ignore[misc]


@situation("STR13")
def _(_: Path) -> Both:
    return structure(workbook("Shopping | item\n | milk"))[1], rows(WORDS)


def opened(data: bytes, password: str | None = None) -> list[Finding]:
    return read(data, password)[1]


def locked() -> bytes:
    held = BytesIO()
    OOXMLFile(BytesIO(book({"Actions": sheet("")}, more={"[trash]/0.dat": bytes(range(256)) * 80}))).encrypt(
        "oak", held
    )
    return held.getvalue()


def more(part: str, content: str = "<a/>") -> bytes:
    return book({"Actions": sheet("")}, more={part: content})


FILES: dict[str, tuple[Callable[[], bytes], str | None]] = {
    "INP03": (lambda: b"%PDF-1.7", None),
    "INP04": (locked, None),
    "INP05": (locked, "elm"),
    "INP06": (lambda: GOOD[: len(GOOD) // 2], None),
    "INP07": (lambda: more("xl/worksheets/sheet1.xml", sheet(" " * 4_000_000)), None),
    "INP08": (lambda: GOOD + b"run me", None),
    "INP09": (lambda: more("xl/styles.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x/>"), None),
    "INP10": (lambda: more("xl/vbaProject.xml"), None),
    "INP11": (lambda: more("xl/externalLinks/externalLink1.xml"), None),
    "INP12": (lambda: more("xl/data.dat"), None),
}


def of_file(made: Callable[[], bytes], password: str | None) -> Callable[[Path], Both]:
    return lambda _: (opened(made(), password), opened(locked(), "oak") if made is locked else opened(GOOD))


SITUATIONS |= {code: of_file(*given) for code, given in FILES.items()}


def on_disk(folder: Path) -> Path:
    path = folder / "plan.xlsx"
    path.write_bytes(GOOD)
    return path


@situation("INP01")
def _(folder: Path) -> Both:
    return read(folder / "gone.xlsx")[1], read(on_disk(folder))[1]


@situation("INP02")
def _(folder: Path) -> Both:
    return read(folder)[1], read(on_disk(folder))[1]


@situation("INP13")
def _(folder: Path) -> Both:
    passes = read(on_disk(folder))[1]
    (folder / "~$plan.xlsx").write_bytes(b"somebody")
    return read(folder / "plan.xlsx")[1], passes


def refused(make: Callable[[], object]) -> list[Finding]:
    try:
        make()
    except CannotRender as refusal:
        return list(refusal.findings("note.pdf"))
    return []


FONT = samples.SHEET
PAGE = samples.PAGE


def pressed(page: str = PAGE, style: str = "") -> list[Finding]:
    return refused(lambda: press(page, style + sheet_of_styles()))


def sheet_of_styles() -> str:
    from aftercare_docs.resources import template_folder

    return FONT % next(p.name for p in sorted((template_folder() / "fonts").glob("*.ttf")))


@situation("FMT01")
def _(_: Path) -> Both:
    with mock.patch.object(pdf_library, "_load", side_effect=OSError):
        fails = pressed()
    return fails, pressed()


@situation("FMT02")
def _(_: Path) -> Both:
    return pressed(style="@import url('https://x.example/a.css');"), pressed()


@situation("FMT03")
def _(_: Path) -> Both:
    return pressed(style="p { unheard-of: 1 }"), pressed()


@situation("FMT04")
def _(_: Path) -> Both:
    return pressed(style="html { font-family: serif !important }"), pressed()


@situation("FMT05")
def _(_: Path) -> Both:
    return refused(lambda: blocks("<main><input></main>")), refused(lambda: blocks("<main><p>x</p></main>"))


def linted(content: bytes) -> tuple[Finding, ...]:
    return lint("t.docx", content, docx.roots(Note))


@situation("FMT06")
def _(_: Path) -> Both:
    good = pressed()
    with mock.patch("weasyprint.text.fonts.mkdtemp", side_effect=OSError(errno.ENOSPC, "No space left on device")):
        return pressed(), good


@situation("TPL05")
def _(_: Path) -> Both:
    good = template("{{ d.text }}")
    members = samples.unzipped(good)
    return linted(packed(members | {"docProps/core.xml": b"<a>{{ d.text }}</a>"})), linted(good)


@situation("TPL06")
def _(_: Path) -> Both:
    good = template("{{ d.text }}")
    members = list(samples.unzipped(good).items())
    twice = [*members, next(m for m in members if m[0] == "word/document.xml")]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python warns of the very thing that is wanted here
        return linted(packed(twice)), linted(good)


@situation("TPL07")
def _(_: Path) -> Both:
    good = template("{{ d.text }}")
    return linted(good[:-1024]), linted(good)


@situation("TPL08")
def _(_: Path) -> Both:
    good, elsewhere = template("{{ d.text }}"), "https://templates.example/house.dotm"
    rels, kind = "word/_rels/settings.xml.rels", f"{samples.OFFICE}/attachedTemplate"
    fetching = linked(samples.unzipped(good), rels, kind, elsewhere, mode=' TargetMode="External"')
    return linted(packed(fetching)), linted(good)


def styled(folder: Path, text: str) -> tuple[Finding, ...]:
    (folder / "theme.toml").write_text(text, "utf-8")
    return house(folder / "northshire.xlsx").found


@situation("STY01")
def _(folder: Path) -> Both:
    return styled(folder, '[colours]\naccent = "#9ED0D8"'), styled(folder, '[colours]\naccent = "#7A1F5C"')


@situation("STY02")
def _(folder: Path) -> Both:
    return styled(folder, "contact ="), styled(folder, '[colours]\naccent = "#7A1F5C"')


@situation("STY03")
def _(folder: Path) -> Both:
    return styled(folder, 'logos = "crest.png"'), styled(folder, 'contact = "us@northshire.example"')


@situation("STY04")
def _(folder: Path) -> Both:
    return styled(folder, '[colours]\naccent = "teal"'), styled(folder, '[colours]\naccent = "#7A1F5C"')


@situation("STY05")
def _(folder: Path) -> Both:
    missing = styled(folder, 'logo = "crest.png"')
    Image.new("RGB", (600, 200), "teal").save(folder / "crest.png")
    return missing, styled(folder, 'logo = "crest.png"')


@situation("STY06")
def _(folder: Path) -> Both:
    styled(folder, 'name = "Northshire Safeguarding Children Partnership"')
    style = house(folder / "northshire.xlsx")
    return tuple(style.of_another("Wexmoor SCP")), tuple(style.of_another(northshire().details.partnership_name))


@situation("TPL09")
def _(_: Path) -> Both:
    def pictured(words: str) -> tuple[Finding, ...]:
        return lint("t.docx", template(p("Figure", words)), docx.roots(AftercarePlan))

    return pictured("The journey"), pictured("{{ d.sessions.journey.name }}")


@situation("OUT01")
def _(_: Path) -> Both:
    outputs = northshire().outputs
    drafts = tuple(replace(o, status=DocumentStatus.DRAFT) for o in outputs)
    unapproved = replace(northshire(), approvals=())
    return of_engagement(unapproved, [])[1], of_engagement(replace(unapproved, outputs=drafts), [])[1]


@situation("OUT08")
def _(folder: Path) -> Both:
    (folder / "taken").write_text("a file")
    return start("velmoor", folder / "taken", filled=False)[1], start("velmoor", folder, filled=False)[1]


@situation("OUT10")
def _(folder: Path) -> Both:
    passes = start("velmoor", folder, filled=False)[1]
    return start("velmoor", folder, filled=False)[1], passes


@situation("OUT09")
def _(folder: Path) -> Both:
    order = build.Order(folder / "gone.xlsx", folder / "build")
    at_once = partial(publishing.only_one, patience=0.0)
    with publishing.only_one(order.target), mock.patch.object(publishing, "only_one", at_once):
        fails = build.build(order).findings
    return fails, build.build(order).findings


@situation("BND12")
def _(_: Path) -> Both:
    document, statement = action_plan.compose(FULL), words().boundaries[0]
    poorer = without(document, (statement.short, statement.text))
    at = CellRef("Outputs", 2, "B")
    return missing(poorer, action_plan.ARTEFACT, at), missing(document, action_plan.ARTEFACT, at)


def remembered(folder: Path) -> Ledger:
    """A ledger that knows one release of the sound room."""
    ledger, _ = Ledger.open(folder, "example")
    assert ledger is not None
    made = rosters.engagement(rosters.SOUND)
    ledger.append(made, decide(made, default()).released, default())
    again, _ = Ledger.open(folder, "example")
    assert again is not None
    return again


@situation("DIS09")
def _(folder: Path) -> Both:
    ledger = remembered(folder)
    rooms = (rosters.engagement(t) for t in (rosters.SOUND.replace("P4 P5\n", "P4\n"), rosters.SOUND))
    return (ledger.check(made, decide(made, default()), default())[1] for made in rooms)  # type: ignore[return-value]


@situation("DIS27")
def _(folder: Path) -> Both:
    ledger, held = remembered(folder), rosters.engagement(rosters.SOUND.replace("T01", "T01 Hold"))
    rooms = (replace(held, themes=(), theme_sources=()), held)
    return (ledger.check(made, decide(made, default()), default())[1] for made in rooms)  # type: ignore[return-value]


@situation("DIS23")
def _(folder: Path) -> Both:
    path = folder / FOLDER
    return Ledger.open(path, "example", released_before=True)[1], Ledger.open(path, "example", released_before=False)[1]


def numbered(*keys: str) -> list[Finding]:
    return said.found(d15_order.check, "output | sheet | key\n" + "\n".join(f"O1 | Themes | {key}" for key in keys))


@situation("DIS19")
def _(_: Path) -> Both:
    return numbered("T01", "T03"), numbered("T01", "T02")


def idiolect(view: str) -> list[Finding]:
    table = f"output | sheet | key | text | note on P1 | note on P2\nO1 | Themes | T1 | {view} | wrung out | alone"
    return said.found(d14_idiolect.check, table, policy=replace(default(), idiolect=Idiolect.REFUSE))


@situation("DIS24")
def _(_: Path) -> Both:
    return idiolect("People felt wrung by it"), idiolect("People felt tired by it")


def checked(content: bytes, name: str = "plan.docx", known: Watchlist | None = None) -> list[Finding]:
    return verify(name, content, known, None)


def told(content: bytes) -> list[Finding]:
    return verify("plan.docx", content, None, samples.WORD_EXPECTED)


def planted(mutations: Iterable[Mutation], name: str, content: bytes) -> bytes:
    return next(m for m in mutations if m.name == name).plant(content)


def saying(words: str) -> bytes:
    return in_part("word/document.xml", SAYS, f"<w:t>{words}</w:t>")(samples.word())


@situation("FIL01")
def _(_: Path) -> Both:
    return checked(b"only words"), checked(samples.word())


@situation("FIL02")
def _(_: Path) -> Both:
    return checked(locked()), checked(samples.word())


@situation("FIL09")
def _(_: Path) -> Both:
    return checked(b"words", "plan.odt"), checked(samples.word())


@situation("FIL20")
def _(_: Path) -> Both:
    return checked(samples.word()), told(samples.word())


@situation("FIL55")
def _(_: Path) -> Both:
    return (checked(printed, "plan.xlsx") for printed in (repeating(True), repeating(False)))  # type: ignore[return-value]


def repeating(repeats: bool) -> bytes:
    held = BytesIO()
    made = openpyxl.Workbook()
    made.worksheets[0]["A1"] = "Action"
    if repeats:
        made.worksheets[0].print_title_rows = "1:1"
    made.save(held)
    return held.getvalue()


@situation("FIL56")
def _(_: Path) -> Both:
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    field = f"{marks[0]}<w:r><w:instrText>PAGE</w:instrText></w:r>{marks[1]}<w:r><w:t>1</w:t></w:r>{marks[2]}"
    paged = in_part("word/header1.xml", "<w:r><w:t>For approval", f"{field}<w:r><w:t>For approval")
    return checked(paged(samples.word())), checked(samples.word())


@situation("FIL60")
def _(_: Path) -> Both:
    return checked(saying("Thank you, Marta Ellingford."), known=KNOWN), checked(saying("Thank you all."), known=KNOWN)


@situation("FIL61")
def _(_: Path) -> Both:
    comment = in_part("word/document.xml", "<w:body>", "<w:body><!-- Marta Ellingford -->")
    return checked(comment(samples.word()), known=KNOWN), checked(samples.word(), known=KNOWN)


@situation("FIL62")
def _(_: Path) -> Both:
    content = samples.word()
    return checked(content, "marta-ellingford.docx", KNOWN), checked(content, "plan.docx", KNOWN)


@situation("FIL64")
def _(_: Path) -> Both:
    return checked(saying("Thank you, Zorvanna.")), checked(saying("Thank you all."))


@situation("FIL65")
def _(_: Path) -> Both:
    composed = (*samples.WORD_EXPECTED.properties.values(), *samples.WORD_EXPECTED.text)
    changed, same = saying("Thank you all."), samples.word()
    return verify("plan.docx", changed, None, None, composed), verify("plan.docx", same, None, None, composed)


@situation("FIL80")
def _(_: Path) -> Both:
    return (clean(name, samples.word(), Revisions.ACCEPT)[1] for name in ("plan.pdf", "plan.docx"))  # type: ignore[return-value]


GREEN = back.fill("A01", "Status", "Green - on track")
BLUE = back.fill("A01", "Status", "Blue - complete")
NOTED = back.fill("A01", "Progress note", "It is working")


def came_back(*edits: back.Edit, now: Engagement | None = None, give_sent: bool = False) -> Callable[[Path], Both]:
    """What is said of plans that were edited in these ways, and of one that only has a new status in it."""

    def situation(folder: Path) -> Both:
        fails = back.returned(folder, *edits, now=now, give_sent=give_sent).findings
        return fails, back.returned(folder, lambda sheet: None).findings

    return situation


def typed(cell: str, value: object) -> back.Edit:
    def edit(sheet: Any) -> None:
        sheet[cell] = value

    return edit


DONE = back.velmoor().actions[1].status
SITUATIONS |= {
    "RTN01": came_back(lambda sheet: sheet.delete_cols(1)),
    "RTN02": came_back(lambda sheet: sheet.parent.copy_worksheet(sheet)),  # type: ignore[union-attr]
    "RTN03": came_back(back.together(*(typed(f"C{row}", "Buy a bus") for row in back.ROWS.values()))),
    "RTN04": came_back(typed("E6", "Somebody else")),
    "RTN05": came_back(typed("J6", "Marta Ellingford is leading this")),
    "RTN06": came_back(GREEN),
    "RTN07": came_back(GREEN, now=back.with_action("A02", progress_note="Agreed")),
    "RTN08": came_back(GREEN, BLUE),
    "RTN09": came_back(BLUE, now=back.with_action("A01", status=DONE), give_sent=True),
    "RTN10": came_back(typed("C11", "Ring everybody")),
    "RTN11": came_back(back.together(*(typed(f"{c}7", v) for c, v in (("A", "A01"), ("C", "Open with one picture"))))),
    "RTN12": came_back(lambda sheet: sheet.delete_rows(8)),
    "RTN13": came_back(typed("J6", None)),
    "RTN14": came_back(lambda sheet: sheet.delete_cols(11)),
    "RTN15": came_back(typed("S5", "Our notes")),
    "RTN16": came_back(GREEN, NOTED),
    "RTN17": came_back(back.together(typed("A6", "A02"), typed("A7", "A01"))),
    "RTN18": came_back(GREEN, now=back.with_action("A02", progress_note="Agreed")),
    "RTN20": came_back(GREEN, now=replace(back.velmoor(), outputs=())),
}


def beside(folder: Path, cell: str, value: str) -> Iterable[Finding]:
    """What is said when the engagement workbook itself holds this."""
    path = folder / "velmoor.xlsx"
    path.write_bytes(back.workbook())
    made = openpyxl.load_workbook(path)
    made["Actions"][cell] = value
    made.save(path)
    (folder / "back.xlsx").write_bytes(back.saved(back.sent(), GREEN))
    return take_back((folder / "back.xlsx",), path).findings


@situation("RTN19")
def _(folder: Path) -> Both:
    return beside(folder, "Y2", "Purple"), came_back(GREEN)(folder)[0]


@situation("RTN21")
def _(folder: Path) -> Both:
    return beside(folder, "AZ1", "Ideas"), came_back(GREEN)(folder)[0]


def stored(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def side_by_side(old: Engagement, new: Engagement) -> list[Finding]:
    """What is said of two workbooks."""
    return workbooks.between(workbooks.version(old, "old.xlsx"), workbooks.version(new, "new.xlsx"))


def versions(old: Engagement, new: Engagement) -> Callable[[Path], Both]:
    return lambda _: (side_by_side(old, new), side_by_side(old, old))


REWORDED = tuple(replace(r, text_verbatim=f"{r.text_verbatim} Soon.") for r in back.velmoor().recommendations)
WHOLE, SHORTER = back.velmoor(), replace(back.velmoor(), actions=back.velmoor().actions[:-1])
SITUATIONS |= {
    "REC05": versions(WHOLE, replace(WHOLE, recommendations=REWORDED)),
    "DIF01": versions(WHOLE, back.with_action("A01", progress_note="It is working")),
    "DIF02": versions(SHORTER, WHOLE),
    "DIF03": versions(WHOLE, SHORTER),
    "DIF04": versions(*(rosters.engagement(t) for t in (rosters.SOUND.replace("P4 P5\n", "P4\n"), rosters.SOUND))),
    "DIF05": versions(replace(WHOLE, outputs=()), WHOLE),
    "DIF06": versions(WHOLE, replace(WHOLE, outputs=())),
}


def built(folder: Path, name: str, content: bytes) -> Path:
    """A build folder with one file in it that both have, and one more."""
    stored(folder / "draft" / "note.html", b"<p>Thank you.</p>")
    return stored(folder / "release" / "partnership" / name, content).parents[2]


def two_builds(old: tuple[str, bytes], new: tuple[str, bytes]) -> Callable[[Path], Both]:
    def situation(folder: Path) -> Both:
        before = built(folder / "before", *old)
        return differences(before, built(folder / "after", *new)), differences(before, before)

    return situation


PLAN = ("plan.docx", samples.word())
SITUATIONS |= {
    "DIF07": lambda folder: (
        differences(folder, stored(folder / "a.xlsx", back.workbook())),
        differences(folder / "a.xlsx", folder / "a.xlsx"),
    ),
    "DIF08": two_builds(PLAN, ("other.docx", PLAN[1])),
    "DIF09": two_builds(PLAN, ("other.docx", PLAN[1])),
    "DIF10": two_builds(PLAN, ("plan.docx", saying("Thank you both."))),
    "DIF11": two_builds(("note.html", b"<p>Thank you.</p>"), ("note.html", b"<p>Thank you both.</p>")),
}


def disagreeing(first: Disagreement) -> Callable[[Path], Both]:
    return lambda _: (disagreement(first), disagreements(example()))


SITUATIONS |= {code: disagreeing(listed[0]) for code, listed in DISAGREEMENTS.items()}
