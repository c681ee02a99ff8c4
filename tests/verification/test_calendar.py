"""One invented word in every hiding place of a calendar: the gate catches each, and says none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aftercare_docs.expected import Expected
from aftercare_docs.findings import CellRef, Finding, stops
from aftercare_docs.verification import verify
from aftercare_docs.verification.calendar import folded
from aftercare_docs.watchlist import Term, Watchlist
from tests.verification.mutations.base import CANARY, Mutation

EVENT = (
    "BEGIN:VEVENT",
    "UID:ab94aa0a-2b31-5a62-ae52-4f9cdb3c30b2",
    "DTSTAMP:20261016T000000Z",
    "SEQUENCE:195700201",
    "DTSTART;TZID=Europe/London:20260603T100000",
    "DTEND;TZID=Europe/London:20260603T113000",
    "SUMMARY:Making sense together",
    "DESCRIPTION:For: People closest to the work.\\nHow: online\\, 2 hours.\\nAftercare is not therapy\\, and goes on",
    "LOCATION:Online",
    "CATEGORIES:Session",
    "STATUS:CONFIRMED",
    "CLASS:PRIVATE",
    "TRANSP:OPAQUE",
    "END:VEVENT",
)
HEAD = (
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//aftercare_docs//Calendar//EN",
    "CALSCALE:GREGORIAN",
    "NAME:Aftercare",
)
ROUTINE = (
    "BEGIN:VEVENT",
    "UID:59e2b521-74fb-5d16-acbd-f49037d22149",
    "DTSTAMP:20261016T000000Z",
    "SEQUENCE:195700201",
    "DTSTART;VALUE=DATE:20260907",
    "DTEND;VALUE=DATE:20260908",
    "RRULE:FREQ=MONTHLY;UNTIL=20270120;INTERVAL=3;BYDAY=-1WE",
    "SUMMARY:Risk panel",
    "CATEGORIES:Routine",
    "STATUS:CONFIRMED",
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
)
ZONE = (
    "BEGIN:VTIMEZONE",
    "TZID:Europe/London",
    "BEGIN:DAYLIGHT",
    "DTSTART:19810329T010000",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0100",
    "TZNAME:BST",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
)
LINES = [*HEAD, *ZONE, *EVENT, *ROUTINE, "END:VCALENDAR"]
CONTENT = folded(LINES)
TEXTS = (
    "Aftercare",
    "Making sense together",
    "For: People closest to the work.\nHow: online, 2 hours.\nAftercare is not therapy, and goes on",
    "Online",
    "Session",
    "Risk panel",
    "Routine",
)
EXPECTED = Expected({"title": "Aftercare"}, text=TEXTS, also=tuple(LINES))
KNOWN = Watchlist([Term(CANARY, "Name", CellRef("Identities", 2, "B"))])


def after(line: str, *added: str) -> Callable[[bytes], bytes]:
    """New lines behind one that is there, folded as the rest."""
    place = LINES.index(line) + 1
    return lambda _: folded([*LINES[:place], *(text.replace("{c}", CANARY) for text in added), *LINES[place:]])


def instead(old: str, new: str) -> Callable[[bytes], bytes]:
    """Something else in the first line that holds ``old``."""
    place = next(n for n, line in enumerate(LINES) if old in line)
    changed = LINES[place].replace(old, new.replace("{c}", CANARY))
    return lambda _: folded([*LINES[:place], changed, *LINES[place + 1 :]])


def raw(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    """The same bytes with some of them changed, folded by nobody."""
    assert old in CONTENT
    return lambda content: content.replace(old, new.replace(b"{c}", CANARY.encode()), 1)


TITLE = "SUMMARY:Making sense together"
PROPERTIES = {
    "guest": "ATTENDEE;CN={c}:mailto:a@b.example",
    "organiser": "ORGANIZER;CN={c}:mailto:a@b.example",
    "contact": "CONTACT:{c}",
    "attachment by address": "ATTACH:https://{c}.example/",
    "attachment inside": "ATTACH;ENCODING=BASE64;VALUE=BINARY:WnF1b3J2ZXhpcw==",
    "picture": "IMAGE;VALUE=URI:https://{c}.example/",
    "comment": "COMMENT:{c}",
    "link": "URL:https://{c}.example/",
    "link to join": "CONFERENCE;VALUE=URI:https://{c}.example/",
    "a property of its own": "X-NOTE:{c}",
    "a property named after it": "X-{c}:1",
    "a second description": "X-ALT-DESC;FMTTYPE=text/html:<b>{c}</b>",
    "styled description": "STYLED-DESCRIPTION:{c}",
    "structured data": "STRUCTURED-DATA:{c}",
    "answers of guests": "REQUEST-STATUS:2.0;{c}",
    "another entry": "RELATED-TO:{c}",
    "place on a map": "GEO:51.0;0.1",
    "resources": "RESOURCES:{c}",
    "a day when it was made": "CREATED:20260304T050607Z",
    "a text a second time": "SUMMARY:{c}",
    "no property at all": "{c}",
    "a property in small letters": "summary:{c}",
}
MUTATIONS = [
    *(Mutation(name, after(TITLE, line)) for name, line in PROPERTIES.items()),
    Mutation("the text itself", instead("Making sense", "Making {c} sense")),
    Mutation("the calendar's name", instead("NAME:Aftercare", "NAME:Aftercare {c}")),
    Mutation("the product", instead("-//aftercare_docs//", "-//{c}//")),
    Mutation("a parameter", instead("SUMMARY:", "SUMMARY;X-A={c}:")),
    Mutation("a language", instead("SUMMARY:", "SUMMARY;LANGUAGE={c}:")),
    Mutation("another text by address", instead("SUMMARY:", 'SUMMARY;ALTREP="https://{c}.example/":')),
    Mutation("a zone of its own", instead("DTSTART;TZID=Europe/London", "DTSTART;TZID={c}")),
    Mutation("the zone's name", instead("TZNAME:BST", "TZNAME:{c}")),
    Mutation("the code of an entry", instead("ab94aa0a-2b31-5a62-ae52-4f9cdb3c30b2", "{c}@example")),
    Mutation("a category", instead("CATEGORIES:Session", "CATEGORIES:Session,{c}")),
    Mutation("a rule", instead("RRULE:FREQ=MONTHLY", "RRULE:X-A={c};FREQ=MONTHLY")),
    Mutation("seconds of a time", instead("T100000", "T100007")),
    Mutation("an hour of a day", instead("VALUE=DATE:20260907", "VALUE=DATE:20260907T010000")),
    Mutation("an unknown escape", instead("Making sense", "Making \\q{c} sense")),
    Mutation("a letter without width", instead("Making sense", "Making\u200b sense")),
    Mutation("an alarm", after(TITLE, "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:{c}", "END:VALARM")),
    Mutation("a task", after("END:VEVENT", "BEGIN:VTODO", "SUMMARY:{c}", "END:VTODO")),
    Mutation("a component of its own", after("END:VEVENT", "BEGIN:X-{c}", "END:X-{c}")),
    Mutation("an entry more", after("END:VEVENT", *EVENT[:6], "SUMMARY:{c}", *EVENT[8:])),
    Mutation("a second calendar", lambda content: content + content.replace(b"Making sense", CANARY.encode())),
    Mutation("lines behind the calendar", lambda content: content + f"NOTE:{CANARY}\r\n".encode()),
    Mutation("bytes behind the calendar", lambda content: content + CANARY.encode()),
    Mutation("lines before the calendar", lambda content: f"NOTE:{CANARY}\r\n".encode() + content),
    Mutation("the mark of an encoding", lambda content: b"\xef\xbb\xbf" + content),
    Mutation("folds of its own", raw(b"CATEGORIES:Session", b"CATEGORIES:Ses\r\n sion")),
    Mutation("a word split over folds", raw(b"LOCATION:Online", b"LOCATION:Zquor\r\n vexis")),
    Mutation("folds with a tab", raw(b"\r\n ", b"\r\n\t")),
    Mutation("bare line ends", raw(b"CLASS:PRIVATE\r\n", b"CLASS:PRIVATE\nX-NOTE:{c}\r\n")),
    Mutation("a separator of lines", raw(b"Making sense", "Making\u2028X-NOTE:{c}\u2028sense".encode())),
    Mutation("an empty line", raw(b"CLASS:PRIVATE\r\n", b"CLASS:PRIVATE\r\n\r\n")),
    Mutation("other letters", raw(b"Making sense", b"Making s\xe9nse")),
    Mutation("parameters of a beginning", raw(b"BEGIN:VEVENT", b"BEGIN;X-A={c}:VEVENT")),
    Mutation("an end too many", after("TRANSP:OPAQUE", "END:VEVENT")),
    Mutation("no end", lambda content: content.replace(b"END:VCALENDAR\r\n", b"")),
    Mutation("an entry that is public", instead("CLASS:PRIVATE", "CLASS:PUBLIC")),
    Mutation("the file's name", lambda content: content, f"{CANARY} plan"),
]
READABLE = {"the text itself", "the calendar's name", "an entry more", "a word split over folds", "the file's name"}
CASES = [pytest.param(mutation, id=mutation.name) for mutation in MUTATIONS]


def said(found: list[Finding]) -> bool:
    return CANARY.lower() in (repr(found) + "".join(map(str, found))).lower()


def test_what_was_composed_passes_and_passes_again_when_it_comes_back() -> None:
    assert verify("plan.ics", CONTENT, KNOWN, EXPECTED) == []
    assert verify("plan.ics", CONTENT, None, None, known=TEXTS) == []


def test_there_are_enough_hiding_places_and_each_has_its_name() -> None:
    names = [mutation.name for mutation in MUTATIONS]
    assert len(set(names)) == len(names) >= 50


@pytest.mark.parametrize("mutation", CASES)
def test_the_gate_catches_what_is_planted_and_does_not_say_it(mutation: Mutation) -> None:
    name, content = (mutation.file or "plan") + ".ics", mutation.plant(CONTENT)
    if not mutation.file:
        by_form = verify(name, content, None, EXPECTED)
        assert stops(by_form), "not caught without knowing the word"
        assert not said(by_form)
    by_search = verify(name, content, KNOWN, EXPECTED)
    assert not said(by_search)
    if mutation.file or CANARY.encode() in content or "split" in mutation.name:
        assert {f.code for f in by_search} & {"FIL60", "FIL61", "FIL62"}, "not found by looking for the word"


@pytest.mark.parametrize("mutation", [case for case in CASES if case.id not in READABLE])
def test_the_gate_catches_it_also_in_a_file_that_came_back(mutation: Mutation) -> None:
    assert stops(verify("plan.ics", mutation.plant(CONTENT), None, None, known=TEXTS))


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("guest", "FIL28"),
        ("attachment inside", "FIL33"),
        ("comment", "FIL27"),
        ("link", "FIL16"),
        ("a property of its own", "FIL24"),
        ("an alarm", "FIL08"),
        ("a letter without width", "FIL44"),
        ("folds of its own", "FIL10"),
        ("lines behind the calendar", "FIL11"),
        ("other letters", "FIL01"),
        ("no end", "FIL07"),
        ("the product", "FIL14"),
        ("the calendar's name", "FIL51"),
    ],
)
def test_a_finding_says_which_kind_of_hiding_place_it_is(name: str, code: str) -> None:
    [mutation] = [m for m in MUTATIONS if m.name == name]
    assert code in {finding.code for finding in verify("plan.ics", mutation.plant(CONTENT), None, EXPECTED)}


def test_a_text_that_nobody_composed_is_found_at_its_entry() -> None:
    [mutation] = [m for m in MUTATIONS if m.name == "the text itself"]
    found = verify("plan.ics", mutation.plant(CONTENT), KNOWN, EXPECTED)
    assert {str(f.at) for f in found if f.code in {"FIL50", "FIL60"}} >= {"plan.ics: entry 1"}


def test_lines_are_broken_in_no_character_and_behind_no_escape() -> None:
    assert folded(["a" * 75]) == b"a" * 74 + b"\r\n a\r\n"
    assert folded(["a" * 73 + "\u00e9"]) == b"a" * 73 + "\r\n \u00e9\r\n".encode()
    assert folded(["a" * 73 + "\\, b"]) == b"a" * 73 + b"\r\n \\, b\r\n"
