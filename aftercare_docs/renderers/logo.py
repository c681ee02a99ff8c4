"""The logo of the house, as it stands at the beginning of a file: its dots, its words and its size.

A document goes in; a picture comes out, or nothing where the house has no logo. Knows nothing of any format.
"""

from __future__ import annotations

from aftercare_docs.documents.base import Document
from aftercare_docs.expected import Picture
from aftercare_docs.theme import theme
from aftercare_docs.words import words

EMU = 36_000  # of Office's own units in a millimetre


def logo(document: Document) -> Picture | None:
    """The logo with words that say whose it is."""
    own = theme().logo
    if own is None:
        return None
    alt = words()["pictures"]["logo_alt"].format(partnership=document.front.partnership)
    return Picture(own.content, alt, (round(own.width * EMU), round(own.height * EMU)))
