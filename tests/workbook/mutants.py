"""Workbooks that went wrong: in their bytes, in their parts, in their markup and in what their cells say."""

from __future__ import annotations

import random
import re
import warnings
import zipfile
from collections.abc import Callable
from io import BytesIO

Mutation = Callable[[bytes, random.Random], bytes]

_TOKEN = re.compile(rb"<[^>]*>|[^<]+")
_VALUE = re.compile(rb'="[^"]*"|>[^<]+<')
_ODD = (
    b"",
    b"0",
    b"-1",
    b"999999999999999999999",
    b"1e999",
    b"NaN",
    b"../../x",
    b"A1:XFD1048576",
    b"\xc3\x28",
    b"&#0;",
    b"&lt;!DOCTYPE x&gt;",
    b"_x0000__xD800_",
    b"=cmd|'/c calc'!A1",
    b"\xe2\x80\xae",
    b"s" * 70_000,
)


def flip_bytes(data: bytes, chance: random.Random) -> bytes:
    mutable = bytearray(data)
    for _ in range(chance.randint(1, 20)):
        mutable[chance.randrange(len(mutable))] = chance.randrange(256)
    return bytes(mutable)


def cut_and_paste(data: bytes, chance: random.Random) -> bytes:
    start, end, to = sorted(chance.randrange(len(data)) for _ in range(3))
    return data[:to] + data[start:end] + data[to:] if chance.random() < 0.5 else data[:start] + data[end:]


def shuffle_parts(data: bytes, chance: random.Random) -> bytes:
    """Parts lost, doubled, renamed or swapped for one another."""
    members = _members(data)
    for _ in range(chance.randint(1, 3)):
        one, other = chance.randrange(len(members)), chance.randrange(len(members))
        name, content = members[one]
        match chance.randrange(4):
            case 0:
                members.pop(one)
            case 1:
                members.append((name, content))
            case 2:
                members[one] = (chance.choice(["../x.xml", "xl/vbaProject.bin", name.upper(), "x.xml"]), content)
            case _:
                members[one], members[other] = (name, members[other][1]), (members[other][0], content)
    return _packed(members)


def break_markup(data: bytes, chance: random.Random) -> bytes:
    """Tags lost, doubled or moved in one part."""

    def change(content: bytes) -> bytes:
        tokens = _TOKEN.findall(content)
        for _ in range(chance.randint(1, 4)):
            place = chance.randrange(len(tokens))
            match chance.randrange(3):
                case 0:
                    tokens.pop(place)
                case 1:
                    tokens[place:place] = [tokens[place]] * chance.choice([1, 2, 500])
                case _:
                    tokens.insert(chance.randrange(len(tokens)), tokens[place])
            tokens = tokens or [b""]
        return b"".join(tokens)

    return in_one_part(data, change, chance)


def odd_values(data: bytes, chance: random.Random) -> bytes:
    """Attributes and texts that no program writes, in markup that is whole."""

    def change(content: bytes) -> bytes:
        spots = list(_VALUE.finditer(content))
        for spot in sorted(chance.sample(spots, min(len(spots), 3)), key=lambda m: -m.start()) if spots else ():
            first, last = spot.group()[:1], spot.group()[-1:]
            quoted = first + (b'"' if first == b"=" else b"") + chance.choice(_ODD) + last
            content = content[: spot.start()] + quoted + content[spot.end() :]
        return content

    return in_one_part(data, change, chance)


MUTATIONS: tuple[Mutation, ...] = (flip_bytes, cut_and_paste, shuffle_parts, break_markup, odd_values)


def _members(data: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def in_one_part(
    data: bytes, change: Callable[[bytes], bytes], chance: random.Random, names: tuple[str, ...] = ()
) -> bytes:
    """The file with one part changed: one of these, or else any that is read."""
    members = _members(data)
    unread = ("docProps", "xl/drawings", "xl/comments")
    read = [n for n, (name, _) in enumerate(members) if (name in names if names else not name.startswith(unread))]
    place = chance.choice(read)
    members[place] = (members[place][0], change(members[place][1]))
    return _packed(members)


def _packed(members: list[tuple[str, bytes]]) -> bytes:
    held = BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(held, "w", zipfile.ZIP_STORED) as archive:
        warnings.simplefilter("ignore")  # that a name is repeated is the point
        for name, content in members:
            archive.writestr(name, content)
    return held.getvalue()
