"""Lines that nobody can change, cut off or lose without its being noticed: how the ledger is kept on a disk.

Entries go in and come back as they were, or not at all: ``Distrusted`` says in which way they are not as they were
left. The folder holds a key that only its owner can read, one file of lines for each engagement, and the head of
each file. Every line is authenticated with the key together with the line before it, and the heads say how many
lines there are. What was last written is noted beside the folder, where a copy of the folder that is put back from a
backup does not reach. Knows nothing of what the entries say.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Entry = list[Any]
KEY, HEADS, SUFFIX, LAST = "key", "heads", ".lines", ".last"
KEY_BYTES = 32


class Distrusted(Exception):
    """The ledger is not as it was left; ``what`` says in which way, as a short plain phrase."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


@dataclass(frozen=True, slots=True)
class Line:
    """What was appended at one time, and the code that binds it to everything before it."""

    entries: tuple[Entry, ...] = field(repr=False)
    code: str


@dataclass(frozen=True, slots=True, repr=False)
class Kept:
    """Everything in the folder, authenticated. Where there is no folder yet, a new key and no lines."""

    folder: Path
    key: bytes
    lines: Mapping[str, tuple[Line, ...]]

    def hashed(self, *parts: str) -> str:
        """A value that only the holder of the key can make again."""
        return _code(self.key, "hash", *parts)[:32]

    def again(self) -> Kept:
        """As it is now. The key that was made for an empty folder is kept, unless another has come meanwhile."""
        now = read(self.folder)
        return now if now.lines else Kept(self.folder, self.key, {})


def read(folder: Path, known: str = "") -> Kept:
    """Read and authenticate the folder. ``known`` names a file that must be there, because its lines were used."""
    try:
        last = _noted(folder)
        kept = _read(folder, frozenset({*last, *filter(None, [known])}))
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise Distrusted("cannot be read") from error
    if any(code not in {line.code for line in kept.lines[name]} for name, code in last.items()):
        raise Distrusted("is older than the last release")
    return kept


def append(kept: Kept, name: str, entries: tuple[Entry, ...]) -> None:
    """Add one line; the same line twice running is one. Whatever interrupts it, the folder stays trustworthy.

    The line is written before the head that counts it: a line that no head counts yet is still authentic.
    """
    before = kept.lines.get(name, ())
    if before and before[-1].entries == entries:
        return
    kept.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not kept.lines:
        _replace(kept.folder / KEY, f"{kept.key.hex()}\n")
        _write_heads(kept, {})
    line = Line(entries, _line_code(kept.key, name, before, entries))
    _replace(
        kept.folder / f"{name}{SUFFIX}", "".join(f"{each.code} {_body(each.entries)}\n" for each in (*before, line))
    )
    heads = {each: _head(lines) for each, lines in kept.lines.items()}
    _write_heads(kept, heads | {name: _head((*before, line))})
    noted = _noted(kept.folder) | {name: line.code}
    _replace(_beside(kept.folder), f"{json.dumps(noted, separators=(',', ':'), sort_keys=True)}\n")


def _read(folder: Path, known: frozenset[str]) -> Kept:
    files = {path.name.removesuffix(SUFFIX): path for path in sorted(folder.glob(f"*{SUFFIX}"))}
    if not files and not known and not (folder / HEADS).exists():
        return Kept(folder, _key(folder) if (folder / KEY).exists() else secrets.token_bytes(KEY_BYTES), {})
    for name, phrase in ((KEY, "has lost its key"), (HEADS, "has lost a file")):
        if not (folder / name).exists():
            raise Distrusted(phrase if files else "is missing")
    key = _key(folder)
    lines = {name: _lines(path, key, name) for name, path in files.items()}
    heads = _heads(folder, key)
    for name in {*heads, *known}:
        if name not in lines:
            raise Distrusted("has lost a file")
        count, code = heads.get(name, (1, lines[name][0].code if lines[name] else ""))
        if len(lines[name]) < count:
            raise Distrusted("is shorter than it was")
        if lines[name][count - 1].code != code:
            raise Distrusted("has been changed")
    return Kept(folder, key, lines)


def _key(folder: Path) -> bytes:
    path = folder / KEY
    if path.stat().st_mode & 0o077:
        path.chmod(0o600)
    key = bytes.fromhex(path.read_text("ascii").strip())
    if len(key) != KEY_BYTES:
        raise Distrusted("has lost its key")
    return key


def _lines(path: Path, key: bytes, name: str) -> tuple[Line, ...]:
    lines: tuple[Line, ...] = ()
    for text in path.read_text("utf-8").splitlines():
        code, _, body = text.partition(" ")
        entries = tuple(json.loads(body))
        if not hmac.compare_digest(code, _line_code(key, name, lines, entries)):
            raise Distrusted("has been changed")
        lines = (*lines, Line(entries, code))
    return lines


def _heads(folder: Path, key: bytes) -> dict[str, tuple[int, str]]:
    code, _, body = (folder / HEADS).read_text("utf-8").strip().partition(" ")
    if not hmac.compare_digest(code, _code(key, "heads", body)):
        raise Distrusted("has been changed")
    return {name: (int(count), str(last)) for name, (count, last) in json.loads(body).items()}


def _noted(folder: Path) -> dict[str, str]:
    """The code of the line that was last written in each file, as noted beside the folder."""
    path = _beside(folder)
    noted = json.loads(path.read_text("utf-8")) if path.exists() else {}
    if not isinstance(noted, dict):
        raise ValueError("not a table of codes")
    return noted


def _beside(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}{LAST}")


def _write_heads(kept: Kept, heads: Mapping[str, tuple[int, str]]) -> None:
    body = json.dumps(heads, separators=(",", ":"), sort_keys=True)
    _replace(kept.folder / HEADS, f"{_code(kept.key, 'heads', body)} {body}\n")


def _head(lines: tuple[Line, ...]) -> tuple[int, str]:
    return len(lines), lines[-1].code


def _line_code(key: bytes, name: str, before: tuple[Line, ...], entries: Iterable[Entry]) -> str:
    return _code(key, "line", name, str(len(before)), before[-1].code if before else "", _body(entries))


def _body(entries: Iterable[Entry]) -> str:
    return json.dumps(list(entries), separators=(",", ":"))


def _code(key: bytes, *parts: str) -> str:
    """Keyed, and of the parts as they are divided: "ab" + "c" is not "a" + "bc"."""
    return hmac.new(key, json.dumps(parts).encode(), hashlib.sha256).hexdigest()


def _replace(path: Path, text: str) -> None:
    """Write a file that only its owner can read, whole or not at all."""
    aside = path.with_name(f".{path.name}.new")
    aside.unlink(missing_ok=True)
    handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    aside.replace(path)
