"""The gate for calendars: bytes go in, findings come out. Every line is a property of the list, or refused.

The file is read by a grammar far narrower than RFC 5545: known components, each property at most once, known
parameters and values, lines folded in the one way. Whatever else a calendar program would pass over is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.verification.allowed import rows
from aftercare_docs.verification.glyphs import has_unseen
from aftercare_docs.verification.office import search_bytes
from aftercare_docs.verification.reading import Case, fold, squeeze
from aftercare_docs.verification.rereading import read_again

LINE = re.compile(r"([A-Z][A-Z0-9-]*)((?:;[^:;\"]*(?:\"[^\"]*\")?[^:;\"]*)*):(.*)")
NAME = re.compile(r"[A-Z][A-Z0-9-]*", re.IGNORECASE)
ESCAPE = re.compile(r"\\([\\;,n])")
PLAIN = re.compile(r"(?:[^\\;,]|\\[\\;,n])*")
INSIDE = {"": {"VCALENDAR"}, "VCALENDAR": {"VTIMEZONE", "VEVENT"}, "VTIMEZONE": {"DAYLIGHT", "STANDARD"}}
ALWAYS = {"VEVENT": {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CLASS"}, "VCALENDAR": {"VERSION", "PRODID"}}
VALUE = "VALUE=DATE"
WIDTH = 74  # bytes of a line, beside the blank that carries it on
MARKS = (b"\\", b"^")
Found = tuple[str, str, str, PartRef]


def verify(case: Case) -> list[Finding]:
    """Everything about a calendar that must not leave."""
    try:
        text = case.content.decode("utf-8")
    except UnicodeDecodeError:
        return [Finding("FIL01", PartRef(case.name), {"carrier": "not UTF-8"})]
    *lines, last = re.sub(r"\r\n[ \t]", "", text).split("\r\n")
    read = Calendar(case, lines)
    for line in lines:
        read.line(line)
    if last:
        read.refuse("FIL11", "carrier", "bytes behind the calendar")
    read.end()
    packed = [] if folded(lines) == case.content else [Finding("FIL10", PartRef(case.name), {"what": "lines"})]
    again = [*read_again(case, read.shown), *case.beside(read)]
    return [*fold(read.found), *packed, *read.equality(), *read.search("\n".join(lines)), *again]


def folded(lines: list[str]) -> bytes:
    """The lines as they are written: in pieces as long as may be, broken in no character and behind no escape."""
    return b"".join(b"\r\n ".join(_pieces(line)) + b"\r\n" for line in lines)


def _pieces(line: str) -> list[bytes]:
    pieces = [b""]
    for letter in line:
        encoded = letter.encode()
        if len(pieces[-1]) + len(encoded) > WIDTH:
            mark = pieces[-1][-1:] if pieces[-1][-1:] in MARKS else b""
            pieces[-1] = pieces[-1].removesuffix(mark)
            pieces.append(mark)
        pieces[-1] += encoded
    return pieces


class Calendar:
    """A calendar taken apart: the texts that it shows, and what is refused of its lines."""

    def __init__(self, case: Case, lines: list[str]) -> None:
        self.case, self.lines = case, lines
        self.found: list[Found] = []
        self.shown: list[tuple[PartRef, str]] = []
        self.open: list[str] = []
        self.seen: list[set[str]] = []
        self.title = ""
        self.events = self.calendars = 0

    def at(self) -> PartRef:
        return PartRef(self.case.name, f"entry {self.events}" if self.events else "its head")

    def refuse(self, code: str, fact: str, value: str) -> None:
        self.found.append((code, fact, value, self.at()))

    def line(self, line: str) -> None:
        match = LINE.fullmatch(line)
        if match is None:
            self.refuse(
                "FIL11" if not self.open else "FIL13", "carrier" if not self.open else "what", "a line of its own"
            )
            return
        name, parameters, value = match.groups()
        if name in {"BEGIN", "END"}:
            self.component(name, value if not parameters else f"{value};")
        elif not self.open:
            self.refuse("FIL11", "carrier", "a line outside the calendar")
        else:
            self.property(name, parameters, value)

    def component(self, word: str, name: str) -> None:
        if word == "END":
            if not self.open or self.open[-1] != name:
                self.refuse("FIL07", "what", "a component that does not end where it should")
                return
            if ALWAYS.get(self.open.pop(), set()) - self.seen.pop():
                self.refuse("FIL07", "what", "a component without what it needs")
            return
        self.events += name == "VEVENT"
        self.calendars += name == "VCALENDAR"
        if name not in INSIDE.get(self.open[-1] if self.open else "", set()) or self.calendars > 1:
            self.unknown(name, "a component that our calendars do not use")
        self.open.append(name)
        self.seen.append(set())

    def property(self, name: str, parameters: str, value: str) -> None:
        row = _properties().get((self.open[-1], name))
        if row is None:
            self.unknown(name, "a property that our calendars do not use")
            return
        if name in self.seen[-1]:
            self.refuse("FIL13", "what", f"{name} a second time")
        self.seen[-1].add(name)
        allowed, pattern = row
        if parameters.removeprefix(";") not in allowed:
            self.refuse("FIL14", "what", f"parameters of {name}")
        if pattern == "text":
            self.text(name, value)
        elif not re.fullmatch(pattern, value, re.ASCII) or (VALUE in parameters and "T" in value):
            self.refuse("FIL14", "what", name)

    def unknown(self, name: str, what: str) -> None:
        """Say which kind of hiding place it is, where it is a known one; its own name only if it is such."""
        code, carrier = _carriers().get(name.upper(), ("FIL24", "a property of its own") if _is_own(name) else ("", ""))
        if not code or code == "FIL13":
            self.refuse("FIL13", "what", carrier or what)
        else:
            self.refuse(code, "carrier", carrier)

    def text(self, name: str, value: str) -> None:
        if not PLAIN.fullmatch(value):
            self.refuse("FIL13", "what", f"an escape in {name}")
        text = ESCAPE.sub(lambda found: "\n" if found[1] == "n" else found[1], value)
        if any(has_unseen(line) or not (line.isprintable() or "\u00a0" in line) for line in text.split("\n")):
            self.refuse("FIL44", "carrier", "characters without a mark")
        self.shown.append((self.at(), text))
        if name == "NAME":
            self.title = text

    def end(self) -> None:
        if self.open or self.calendars != 1:
            self.refuse("FIL07", "what", "not one calendar from its beginning to its end")

    def equality(self) -> Iterator[Finding]:
        expected, lines = self.case.expected, self.lines
        if expected is None:
            return
        entries = 0
        for number in range(max(len(lines), len(expected.also))):
            entries += lines[number : number + 1] == ["BEGIN:VEVENT"]
            if tuple(lines[number : number + 1]) != expected.also[number : number + 1]:
                at = PartRef(self.case.name, f"entry {entries}" if entries else "its head")
                yield Finding("FIL50", at, {"what": "this line, or what follows it", "carrier": "text"})
                break
        if {squeeze(text) for _, text in self.shown} - {squeeze(text) for text in expected.text}:
            yield Finding("FIL50", PartRef(self.case.name), {"what": "a text of an entry", "carrier": "text"})
        if self.title != expected.properties.get("title", ""):
            yield Finding("FIL51", PartRef(self.case.name, "its head"), {"property": "title", "carrier": "title"})

    def search(self, unfolded: str) -> Iterator[Finding]:
        """Known terms in every text; then in the lines with nothing folded, and in the bytes as they are."""
        searcher, clear = self.case.searcher, True
        for at, text in self.shown:
            if times := searcher.in_text(text):
                clear = False
                yield Finding("FIL60", at, {"times": times, "carrier": "text"})
        if clear:
            yield from search_bytes(self.case.name, unfolded.encode("utf-8"), searcher, "its lines")
            yield from search_bytes(self.case.name, self.case.content, searcher, "its bytes")


def _is_own(name: str) -> bool:
    return name.upper().startswith("X-") and NAME.fullmatch(name) is not None


@cache
def _properties() -> Mapping[tuple[str, str], tuple[frozenset[str], str]]:
    """Component and property -> the parameters it may have, and the pattern of its value."""
    return {
        (row["component"], row["property"]): (frozenset(row["parameters"].split("|")), row["pattern"])
        for row in rows("ics-properties.csv")
    }


@cache
def _carriers() -> Mapping[str, tuple[str, str]]:
    return {row["name"]: (row["code"], row["carrier"]) for row in rows("ics-carriers.csv")}
