"""Every object of a PDF is one that documents of ours have: walked from the trailer, key for key.

The list ``data/allowed/pdf-keys.csv`` gives each kind of dictionary its keys, and each key the kind of its value.
An object that the walk does not reach belongs to an earlier version or to nobody.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

import pikepdf

from aftercare_docs.findings import PartRef
from aftercare_docs.verification.allowed import rows

Found = tuple[str, str, str, PartRef]
PLAIN: dict[str, tuple[type, ...]] = {"number": (int, Decimal, float), "integer": (int,), "boolean": (bool,)}
ACTIVE = {"/JS": "JavaScript", "/JavaScript": "JavaScript", "/OpenAction": "OpenAction", "/AA": "automatic action"}
ACTIVE |= {"/A": "link out of the file", "/URI": "link out of the file", "/Launch": "launch", "/XFA": "XFA form"}
NOTABLE = {
    "/EmbeddedFiles": ("FIL72", "attachment"),
    "/EF": ("FIL72", "attachment"),
    "/AF": ("FIL72", "attachment"),
    "/AcroForm": ("FIL74", "form"),
    "/Annots": ("FIL74", "annotation"),
    "/PieceInfo": ("FIL76", "PieceInfo"),
    "/SpiderInfo": ("FIL76", "SpiderInfo"),
    "/LastModified": ("FIL76", "LastModified"),
    "/Thumb": ("FIL76", "thumbnail"),
    "/OCProperties": ("FIL77", "optional content"),
    "/OC": ("FIL77", "optional content"),
    "/PageLabels": ("FIL78", "page label"),
    "/ActualText": ("FIL78", "ActualText"),
    "/Alt": ("FIL78", "Alt"),
    "/E": ("FIL78", "expansion"),
    "/T": ("FIL78", "title of an element"),
    "/Perms": ("FIL48", "signature"),
    "/DSS": ("FIL48", "signature"),
    "/Collection": ("FIL72", "portfolio"),
    "/Threads": ("FIL78", "article thread"),
    "/B": ("FIL78", "article thread"),
    "/SeparationInfo": ("FIL76", "SeparationInfo"),
    "/Legal": ("FIL76", "legal statement"),
}


@dataclass(slots=True)
class Walk:
    """What a walk over the objects of a file found."""

    found: list[Found] = field(default_factory=list)
    reached: set[tuple[int, int]] = field(default_factory=set)
    labels: list[tuple[str, str]] = field(default_factory=list)


@cache
def _keys() -> dict[str, dict[str, str]]:
    table: dict[str, dict[str, str]] = defaultdict(dict)
    for row in rows("pdf-keys.csv"):
        for kind in row["kinds"].split():
            table[kind][row["key"]] = row["value"]
    return dict(table)


@cache
def _values() -> dict[str, re.Pattern[str]]:
    return {row["value"]: re.compile(row["pattern"], re.ASCII) for row in rows("values.csv")}


def walk(name: str, opened: pikepdf.Pdf) -> Walk:
    """From the trailer to every object that it leads to."""
    result = Walk()
    waiting: list[tuple[object, str, str]] = [(opened.trailer, "trailer", "")]
    while waiting:
        value, kind, key = waiting.pop()
        if isinstance(value, pikepdf.Object) and value.is_indirect:
            if value.objgen in result.reached:
                continue
            result.reached.add(value.objgen)
        waiting += _step(name, value, kind, key, result)
    return result


def _step(name: str, value: object, kind: str, key: str, result: Walk) -> Iterator[tuple[object, str, str]]:
    """Check one value against its kind; what it holds comes next."""
    if isinstance(value, pikepdf.Array):
        for item in value:
            page = kind == "destination" and isinstance(item, pikepdf.Dictionary)
            yield item, "page" if page else kind, key
    elif isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
        yield from _dictionary(name, value, kind, key, result)
    elif not _scalar_fits(value, kind, key, result):
        result.found.append(("FIL70", "what", f"the value of {say(key)}", PartRef(name, "its objects")))


def _dictionary(
    name: str, value: pikepdf.Object, kind: str, key: str, result: Walk
) -> Iterator[tuple[object, str, str]]:
    at = PartRef(name, "its objects")
    listed = _keys().get(kind)
    if kind.startswith("map:"):
        listed = {str(k): kind[4:] for k in value.keys()}  # noqa: SIM118 - a pikepdf dictionary is no mapping
        if any(not _values()["pdf-resource-name"].fullmatch(k) for k in listed):
            result.found.append(("FIL70", "what", f"a name in {say(key)}", at))
    if kind == "map:font":
        for inner in value.keys():  # noqa: SIM118
            if not str(value[inner].get("/BaseFont", "")).startswith(f"{inner}+"):
                result.found.append(("FIL70", "what", "a name of a font", at))
    if listed is None and kind != "any":
        result.found.append(("FIL70", "what", f"a dictionary under {say(key)}", at))
    for inner in value.keys():  # noqa: SIM118
        item = value[inner]
        known = (listed or {}).get(str(inner))
        if known is None and (kind != "any" or _notable(str(inner))):
            result.found.append(_unlisted(str(inner), at))
        yield item, known or "any", str(inner)


def _notable(key: str) -> bool:
    """Keys with one letter mean something else in every dictionary."""
    return len(key) > 2 and (key in NOTABLE or key in ACTIVE)


def _unlisted(key: str, at: PartRef) -> Found:
    if key in NOTABLE:
        code, carrier = NOTABLE[key]
        return code, "carrier", carrier, at
    if key in ACTIVE:
        return "FIL73", "carrier", ACTIVE[key], at
    return "FIL70", "what", f"the key {say(key)}", at


def _scalar_fits(value: object, kind: str, key: str, result: Walk) -> bool:
    if kind in {"any", "text"}:
        return True
    if kind == "label":
        result.labels.append((key, str(value)))
        return isinstance(value, pikepdf.String)
    if kind.startswith("="):
        return str(value) in kind[1:].split("|")
    if kind in PLAIN:
        return isinstance(value, PLAIN[kind])
    return kind in _values() and _values()[kind].fullmatch(str(value)) is not None


def unreached(name: str, opened: pikepdf.Pdf, result: Walk) -> list[Found]:
    """Objects that nothing leads to, apart from the containers that hold the others."""
    containers = {"/ObjStm", "/XRef"}
    found: list[Found] = []
    for item in opened.objects:
        if item is None or not isinstance(item, pikepdf.Object) or item.objgen in result.reached:
            continue
        if isinstance(item, pikepdf.Stream) and str(item.get("/Type", "")) in containers:
            continue
        found.append(("FIL75", "carrier", "unreferenced object", PartRef(name, "its objects")))
    return found


def say(key: str) -> str:
    """A key that the standard knows; any other could itself be what must not be told."""
    known = {row["key"] for row in rows("pdf-keys.csv")} | set(NOTABLE) | set(ACTIVE)
    return key if key in known else "a name of its own"
