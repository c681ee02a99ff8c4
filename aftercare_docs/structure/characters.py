"""The characters of a cell: which must not be there, and how spaces are put in order.

In: the text of a cell. Out: where its first unwelcome character stands, or the text tidied. Knows nothing of
sheets or columns.
"""

from __future__ import annotations

import re
import unicodedata

# Text is compared, checked and shown to people. A character that one of the three does not see can carry a
# name past the other two, so none is let in: not even those that a web page leaves behind by accident.
_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"
_DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_INVISIBLE = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u2800\u3164\ufeff"
    "\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_PRIVATE = "\ud800-\udfff\ue000-\uf8ff\ufffc-\uffff\U000f0000-\U0010ffff"
_UNWELCOME = re.compile(
    f"(?P<control>[{_CONTROL}])|(?P<direction>[{_DIRECTION}])|(?P<invisible>[{_INVISIBLE}])|(?P<private>[{_PRIVATE}])"
)
_NAMES = {
    "control": "a control character",
    "direction": "a character that turns the direction of writing",
    "invisible": "a character that cannot be seen",
    "private": "a character that no ordinary font can show",
}
_BREAK = re.compile(r" *(?:\r\n|[\r\n\x85\u2028\u2029]) *")
_SPACES = re.compile(r"[^\S\n]+")


def unwelcome(text: str) -> tuple[str, int] | None:
    """The kind of the first character that must not be there, and its place counted from 1."""
    if text.isascii() and text.isprintable():
        return None
    found = _UNWELCOME.search(text)
    return (_NAMES[str(found.lastgroup)], found.start() + 1) if found else None


def tidy(text: str) -> str:
    """One form for spaces, line ends and accents; wording is left alone."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    text = _BREAK.sub("\n", unicodedata.normalize("NFC", text))
    return _SPACES.sub(" ", text).strip()
