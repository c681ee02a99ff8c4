"""A partnership's own house style: what stands beside the workbook, checked before anything is dressed in it.

The path of a workbook goes in. Out come the theme to wear, what the style says of the partnership, and findings: every
pair of colours that somebody could not read, every entry that no style has, a logo that is not a safe picture. The
style of one workbook is ``NAME.theme.toml``; that of all workbooks of a folder is ``theme.toml``.
"""

from __future__ import annotations

import difflib
import hashlib
import tomllib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from aftercare_docs.findings import Finding, PartRef, stops
from aftercare_docs.intake import load as read_whole
from aftercare_docs.intake.archive import Refused
from aftercare_docs.theme import HEX, Logo, Theme, ThemeError, load, product

if TYPE_CHECKING:
    from PIL import Image

SUFFIX, SHARED = ".theme.toml", "theme.toml"
ENTRIES = ("name", "contact", "logo", "colours")
LARGEST = 100_000  # bytes; the product's own has a twentieth of it
LONGEST = 200  # characters of a name or a contact


@dataclass(frozen=True, slots=True)
class House:
    """The theme, and what it says of whose it is; ``contact`` fills what the workbook leaves blank."""

    theme: Theme
    name: str = ""
    contact: str = ""
    file: str = ""
    found: tuple[Finding, ...] = ()

    def of_another(self, partnership: str) -> Iterator[Finding]:
        """A style that names another partnership than the workbook does: its logo must not go out on this one's."""
        if self.name and self.name != partnership:
            yield Finding("STY06", PartRef(self.file, "name"))


@dataclass
class _Read:
    """What one file says, as far as it can be used."""

    file: str
    found: list[Finding] = field(default_factory=list)

    def wrong(self, code: str, place: str = "", **facts: object) -> None:
        self.found.append(Finding(code, PartRef(self.file, place), facts))


def house(workbook: Path) -> House:
    """The house style of a workbook: its partnership's own where there is one that can be used, else the product's."""
    path = _beside(workbook)
    if path is None:
        return House(product())
    read = _Read(path.name)
    said = _said(path, read)
    name, contact = (_line(said, key, read) for key in ("name", "contact"))
    logo = _logo(path, said, read)
    worn = _dressed(said, logo, read)
    return House(product() if stops(read.found) else worn, name, contact, path.name, tuple(read.found))


def digest(workbook: Path) -> bytes:
    """A digest of everything that decides the style, so that a change to any of it is noticed."""
    made, path = hashlib.sha256(), _beside(workbook)
    if path:
        logo = str(_said(path, _Read(path.name)).get("logo", ""))
        for each in (path, path.with_name(Path(logo).name or path.name)):
            made.update(each.read_bytes() if each.is_file() else b"none")
    return made.digest()


def _beside(workbook: Path) -> Path | None:
    """The file of the style, if there is one; a name that cannot be a workbook's has none."""
    if not workbook.name:
        return None
    own, shared = workbook.with_name(workbook.stem + SUFFIX), workbook.with_name(SHARED)
    return next((path for path in (own, shared) if path.exists()), None)


def _said(path: Path, read: _Read) -> dict[str, object]:
    """The entries of the file; none where it cannot be read."""
    try:
        content = read_whole(path)
        if len(content) > LARGEST:
            read.wrong("STY02", why="it is larger than any house style")
            return {}
        said = tomllib.loads(content.decode("utf-8-sig"))
    except Refused:
        read.wrong("STY02", why="it cannot be opened")
        return {}
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError):
        read.wrong("STY02", why="it is not written as TOML")
        return {}
    for key in sorted(said.keys() - set(ENTRIES)):
        read.wrong("STY03", near=_near(key, ENTRIES))
    return said


def _near(key: str, known: Collection[str]) -> str:
    return next(iter(difflib.get_close_matches(key[:LONGEST], known, 1, 0)))


def _line(said: dict[str, object], key: str, read: _Read) -> str:
    value = said.get(key, "")
    if isinstance(value, str) and len(value) <= LONGEST and (value.isprintable() or not value):
        return value.strip()
    read.wrong("STY04", key, wanted=f"one line of at most {LONGEST} characters")
    return ""


def _logo(path: Path, said: dict[str, object], read: _Read) -> Logo | None:
    value = said.get("logo")
    if value is None:
        return None
    if not isinstance(value, str) or Path(value).name != value or value.startswith("."):
        read.wrong("STY04", "logo", wanted="the name of a picture that lies beside this file")
        return None
    from aftercare_docs.intake.logo import take  # a library for pictures is needed only where there is one

    try:
        return Logo(*take(path.with_name(value), _svg))
    except Refused as refused:
        why = refused.found.facts["why"] if refused.found.code == "STY05" else "it cannot be opened"
        read.wrong("STY05", "logo", why=why)
        return None


def _svg(content: bytes) -> Image.Image | None:
    """What a drawing shows; nothing where it is not one that can be drawn safely."""
    from aftercare_docs.renderers.failure import CannotRender
    from aftercare_docs.renderers.svg import drawn

    try:
        return drawn(content)
    except CannotRender:
        return None


def _dressed(said: dict[str, object], logo: Logo | None, read: _Read) -> Theme:
    """The product's theme in the partnership's colours; as it is where these cannot be used."""
    table = said.get("colours", {})
    if not isinstance(table, dict):
        read.wrong("STY04", "colours", wanted="a table of names and colours")
        return product()
    own = dict(_colours(table, read))
    try:
        return load((files("aftercare_docs") / "data" / "theme.toml").read_text("utf-8"), own, logo)
    except ThemeError as error:
        for weak in error.weak:
            ratio = f"{int(weak.ratio * 10) / 10:.1f}"
            facts = {"colour": weak.colour, "ground": weak.ground, "ratio": ratio, "least": weak.least}
            read.wrong("STY01", weak.pair, **facts)
        return product()


def _colours(table: dict[str, object], read: _Read) -> Iterator[tuple[str, str]]:
    known = product().colours
    for key, value in table.items():
        if key not in known:
            read.wrong("STY03", "colours", near=_near(key, known))
        elif not isinstance(value, str) or not HEX.fullmatch(value.upper()):
            read.wrong("STY04", f"colours.{key}", wanted="written as #RRGGBB, such as #1D5C66")
        else:
            yield key, value.upper()
