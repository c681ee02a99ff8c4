"""What a reader of a finished file must find in it: the other half of the proof."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from aftercare_docs.png import dots


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that a file must hold: its bytes, what it shows in a sentence, its size and every word drawn in it.

    ``size`` is its width and height in the units of Office, 36,000 to a millimetre.
    """

    content: bytes = field(repr=False)
    alt: str = field(repr=False)
    size: tuple[int, int]
    said: tuple[str, ...] = field(default=(), repr=False)

    @property
    def digest(self) -> str:
        """By which a picture that came back is known again."""
        return sha256(self.content).hexdigest()

    @property
    def dots(self) -> str:
        """By which it is known in a format that keeps its dots and not its file."""
        return sha256(dots(self.content)).hexdigest()


@dataclass(frozen=True, slots=True)
class Expected:
    """The text and properties that the renderer was told to write.

    ``text`` holds the file's texts in reading order: a paragraph each for .docx (table cells in row order,
    then headers and footers), blocks for .pdf and .html. ``cells`` holds, for .xlsx, sheet -> cell address ->
    the value as shown; its order is the order of the sheets. ``properties`` holds exactly the metadata that
    the file may carry: title, author, language, subject, each only where the format has it. ``also`` holds every
    other string that was written: prompts and messages of entry rules, descriptions of charts, headers and footers
    of sheets, formulas that bring words; for .pdf the words before and after the number of the page. ``pictures``
    holds, for .docx, every picture in the order in which a reader meets them.
    """

    properties: Mapping[str, str]
    text: tuple[str, ...] = field(default=(), repr=False)
    cells: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)
    also: tuple[str, ...] = field(default=(), repr=False)
    pictures: tuple[Picture, ...] = ()
