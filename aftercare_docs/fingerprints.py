"""The fingerprint that approvers approve: a digest of what a document says, and of nothing else.

A composed document and the words of its templates go in; a short code comes out that changes whenever a word
that a reader would read changes. The stamp of a copy, its month of issue and the looks of a template are left out.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import json
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from functools import cache

from aftercare_docs.documents.base import Document, FileSpec, Format
from aftercare_docs.resources import template_path

GROUPS, GROUP = 4, 4  # sixteen hexadecimal digits, written in fours so that a person can compare them


def fingerprint(document: Document, specs: Iterable[FileSpec]) -> str:
    """The code of one deliverable, over all its files."""
    words = [_template_words(spec.template) for spec in specs if spec.format is Format.DOCX]
    text = json.dumps([_plain(document), words], ensure_ascii=False, sort_keys=True)
    digest = hashlib.sha256(text.encode()).hexdigest()
    return "-".join(digest[i * GROUP : (i + 1) * GROUP] for i in range(GROUPS))


def strings(value: object) -> Iterator[str]:
    """Every string inside a composed document, however deep, in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from strings(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from strings(item)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for f in dataclasses.fields(value):
            yield from strings(getattr(value, f.name))


def _plain(value: object) -> object:
    """A value as JSON knows it; a field marked ``content: False`` is about the copy and does not count."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value) if f.metadata.get("content", True)
        }
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, Mapping):
        return [[_plain(k), _plain(v)] for k, v in value.items()]
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if value is None or isinstance(value, (str, int, float)):
        return value
    raise TypeError(f"a document may not hold a {type(value).__name__}")


@cache
def _template_words(template: str) -> str:
    with zipfile.ZipFile(template_path(template)) as package:
        parts = [n for n in sorted(package.namelist()) if re.fullmatch(r"word/(document|header\d*|footer\d*)\.xml", n)]
        return "\n".join(_text(package.read(part).decode()) for part in parts)


def _text(xml: str) -> str:
    return "".join(word or "\n" for word, _ in re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|(</w:p>)", xml))
