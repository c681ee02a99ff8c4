"""What a mutation is, and the tools that all of them use."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from tests.verification.samples import png, unzipped, zipped

CANARY = "Zquorvexis"
Parts = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Mutation:
    """One hiding place: its name, and what it does to the bytes of a passing file."""

    name: str
    plant: Callable[[bytes], bytes]
    file: str = ""


def in_part(part: str, old: str, new: str) -> Callable[[bytes], bytes]:
    """Replace the first ``old`` in a part; ``{c}`` stands for the canary."""

    def plant(content: bytes) -> bytes:
        parts = unzipped(content)
        before = parts[part].decode()
        after = before.replace(old, new.replace("{c}", CANARY), 1)
        assert before != after, f"{old} is not in {part}"
        return zipped({**parts, part: after.encode()})

    return plant


def changed(change: Callable[[Parts], Parts]) -> Callable[[bytes], bytes]:
    """Change the parts and pack them again."""
    return lambda content: zipped(change(unzipped(content)))


def new_part(
    part: str, data: bytes | str, kind: str = "application/xml", relation: tuple[str, str] | None = None
) -> Callable[[bytes], bytes]:
    """Add a part with its content type and, with (source relationships, type), a link to it."""
    written = (data if isinstance(data, bytes) else data.replace("{c}", CANARY).encode()) or b" "

    def add(parts: Parts) -> Parts:
        override = f'<Override PartName="/{part}" ContentType="{kind}"/></Types>'
        types = parts["[Content_Types].xml"].decode().replace("</Types>", override)
        new = {**parts, part: written, "[Content_Types].xml": types.encode()}
        return linked(new, relation[0], relation[1], "/" + part) if relation else new

    return changed(add)


def linked(parts: Parts, rels: str, kind: str, target: str, *, mode: str = "", id_: str = "rId99") -> Parts:
    """Add a link to a relationships part, made if it is not there."""
    empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    link = f'<Relationship Id="{id_}" Type="{kind}" Target="{target}"{mode}/></Relationships>'
    before = parts.get(rels, empty).decode().replace("/></Relationships>", "/></Relationships>")
    return {**parts, rels: before.replace("</Relationships>", link).encode()}


def outside(rels: str, kind: str, target: str) -> Callable[[bytes], bytes]:
    """A link that leads out of the file."""
    url = target.replace("{c}", CANARY)
    return changed(lambda parts: linked(parts, rels, kind, url, mode=' TargetMode="External"'))


def repacked(change: Callable[[zipfile.ZipInfo], None], comment: bytes = b"") -> Callable[[bytes], bytes]:
    """The same parts with something about their packing changed."""

    def plant(content: bytes) -> bytes:
        target = BytesIO()
        with zipfile.ZipFile(BytesIO(content)) as before, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as after:
            after.comment = comment
            for info in before.infolist():
                copy = zipfile.ZipInfo(info.filename, info.date_time)
                copy.compress_type, copy.create_system = info.compress_type, info.create_system
                copy.external_attr = info.external_attr
                change(copy)
                after.writestr(copy, before.read(info))
        return target.getvalue()

    return plant


def first(name: str, change: Callable[[zipfile.ZipInfo], None]) -> Callable[[zipfile.ZipInfo], None]:
    def only(info: zipfile.ZipInfo) -> None:
        if info.filename == name:
            change(info)

    return only


def packing() -> list[Mutation]:
    """Hiding places of the archive itself: the same for Word and Excel."""
    name = "[Content_Types].xml"
    extra = struct.pack("<2H", 0x7777, len(CANARY)) + CANARY.encode()
    bomb = 3_000_000

    def duplicate(content: bytes) -> bytes:
        target = BytesIO(content)
        with zipfile.ZipFile(target, "a") as archive:
            info = zipfile.ZipInfo("docProps/Core.xml", (1980, 1, 1, 0, 0, 0))
            archive.writestr(info, CANARY)
        return target.getvalue()

    def local_name(content: bytes) -> bytes:
        return content.replace(b"docProps/core.xml", b"docProps/cor1.xml", 1)

    def gap(content: bytes) -> bytes:
        end = content.rfind(b"PK\x05\x06")
        size, start = struct.unpack_from("<2I", content, end + 12)
        tail = bytearray(content[end:])
        struct.pack_into("<I", tail, 16, start + len(CANARY))
        return content[:start] + CANARY.encode() + content[start : start + size] + bytes(tail)

    def set_extra(info: zipfile.ZipInfo) -> None:
        info.extra = extra

    def set_comment(info: zipfile.ZipInfo) -> None:
        info.comment = CANARY.encode()

    def set_date(info: zipfile.ZipInfo) -> None:
        info.date_time = (2026, 3, 4, 5, 6, 8)

    def set_system(info: zipfile.ZipInfo) -> None:
        info.create_system = 0

    def set_mode(info: zipfile.ZipInfo) -> None:
        info.external_attr = 0o100600 << 16

    return [
        Mutation("comment of the archive", repacked(lambda _: None, CANARY.encode())),
        Mutation("comment of a member", repacked(first(name, set_comment))),
        Mutation("extra field of a member", repacked(first(name, set_extra))),
        Mutation("date of a member", repacked(first(name, set_date))),
        Mutation("system of a member", repacked(set_system)),
        Mutation("mode of a member", repacked(set_mode)),
        Mutation("bytes before the archive", lambda content: CANARY.encode() + content),
        Mutation("bytes behind the archive", lambda content: content + CANARY.encode()),
        Mutation("bytes before the directory", gap),
        Mutation("a second member of one name", duplicate),
        Mutation("another name in the local header", local_name),
        Mutation("order of the members", _reordered),
        Mutation("a bomb", new_part("word/media/image1.png", b"\0" * bomb)),
        Mutation("a folder", new_part(f"{CANARY}/", b" ")),
        Mutation("a part that nothing links to", new_part("docProps/notes.xml", "<a>{c}</a>")),
        Mutation("a part with a name of its own", new_part(f"word/{CANARY}.xml", "<a/>")),
        Mutation("the file's name", lambda content: content, f"{CANARY} plan"),
        Mutation("document type", _declared),
        Mutation("XML comment", in_part("docProps/core.xml", "<dc:title>", "<!--{c}--><dc:title>")),
        Mutation("XML comment before the root", in_part("docProps/core.xml", "<cp:core", "<!--{c}--><cp:core")),
        Mutation("processing instruction", in_part("docProps/core.xml", "<dc:title>", "<?{c} x?><dc:title>")),
        Mutation("namespace", in_part("docProps/core.xml", "xmlns:dc=", 'xmlns:q="urn:{c}" xmlns:dc=')),
        Mutation("prefix", in_part("docProps/core.xml", "xmlns:dc=", 'xmlns:{c}="urn:x" xmlns:dc=')),
        Mutation("text between elements", in_part("docProps/core.xml", "<dc:title>", "{c}<dc:title>")),
        Mutation("CDATA between elements", in_part("docProps/core.xml", "<dc:title>", "<![CDATA[{c}]]><dc:title>")),
        Mutation(
            "content type of nothing", in_part(name, "</Types>", '<Default Extension="{c}" ContentType="a/b"/></Types>')
        ),
        Mutation(
            "content type itself",
            in_part(name, "</Types>", '<Default Extension="png" ContentType="image/{c}"/></Types>'),
        ),
        Mutation("picture with text", new_part("word/media/image1.png", png(CANARY.encode()), "image/png")),
        Mutation(
            "a nested archive", new_part("word/embeddings/x.zip", zipped({"a.txt": CANARY.encode()}), "application/zip")
        ),
        *properties(),
    ]


def _reordered(content: bytes) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as before, zipfile.ZipFile(target, "w") as after:
        for info in reversed(before.infolist()):
            after.writestr(info, before.read(info))
    return target.getvalue()


def _declared(content: bytes) -> bytes:
    parts = unzipped(content)
    core = parts["docProps/core.xml"].decode()
    return zipped(
        {
            **parts,
            "docProps/core.xml": core.replace("<cp:core", f'<!DOCTYPE x [<!ENTITY e "{CANARY}">]><cp:core', 1).encode(),
        }
    )


def properties() -> list[Mutation]:
    """Core and extended properties, custom ones and the label of a protection service."""
    core = "docProps/core.xml"
    end = "</cp:coreProperties>"
    plain = ["cp:lastModifiedBy", "cp:keywords", "dc:subject", "dc:description", "cp:category", "cp:contentStatus"]
    plain += ["cp:revision", "cp:version", "dc:identifier", "cp:contentType"]
    app = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    kind = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"

    def extended(tag: str, text: str = CANARY) -> Callable[[bytes], bytes]:
        data = f'<Properties xmlns="{app}"><{tag}>{text}</{tag}></Properties>'

        def change(parts: Parts) -> Parts:
            parts.pop("docProps/app.xml", None)
            types = (
                parts["[Content_Types].xml"]
                .decode()
                .replace(f'<Override PartName="/docProps/app.xml" ContentType="{kind}"/>', "")
            )
            rels = parts["_rels/.rels"].decode()
            added = {**parts, "docProps/app.xml": data.encode()}
            override = f'<Override PartName="/docProps/app.xml" ContentType="{kind}"/></Types>'
            added["[Content_Types].xml"] = types.replace("</Types>", override).encode()
            return (
                added
                if "extended" in rels
                else linked(added, "_rels/.rels", f"{office}/extended-properties", "docProps/app.xml", id_="rId9")
            )

        return changed(change)

    return [
        Mutation("property title", in_part(core, "Aftercare plan", "Aftercare plan {c}")),
        Mutation("property creator", in_part(core, "Brightwater Facilitation", "{c}")),
        Mutation("property language", in_part(core, "en-GB", "{c}")),
        *(Mutation(f"property {tag}", in_part(core, end, f"<{tag}>{{c}}</{tag}>{end}")) for tag in plain),
        Mutation(
            "property created",
            in_part(
                core, end, f'<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-04T05:06:07Z</dcterms:created>{end}'
            ),
        ),
        Mutation("attribute of a property", in_part(core, "<dc:title>", '<dc:title xml:lang="{c}">')),
        *(
            Mutation(f"property {tag}", extended(tag))
            for tag in ("Company", "Manager", "Template", "Application", "HyperlinkBase", "AppVersion")
        ),
        Mutation("titles of parts", extended("TitlesOfParts", f"<x>{CANARY}</x>")),
        Mutation(
            "custom property value",
            new_part(
                "docProps/custom.xml",
                f'<Properties xmlns="{custom}"><property name="a">{{c}}</property></Properties>',
                "application/vnd.openxmlformats-officedocument.custom-properties+xml",
                ("_rels/.rels", f"{office}/custom-properties"),
            ),
        ),
        Mutation(
            "custom property name",
            new_part(
                "docProps/custom.xml",
                f'<Properties xmlns="{custom}"><property name="{{c}}"/></Properties>',
                "application/vnd.openxmlformats-officedocument.custom-properties+xml",
                ("_rels/.rels", f"{office}/custom-properties"),
            ),
        ),
        Mutation(
            "protection label",
            new_part(
                "docMetadata/LabelInfo.xml",
                '<labels><label id="{c}"/></labels>',
                relation=(
                    "_rels/.rels",
                    "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels",
                ),
            ),
        ),
        Mutation(
            "thumbnail",
            new_part(
                "docProps/thumbnail.png",
                png(CANARY.encode()),
                "image/png",
                ("_rels/.rels", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"),
            ),
        ),
        Mutation(
            "custom data",
            new_part("customXml/item1.xml", "<a>{c}</a>", relation=("_rels/.rels", f"{office}/customXml")),
        ),
        Mutation("link of the package", outside("_rels/.rels", f"{office}/hyperlink", "https://{c}.example/")),
        Mutation("type of a link", outside("_rels/.rels", f"https://{CANARY}.example/type", "https://a.example/")),
        Mutation("ID of a link", in_part("_rels/.rels", 'Id="rId1"', 'Id="{c}"')),
    ]
