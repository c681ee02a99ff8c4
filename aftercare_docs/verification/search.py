"""Whether a known term is in a text or in raw bytes, however written: terms and bytes in, a yes or a count out.

Bytes are looked at as they are, without their zero bytes (UTF-16 and UTF-32), with escapes undone (XML, percent,
backslash) and with every run of hexadecimal or base64 digits decoded, again and again to a small depth. What was
found is never said: a finding says where.
"""

from __future__ import annotations

import html
import re
import zlib
from binascii import a2b_base64
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import lru_cache
from hashlib import sha256
from urllib.parse import unquote_to_bytes

import ahocorasick

from aftercare_docs.vocabularies import RedactAction
from aftercare_docs.watchlist import Watchlist

MOST_DEPTH = 3
SHORTEST = 3
FREE_STANDING = 8  # a term this long is looked for inside longer words too
BINARY_SHORTEST = 6  # shorter terms turn up by chance in compressed or encoded bytes
HEX = re.compile(rb"[0-9A-Fa-f][0-9A-Fa-f]\s?(?:[0-9A-Fa-f]{2}\s?){3,}")
BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{8,}(?:\r?\n[A-Za-z0-9+/_-]{8,})*={0,2}")
CONTROLS = bytes([*range(9), *range(14, 32), 127])
ASCII = bytes(range(128))
URL_SAFE = bytes.maketrans(b"-_", b"+/")
LONGEST_NAME = 64
MOST_INFLATED = 4_000_000
ESCAPED = re.compile(rb"\\([0-7]{1,3})|\\x([0-9A-Fa-f]{2})|\\u00([0-9A-Fa-f]{2})|_x00([0-9A-Fa-f]{2})_")


class Searcher:
    """The terms that a file must not contain, ready to be looked for."""

    def __init__(self, forms: Iterable[str], watchlist: Watchlist | None = None) -> None:
        self.watchlist = watchlist
        self._automaton = ahocorasick.Automaton()
        self._any = False
        self._searched: dict[bytes, int] = {}
        for form in forms:
            plain = form.strip()
            if len(plain) < SHORTEST:
                continue
            for encoded in {plain.lower()} if plain.isascii() else {plain.lower(), *_spellings(plain)}:
                self._automaton.add_word(encoded, len(encoded))
                self._any = True
        if self._any:
            self._automaton.make_automaton()

    def in_text(self, text: str) -> int:
        """How often a term stands in a text that people read, in whatever form they would recognise."""
        if self.watchlist is None:
            return self._count(text.lower(), SHORTEST)
        hits = self.watchlist.find(text)
        return sum(1 for hit in hits if hit.sure and hit.term.action is not RedactAction.WARN)

    def in_bytes(self, data: bytes) -> int:
        """How often a term is in the bytes, in any of the ways that bytes are written.

        What many files have in common, such as their styles, is looked through once.
        """
        if not self._any:
            return 0
        seal = sha256(data).digest()
        if seal not in self._searched:
            self._searched[seal] = self._in_bytes(data, 0)
        return self._searched[seal]

    def _in_bytes(self, data: bytes, depth: int) -> int:
        shortest = SHORTEST if _is_text(data) else BINARY_SHORTEST
        found = self._count(data.decode("latin-1").lower(), shortest)
        if depth < MOST_DEPTH:
            found += sum(self._in_bytes(view, depth + 1) for view in _views(data))
        return found

    def _count(self, text: str, shortest: int) -> int:
        if not self._any:
            return 0
        return sum(1 for end, length in self._automaton.iter(text) if length >= shortest and _stands(text, end, length))


