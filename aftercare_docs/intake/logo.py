"""A logo from anywhere, made into one of our own pictures before it comes near a document.

The path of a PNG, a JPEG or an SVG goes in; its dots come out, drawn anew at the size at which they will be printed,
on white and in few colours. Whatever else the file carried, of where, when and with what it was made, stays behind.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageFile, UnidentifiedImageError

from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.intake import load
from aftercare_docs.intake.archive import MEGABYTE, Refused
from aftercare_docs.png import DOTS, written

LARGEST = MEGABYTE
FEWEST, MOST = 40, 4000  # dots to a side
BOX = (50.0, 8.5)  # millimetres that it may take at the top of a page
AIR = 3.0  # millimetres of white behind it, before the words that follow
COLOURS = 128
SVG = ".svg"
KINDS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG"}


def take(path: Path, draw: Callable[[bytes], Image.Image | None]) -> tuple[bytes, float, float]:
    """The picture, its width and its height in millimetres; ``Refused`` with the reason. ``draw`` draws an SVG."""
    suffix = path.suffix.lower()
    if suffix not in {SVG, *KINDS}:
        raise _refused(path, "it is neither a PNG nor a JPEG nor an SVG")
    content = load(path)
    if len(content) > LARGEST:
        raise _refused(path, f"it is larger than {LARGEST // MEGABYTE} MB")
    seen = draw(content) if suffix == SVG else _opened(path, content, KINDS[suffix])
    if seen is None:
        raise _refused(path, "it fetches something, uses a font of its own, or draws nothing")
    return _drawn(path, seen)


def _refused(path: Path, why: str) -> Refused:
    return Refused(Finding("STY05", PartRef(path.name), {"why": why}))


def _opened(path: Path, content: bytes, kind: str) -> Image.Image:
    """The picture as it is seen, on white. Its size is looked at before a dot of it is read."""
    try:
        with _strict(), Image.open(BytesIO(content), formats=[kind]) as found:
            if not all(FEWEST <= side <= MOST for side in found.size):
                raise _refused(path, f"its sides should have from {FEWEST} to {MOST} dots")
            if getattr(found, "n_frames", 1) != 1:
                raise _refused(path, "it moves")
            seen = found.convert("RGBA")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Warning):
        raise _refused(path, f"it is not a whole {kind}") from None
    white = Image.new("RGBA", seen.size, "white")
    white.alpha_composite(seen)
    return white.convert("RGB")


@contextmanager
def _strict() -> Iterator[None]:
    """Whatever the library would let pass is a reason to refuse; another that is loaded has it read what is cut off."""
    before = ImageFile.LOAD_TRUNCATED_IMAGES
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ImageFile.LOAD_TRUNCATED_IMAGES = False
        try:
            yield
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = before


def _drawn(path: Path, seen: Image.Image) -> tuple[bytes, float, float]:
    """The picture as large as its box allows, with air behind it, each dot the number of a colour."""
    share = min(side * DOTS / 25.4 / given for side, given in zip(BOX, seen.size, strict=True))
    width, height = (max(1, round(side * share)) for side in seen.size)
    if height < DOTS * BOX[1] / 25.4 / 2:
        raise _refused(path, "it is too wide for its height to be read at the top of a page")
    air = round(AIR * DOTS / 25.4)
    sheet = Image.new("RGB", (width + air, height), "white")
    sheet.paste(seen.resize((width, height), Image.Resampling.LANCZOS), (0, 0))
    few = sheet.quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    palette = bytes(few.getpalette() or b"")
    rows = b"".join(b"\0" + few.crop((0, y, few.width, y + 1)).tobytes() for y in range(few.height))
    colours = [palette[n : n + 3] for n in range(0, len(palette), 3)]
    return written(*few.size, colours, rows), few.width * 25.4 / DOTS, few.height * 25.4 / DOTS
