"""Every byte of a PDF belongs to one of its objects: bytes go in, what stands between and behind them comes out.

A PDF may be extended by appending to it; what was there before stays readable. A file of ours has one version.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from itertools import pairwise

import pikepdf

from aftercare_docs.findings import PartRef

Found = tuple[str, str, str, PartRef]
HEADER = re.compile(rb"%PDF-1\.7\n%\xf0\x9f\x96\xa4\n")
ANY_HEADER = re.compile(rb"%PDF-\d\.\d[ \t]*\r?\n?(%[\x80-\xff]{4,}\r?\n)?")
OBJECT = re.compile(rb"\s*(\d+) (\d+) obj\b")
END = re.compile(rb"\s*endobj")
END_STREAM = re.compile(rb"\r?\n?endstream\s*endobj")
TAIL = re.compile(rb"\s*startxref\s+\d+\s+%%EOF\s*")
TOKEN = re.compile(
    rb"""\s+ | <<|>>|\[|\] | /[^\s/<>\[\](){}%]* | <[0-9A-Fa-f\s]*> | [-+.0-9]+ | true|false|null|R\b
    | \((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)""",
    re.VERBOSE | re.DOTALL,
)
PLAIN = rb"\s++|/[^\s/<>\[\](){}%]*+|<[0-9A-Fa-f\s]*+>|[-+.0-9]++|true|false|null|R\b|\([^()\\]*+\)"
FLAT = rb"%b|\[(?:%b)*+\]" % (PLAIN, PLAIN)
USUAL = re.compile(rb"\s*+<<(?:%b|<<(?:%b)*+>>)*+>>\s*+" % (FLAT, FLAT))
"""One dictionary of such tokens, with no more than one dictionary inside another: most objects are."""
STREAM = re.compile(rb"\s*stream\r?\n")
LENGTH = re.compile(rb"/Length (\d+)(?! \d+ R)")


def check(name: str, content: bytes) -> list[Found]:
    """Bytes outside objects, comments, and more than one version of the file."""
    at = PartRef(name, "the bytes of the file")
    found: list[Found] = []
    if content.count(b"%%EOF") != 1 or len(re.findall(rb"\bstartxref\b", content)) != 1:
        found.append(("FIL75", "carrier", "earlier version", at))
    if not _tidy(content):
        found.append(("FIL11", "carrier", "bytes outside the objects", at))
    return found


def _tidy(content: bytes) -> bool:
    """Header, objects one after another, the position of the table, end: and nothing else."""
    header = HEADER.match(content) or ANY_HEADER.match(content)
    if header is None:
        return False
    position = header.end()
    while match := OBJECT.match(content, position):
        end = _end_of_object(content, match.end())
        if end is None:
            return False
        position = end
    tail = TAIL.match(content, position)
    return tail is not None and tail.end() == len(content)


def _end_of_object(content: bytes, position: int) -> int | None:
    start = position
    while True:
        if ended := END.match(content, position):
            return ended.end()
        if stream := STREAM.match(content, position):
            length = LENGTH.search(content, start, position)
            if length is None:
                return None
            closed = END_STREAM.match(content, stream.end() + int(length.group(1)))
            return closed.end() if closed else None
        token = TOKEN.match(content, position)
        if token is None:
            return None
        position = token.end()


def streams(name: str, opened: pikepdf.Pdf) -> Iterator[Found]:
    """Bytes behind the end of compressed data, and objects that share a container with something else."""
    at = PartRef(name, "its streams")
    for item in opened.objects:
        if not isinstance(item, pikepdf.Stream):
            continue
        if str(item.get("/Filter", "")) == "/FlateDecode":
            inflater = zlib.decompressobj()
            try:
                data = inflater.decompress(item.read_raw_bytes(), 64 * 2**20)
            except zlib.error:
                yield "FIL75", "carrier", "broken stream", at
                continue
            if inflater.unused_data or not inflater.eof:
                yield "FIL11", "carrier", "bytes behind a stream", at
            if str(item.get("/Type", "")) == "/ObjStm" and not _container_is_tidy(item, data):
                yield "FIL11", "carrier", "bytes between objects", at


def _container_is_tidy(item: pikepdf.Object, data: bytes) -> bool:
    """Every object of a container fills its place exactly, and none has a comment."""
    first, number = int(item.get("/First", 0)), int(item.get("/N", 0))
    head = data[:first].split()
    if len(head) != 2 * number or not all(piece.isdigit() for piece in head):
        return False
    starts = [first + int(piece) for piece in head[1::2]] + [len(data)]
    if starts != sorted(starts) or (number and starts[0] != first):
        return False
    return all(_one_object(data[a:b]) for a, b in pairwise(starts))


def _one_object(piece: bytes) -> bool:
    if USUAL.fullmatch(piece):
        return True
    position, depth, values = 0, 0, 0
    while position < len(piece):
        token = TOKEN.match(piece, position)
        if token is None:
            return False
        position = token.end()
        text = token.group().strip()
        if not text:
            continue
        depth += (text in {b"<<", b"["}) - (text in {b">>", b"]"})
        if depth == 0:
            values += 1
    return depth == 0 and (values == 1 or re.fullmatch(rb"\s*\d+ \d+ R\s*", piece) is not None)
