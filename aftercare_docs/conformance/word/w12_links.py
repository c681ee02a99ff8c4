"""The words of a link say where it goes, and the same words always go to the same place."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View
from aftercare_docs.verification.word.story import text_of
from aftercare_docs.verification.word.styles import W

CODE = "WRD12"
EMPTY_WORDS = frozenset({"", "here", "click here", "more", "read more", "link", "this link"})
CONTENTS = "_Toc"  # a line of the contents list says what its heading says, whatever that is (W14)
ADDRESSES = ("://", "www.", "mailto:")


def check(view: View) -> Iterator[Found]:
    """Links whose words do not tell."""
    targets: dict[str, str] = {}
    for link in view.body.iter(f"{W}hyperlink"):
        if link.get(f"{W}anchor", "").startswith(CONTENTS):
            continue
        text = text_of(link).strip()
        target = link.get(f"{W}anchor") or next((str(v) for k, v in link.attrib.items() if str(k).endswith("}id")), "")
        if text.lower() in EMPTY_WORDS or any(address in text for address in ADDRESSES):
            yield "the words of a link do not say where it goes", view.place(link)
        elif targets.setdefault(text, target) != target:
            yield "two links have the same words and go to different places", view.place(link)
