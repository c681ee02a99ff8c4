"""Hiding places of a PDF."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from tests.verification.mutations.base import CANARY, Mutation
from tests.verification.samples import png

HEAD = b"%PDF-1.7\n%\xf0\x9f\x96\xa4\n"
Change = Callable[[pikepdf.Pdf], None]
WORD = CANARY.encode()


def written(opened: pikepdf.Pdf, junk: bytes = b"", inside: bytes = b"") -> bytes:
    """The objects of a file written one after another, as the product's own files are: one version, no identifier.

    ``junk`` goes between two objects, ``inside`` into the dictionary of the first.
    """
    out, places = BytesIO(), {}
    out.write(HEAD)
    for number, item in enumerate(opened.objects, 1):
        if not isinstance(item, pikepdf.Object):
            continue
        if isinstance(item, Stream) and str(item.get("/Type", "")) in {"/ObjStm", "/XRef"}:
            continue
        places[number] = out.tell()
        data = item.read_raw_bytes() if isinstance(item, Stream) else None
        body = _plain(item, data)
        out.write(b"%d 0 obj\n" % number + (body.replace(b"<<", b"<<" + inside, 1) if number == 1 else body))
        if data is not None:
            out.write(b"\nstream\n" + data + b"\nendstream")
        out.write(b"\nendobj\n" + (junk if number == 1 else b""))
    number, start = max(places) + 1, out.tell()
    places[number] = start
    rows = [struct.pack(">BIH", 0, 0, 65535)]
    rows += [struct.pack(">BIH", int(n in places), places.get(n, 0), 0) for n in range(1, number + 1)]
    table = zlib.compress(b"".join(rows))
    trailer = b"/Type /XRef /Size %d /W [1 4 2] /Filter /FlateDecode /Length %d" % (number + 1, len(table))
    for key in ("/Root", "/Info"):
        if key in opened.trailer:
            trailer += b" %s %d 0 R" % (key.encode(), opened.trailer[key].objgen[0])
    out.write(b"%d 0 obj\n<<%s>>\nstream\n%s\nendstream\nendobj\n" % (number, trailer, table))
    out.write(b"startxref\n%d\n%%%%EOF\n" % start)
    return out.getvalue()


def _plain(item: pikepdf.Object, data: bytes | None) -> bytes:
    """One object as text; ``unparse`` of a stream gives a reference, so its dictionary is written key by key."""
    if data is None:
        return bytes(item.unparse(resolved=True))
    entries = Dictionary({key: item[key] for key in item.keys() if key != "/Length"})  # noqa: SIM118
    entries["/Length"] = len(data)
    return bytes(entries.unparse(resolved=True))


def changed(change: Change) -> Callable[[bytes], bytes]:
    def plant(content: bytes) -> bytes:
        with pikepdf.open(BytesIO(content)) as opened:
            change(opened)
            return written(opened)

    return plant


def root(**keys: object) -> Change:
    """New keys of the catalogue."""

    def change(opened: pikepdf.Pdf) -> None:
        for key, value in keys.items():
            opened.Root["/" + key] = value(opened) if callable(value) else value

    return change


def page(**keys: object) -> Change:
    def change(opened: pikepdf.Pdf) -> None:
        for key, value in keys.items():
            opened.pages[0].obj["/" + key] = value(opened) if callable(value) else value

    return change


def info(**keys: object) -> Change:
    def change(opened: pikepdf.Pdf) -> None:
        for key, value in keys.items():
            opened.trailer["/Info"]["/" + key] = value

    return change


def drawn(extra: str, where: int = -1) -> Change:
    """More drawing at the end of the first page. ``FONT`` is its first font, ``TEXT`` some of its glyphs."""

    def change(opened: pikepdf.Pdf) -> None:
        first = opened.pages[0].obj
        data = first["/Contents"].read_bytes()
        font = str(next(iter(first["/Resources"]["/Font"].keys())))
        glyphs = re.search(rb"TJ", data) and re.search(rb"\[.*?\] TJ", data)
        text = glyphs.group() if glyphs else b""
        more = extra.replace("FONT", font).encode().replace(b"TEXT", text)
        fresh = zlib.compress(data + b"\n" + more if where < 0 else more + b"\n" + data)
        first["/Contents"].write(fresh, filter=Name.FlateDecode)

    return change


def structure(key: str) -> Change:
    """A label on the first heading."""

    def change(opened: pikepdf.Pdf) -> None:
        element = opened.Root["/StructTreeRoot"]["/K"]
        while isinstance(element, Array):
            element = element[0]
        element[key] = String(CANARY)

    return change


def note(**keys: object) -> Change:
    """A mark on top of the page."""

    def change(opened: pikepdf.Pdf) -> None:
        made = Dictionary({"/Type": Name.Annot, "/Rect": [0, 0, 9, 9], **{f"/{k}": v for k, v in keys.items()}})
        opened.pages[0].obj["/Annots"] = Array([opened.make_indirect(made)])

    return change


def packet(old: bytes, new: bytes) -> Change:
    def change(opened: pikepdf.Pdf) -> None:
        stream = opened.Root["/Metadata"]
        data = stream.read_bytes()
        assert old in data
        stream.write(zlib.compress(data.replace(old, new, 1)), filter=Name.FlateDecode)

    return change


def attached(opened: pikepdf.Pdf) -> pikepdf.Object:
    stream = Stream(opened, WORD, Type=Name.EmbeddedFile)
    spec = Dictionary(Type=Name.Filespec, F=String("a.txt"), EF=Dictionary(F=opened.make_indirect(stream)))
    return opened.make_indirect(spec)


def loose(opened: pikepdf.Pdf) -> None:
    opened.make_indirect(Dictionary(Note=String(CANARY)))


def loose_stream(opened: pikepdf.Pdf) -> None:
    opened.make_indirect(Stream(opened, zlib.compress(WORD), Filter=Name.FlateDecode))


def form_on_page(opened: pikepdf.Pdf) -> None:
    form = Stream(opened, b"q Q", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 1, 1])
    form["/PieceInfo"] = Dictionary(A=String(CANARY))
    opened.pages[0].obj["/Resources"]["/XObject"] = Dictionary(X1=opened.make_indirect(form))


def picture(opened: pikepdf.Pdf) -> None:
    jpeg = b"\xff\xd8\xff\xe1\x00\x14Exif\0\0" + WORD + b"\xff\xd9"
    made = Stream(opened, jpeg, Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1, Filter=Name.DCTDecode)
    made["/ColorSpace"], made["/BitsPerComponent"] = Name.DeviceGray, 8
    opened.pages[0].obj["/Resources"]["/XObject"] = Dictionary(X1=opened.make_indirect(made))


def font(key: str, value: object) -> Change:
    def change(opened: pikepdf.Pdf) -> None:
        fonts = opened.pages[0].obj["/Resources"]["/Font"]
        first = fonts[next(iter(fonts.keys()))]
        target = first["/DescendantFonts"][0]["/FontDescriptor"] if key == "/FontFamily" else first
        target[key] = value

    return change


def resource_name(opened: pikepdf.Pdf) -> None:
    fonts = opened.pages[0].obj["/Resources"]["/Font"]
    fonts[Name("/" + CANARY)] = fonts[next(iter(fonts.keys()))]


def spare_page(opened: pikepdf.Pdf) -> None:
    """A page that the tree of pages does not hold."""
    opened.make_indirect(Dictionary(Type=Name.Page, MediaBox=[0, 0, 9, 9], Contents=Stream(opened, WORD)))


def appended(content: bytes) -> bytes:
    """An update that replaces the title: the earlier one stays in the file."""
    at = len(content)
    more = b"900 0 obj\n(" + WORD + b")\nendobj\nxref\n0 0\ntrailer\n<</Size 901>>\nstartxref\n%d\n%%%%EOF\n" % at
    return content + more


def behind_stream(content: bytes) -> bytes:
    with pikepdf.open(BytesIO(content)) as opened:
        stream = opened.pages[0].obj["/Contents"]
        raw = stream.read_raw_bytes()
        stream.write(raw + WORD, filter=Name.FlateDecode)
        return written(opened)


def shrunk(opened: pikepdf.Pdf) -> None:
    opened.pages[0].obj["/CropBox"] = Array([0, 0, 595, 500])
    opened.pages[0].obj["/MediaBox"] = Array([0, 0, 595, 500])


def made(name: str, change: Change) -> Mutation:
    return Mutation(name, changed(change))


PROPERTIES = [
    *(
        made(f"property {key}", info(**{key: String(CANARY)}))
        for key in ("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "Trapped", "Company")
    ),
    made("date of making", info(CreationDate=String("D:20260304050607Z"))),
    made("date of change", info(ModDate=String("D:20260304050607Z"))),
    made("property of its own", info(**{CANARY: String("a")})),
    made("title in the metadata", packet(b"Aftercare plan", WORD)),
    made("comment in the metadata", packet(b"<rdf:RDF", b"<!--" + WORD + b"--><rdf:RDF")),
    made("history in the metadata", packet(b'rdf:about=""', b'rdf:about="' + WORD + b'"')),
    made(
        "tool in the metadata",
        packet(
            b"<rdf:Description ",
            b'<rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="' + WORD + b'" ',
        ),
    ),
    made("padding of the metadata", packet(b'<?xpacket end="r"?>', b" " * 20 + WORD + b'<?xpacket end="r"?>')),
    made("metadata of a page", page(Metadata=lambda o: Stream(o, WORD, Type=Name.Metadata, Subtype=Name.XML))),
    made("language", root(Lang=String(CANARY))),
    made("language of an element", structure("/Lang")),
    made("version", root(Version=Name("/" + CANARY))),
]

OBJECTS = [
    made("bookmark", lambda o: o.Root["/Outlines"]["/First"].__setitem__("/Title", String(CANARY))),
    made(
        "attachment",
        root(Names=lambda o: Dictionary(EmbeddedFiles=Dictionary(Names=Array([String("a"), attached(o)])))),
    ),
    made(
        "name of an attachment",
        root(Names=lambda o: Dictionary(EmbeddedFiles=Dictionary(Names=Array([String(CANARY), attached(o)])))),
    ),
    made("associated file", root(AF=lambda o: Array([attached(o)]))),
    made("named place", root(Names=Dictionary(Dests=Dictionary(Names=Array([String(CANARY), Array([0])]))))),
    made("script of the file", root(Names=Dictionary(JavaScript=Dictionary(Names=Array([String(CANARY)]))))),
    made("script on opening", root(OpenAction=Dictionary(S=Name.JavaScript, JS=String(CANARY)))),
    made("action of a page", page(AA=Dictionary(O=Dictionary(S=Name.JavaScript, JS=String(CANARY))))),
    made("label of a page", root(PageLabels=Dictionary(Nums=Array([0, Dictionary(P=String(CANARY))])))),
    made(
        "form field",
        root(
            AcroForm=lambda o: Dictionary(Fields=Array([o.make_indirect(Dictionary(T=String(CANARY), V=String("a")))]))
        ),
    ),
    made(
        "value of a form",
        root(
            AcroForm=lambda o: Dictionary(Fields=Array([o.make_indirect(Dictionary(T=String("a"), V=String(CANARY)))]))
        ),
    ),
    made("private data", page(PieceInfo=Dictionary(A=Dictionary(Private=String(CANARY))))),
    made("private data of the file", root(PieceInfo=Dictionary(A=String(CANARY)))),
    made("key of its own", root(**{CANARY: String("a")})),
    made("value under a key of its own", root(Zz=String(CANARY))),
    made("key of a page", page(**{CANARY: 1})),
    made("thumbnail", page(Thumb=lambda o: Stream(o, WORD, Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1))),
    made("date of a page", page(LastModified=String("D:20260304"))),
    made("description", structure("/Alt")),
    made("replacement text", structure("/ActualText")),
    made("expansion", structure("/E")),
    made("title of an element", structure("/T")),
    made("ID of an element", structure("/ID")),
    made("class of an element", structure("/C")),
    made(
        "layers",
        root(
            OCProperties=lambda o: Dictionary(
                OCGs=Array([o.make_indirect(Dictionary(Type=Name.OCG, Name=String(CANARY)))])
            )
        ),
    ),
    made("portfolio", root(Collection=Dictionary(D=String(CANARY)))),
    made("web capture", root(SpiderInfo=Dictionary(V=String(CANARY)))),
    made("signature", root(Perms=Dictionary(DocMDP=Dictionary(Name=String(CANARY))))),
    made("article", root(Threads=Array([Dictionary(I=Dictionary(Title=String(CANARY)))]))),
    made("output intent", root(OutputIntents=Array([Dictionary(S=Name.GTS_PDFX, Info=String(CANARY))]))),
    made("requirements", root(Requirements=Array([Dictionary(S=String(CANARY))]))),
    made("address of the file", root(URI=Dictionary(Base=String(CANARY)))),
    made("preferences", lambda o: o.Root["/ViewerPreferences"].__setitem__("/Q", String(CANARY))),
    made("object that nothing uses", loose),
    made("stream that nothing uses", loose_stream),
    made("page that no tree holds", spare_page),
    made("drawing that no page uses", form_on_page),
    made("picture with its data", picture),
    made("name of a font", font("/BaseFont", Name("/" + CANARY))),
    made("family of a font", font("/FontFamily", String(CANARY))),
    made("name of a resource", resource_name),
    made(
        "colour space",
        lambda o: (
            o.pages[0]
            .obj["/Resources"]
            .__setitem__("/ColorSpace", Dictionary(A=Array([Name.Separation, Name("/" + CANARY)])))
        ),
    ),
    made(
        "link to the web", note(Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String("https://a.example/" + CANARY)))
    ),
    made("note on the page", note(Subtype=Name.Text, Contents=String(CANARY))),
    made("author of a note", note(Subtype=Name.Text, T=String(CANARY))),
    made("text typed on the page", note(Subtype=Name.FreeText, Contents=String(CANARY), DA=String("/F 9 Tf"))),
    made("file on the page", note(Subtype=Name.FileAttachment, Contents=String(CANARY))),
    made("mark over text not applied", note(Subtype=Name.Redact, OverlayText=String(CANARY))),
    made("stamp", note(Subtype=Name.Stamp, Name=Name("/" + CANARY))),
    made("appearance of a note", note(Subtype=Name.Square, AP=Dictionary(N=String(CANARY)))),
]

PAGES = [
    made("invisible text", drawn("BT 3 Tr FONT 12 Tf 1 0 0 1 99 99 Tm TEXT ET")),
    made("white text", drawn("1 1 1 rg BT FONT 12 Tf 1 0 0 1 99 99 Tm TEXT ET")),
    made("nearly white text", drawn("0.97 0.97 0.97 rg BT FONT 12 Tf 1 0 0 1 99 99 Tm TEXT ET")),
    made("text under a box", drawn("BT FONT 12 Tf 1 0 0 1 99 99 Tm TEXT ET 0 0 0 rg 0 80 500 60 re f")),
    made("text under a white box", drawn("BT FONT 12 Tf 1 0 0 1 99 99 Tm TEXT ET 1 1 1 rg 0 80 500 60 re f")),
    made("text off the page", drawn("BT FONT 12 Tf 1 0 0 1 9999 9999 Tm TEXT ET")),
    made("tiny text", drawn("BT FONT 0.1 Tf 1 0 0 1 99 99 Tm TEXT ET")),
    made("text outside its clip", drawn("q 0 0 1 1 re W n BT FONT 12 Tf 1 0 0 1 99 99 Tm TEXT ET Q")),
    made(
        "text over other text",
        drawn("0 0 0 rg BT /Span <</MCID 0>> BDC FONT 12 Tf 1 0 0 -1 83.59 -128.5 Tm TEXT EMC ET"),
    ),
    made("visible text that nobody composed", drawn("0 0 0 rg BT FONT 12 Tf 1 0 0 1 99 99 Tm TEXT ET")),
    made(
        "text as page furniture",
        drawn("/Artifact <</Type /Pagination>> BDC BT FONT 12 Tf 1 0 0 1 99 99 Tm TEXT ET EMC"),
    ),
    made("layer that is off", drawn("/OC /Zz BDC BT FONT 12 Tf 1 0 0 1 99 99 Tm TEXT ET EMC")),
    made("replacement text in the drawing", drawn(f"/Span <</ActualText ({CANARY})>> BDC EMC")),
    made("properties in the drawing", drawn(f"/Span <</MCID 99 /A ({CANARY})>> BDC EMC")),
    made("tag of its own", drawn(f"/{CANARY} BMC EMC")),
    made("point in the drawing", drawn(f"/{CANARY} MP")),
    made("comment in the drawing", drawn(f"% {CANARY}")),
    made("picture in the drawing", drawn("q BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q")),
    made("text that is never shown", drawn(f"BT FONT 12 Tf ({CANARY}) pop ET")),
    made("text before the page", drawn("1 1 1 rg BT FONT 12 Tf 1 0 0 1 99 99 Tm TEXT ET", 0)),
    made("page cut down", shrunk),
]


def rewritten(content: bytes, junk: bytes = b"", inside: bytes = b"") -> bytes:
    with pikepdf.open(BytesIO(content)) as opened:
        return written(opened, junk, inside)


BYTES = [
    Mutation("bytes behind the end", lambda content: content + WORD),
    Mutation("bytes before the start", lambda content: WORD + b"\n" + content),
    Mutation("comment between objects", lambda content: rewritten(content, b"% " + WORD + b"\n")),
    Mutation("bytes between objects", lambda content: rewritten(content, WORD + b"\n")),
    Mutation("comment inside an object", lambda content: rewritten(content, inside=b"% " + WORD + b"\n")),
    Mutation("comment after the header", lambda content: content.replace(b"\n", b"\n%" + WORD + b"\n", 1)),
    Mutation("an update at the end", appended),
    Mutation("bytes behind compressed data", behind_stream),
    Mutation("a second end", lambda content: content + b"%%EOF\n"),
    Mutation("an archive behind the end", lambda content: content + b"PK\x03\x04" + WORD),
    Mutation("a picture behind the end", lambda content: content + png(WORD)),
    Mutation("the file's name", lambda content: content, f"{CANARY} note"),
]

MUTATIONS = [*PROPERTIES, *OBJECTS, *PAGES, *BYTES]
