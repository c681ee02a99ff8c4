"""A drawing in SVG as the dots that a reader would see: laid on a page by the press, and the page made into dots.

The bytes of an SVG go in; a picture comes out, cut to what is drawn. The press fetches nothing, runs nothing and knows
no font but ours, so a drawing that asks for more is refused. Knows nothing of what it is for.
"""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache

import pypdfium2
from PIL import Image, ImageChops

from aftercare_docs.renderers.failure import CannotRender
from aftercare_docs.renderers.pdf_press import press

PAGE = '<html lang="en-GB"><head><title>Logo</title></head><body><img src="{}" alt="Logo"></body></html>'
STYLE = "@page { size: 120mm 120mm; margin: 5mm } html, body { margin: 0 } img { width: 110mm; max-height: 110mm }"
MOST = {b"<!ENTITY": 0, b"<image": 0, b"use": 40, b"pattern": 20, b"marker": 20}
"""How often a word may stand in a drawing that could otherwise grow without end as it is drawn."""
SCALE = 4  # dots to a point: about as fine as an office prints


@lru_cache(maxsize=4)
def drawn(content: bytes) -> Image.Image:
    """The drawing on white; ``CannotRender`` where it is not one, or shows nothing."""
    flat = content.replace(b"\0", b"")
    if any(flat.count(sign) > most for sign, most in MOST.items()):
        raise CannotRender("FMT03", {"times": 1, "kinds": "a drawing that repeats itself"})
    address = f"data:image/svg+xml;base64,{b64encode(content).decode()}"
    made = press(PAGE.format(address), STYLE, {address: content})
    with pypdfium2.PdfDocument(made) as document:
        seen: Image.Image = document[0].render(scale=SCALE).to_pil().convert("RGB")
    box = ImageChops.difference(seen, Image.new("RGB", seen.size, "white")).getbbox()
    if box is None:
        raise CannotRender("FMT03", {"times": 1, "kinds": "a drawing of nothing"})
    return seen.crop(box)