def _spellings(term: str) -> Iterator[str]:
    """The term as its bytes read when taken for Latin-1: UTF-8 and UTF-16 without zeros."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1252"):
        try:
            yield term.encode(encoding).replace(b"\0", b"").decode("latin-1").lower()
            yield term.lower().encode(encoding).replace(b"\0", b"").decode("latin-1").lower()
        except UnicodeEncodeError:
            continue


def _stands(text: str, end: int, length: int) -> bool:
    """A term counts where it is a word of its own; a long one counts inside a word as well."""
    if length >= FREE_STANDING:
        return True
    before, after = text[max(end - length, 0) : end - length + 1], text[end + 1 : end + 2]
    return not before.isalnum() and not after.isalnum()


def _is_text(data: bytes) -> bool:
    """Whether bytes read as text in UTF-8, or nearly so in an older encoding."""
    sample = data[:4096]
    controls = len(sample) - len(sample.translate(None, CONTROLS))
    if controls * 20 > len(sample):
        return False
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError as error:
        beyond = len(sample.translate(None, ASCII))
        return error.start >= len(sample) - 4 or beyond * 10 <= len(sample)
    return True


def _views(data: bytes) -> Iterator[bytes]:
    """Other ways to read the same bytes, each only where it differs."""
    if b"\0" in data:
        yield data.replace(b"\0", b"")
    if b"&" in data and _is_text(data):
        plain = html.unescape(data.decode("utf-8", "replace")).encode("utf-8", "replace")
        if plain != data:
            yield plain
    if b"%" in data and (unquoted := unquote_to_bytes(data)) != data:
        yield unquoted
    if (b"\\" in data or b"_x00" in data) and (unescaped := ESCAPED.sub(_unescape, data)) != data:
        yield unescaped
    yield from _decoded(data)
    yield from _inflated(data)


def _unescape(match: re.Match[bytes]) -> bytes:
    octal, *hexadecimal = match.groups()
    return bytes([int(octal, 8) & 0xFF if octal else int(next(h for h in hexadecimal if h), 16)])


def _decoded(data: bytes) -> Iterator[bytes]:
    """Runs of hexadecimal and of base64 digits, decoded; base64 also from each of its four possible starts."""
    runs = [bytes.fromhex(_even(m.group().decode("ascii"))) for m in HEX.finditer(data)]
    if runs:
        yield b"\n".join(runs)
    digits = {_digits(run) for run in set(BASE64.findall(data)) if _mixed(run)}
    read = [_of_name(run) if len(run) < LONGEST_NAME else _of_base64(run) for run in digits]
    for start in range(4):
        pieces = [starts[start] for starts in read if len(starts) > start]
        if pieces:
            yield b"\n".join([*pieces, *(plain for piece in pieces for plain in _inflated(piece))])


def _of_base64(digits: bytes) -> tuple[bytes, ...]:
    """Digits read from each of their four possible starts, as far as there are enough of them."""
    return tuple(a2b_base64(_whole(digits[start:])) for start in range(4) if len(digits) >= start + 4)


_of_name = lru_cache(maxsize=8192)(_of_base64)
"""The same, remembered: the names in markup look like base64, and every part has the same ones."""


def _mixed(run: bytes) -> bool:
    """Text written in base64 has letters of both cases; most ordinary words do not."""
    return not (run.islower() or run.isupper() or run.isdigit())


def _digits(run: bytes) -> bytes:
    return run.translate(URL_SAFE, b"=\r\n")


def _whole(digits: bytes) -> bytes:
    """Digits cut and filled up to whole groups of four."""
    cut = digits[: len(digits) - (len(digits) % 4 == 1)]
    return cut + b"=" * (-len(cut) % 4)


def _even(digits: str) -> str:
    plain = re.sub(r"\s", "", digits)
    return plain[: len(plain) - len(plain) % 2]


def _inflated(data: bytes) -> Iterator[bytes]:
    """What a compressed stream at the start of the bytes holds, up to a bound."""
    if data[:1] not in {b"\x1f", b"\x78"}:
        return
    with suppress(zlib.error):
        yield zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(data, MOST_INFLATED)


@lru_cache(maxsize=32)
def searcher(watchlist: Watchlist | None) -> Searcher:
    """A searcher for every literal form of a watchlist; without one it finds nothing."""
    return Searcher(watchlist.forms() if watchlist is not None else (), watchlist)
