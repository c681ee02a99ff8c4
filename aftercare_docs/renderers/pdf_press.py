"""HTML and CSS on paper: one locked-down call of WeasyPrint.

A page and a style sheet go in, the bytes of a PDF come out, or a finding. Nothing is fetched but the fonts
that the product ships with; nothing is attached; whatever the library only warns about stops the file, because
nobody reads warnings. This module knows nothing of any document, and loads WeasyPrint when it is called.
"""

from __future__ import annotations

import gc
import logging
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import Any

from aftercare_docs.renderers.failure import CannotRender
from aftercare_docs.renderers.pdf_finish import finish
from aftercare_docs.renderers.pdf_library import weasyprint
from aftercare_docs.resources import template_path

SCHEME = "vendored:"
FAMILY = "Atkinson Hyperlegible Next"
NONE: Mapping[str, bytes] = {}

# What WeasyPrint complains of -> the kind, in words. The message itself may quote the page and is not repeated.
KINDS = {
    ".notdef glyph": "a character without a glyph",
    "Image": "a picture without a description",
    "Missing required": "a page without its language",
    "Ignored": "a style that is not understood",
    "Invalid or unsupported": "a style that is not understood",
}


def press(page: str, style: str, pictures: Mapping[str, bytes] = NONE) -> bytes:
    """The PDF/UA of a page and of the pictures in it, by their addresses. The same page gives the same bytes."""
    library = weasyprint()
    fetcher = _fetcher(library, pictures)
    fonts = library.text.fonts.FontConfiguration()
    with _heard() as complaints, _without_collecting(), _nothing_fetched(library), _room():
        sheet = library.CSS(string=style, url_fetcher=fetcher, font_config=fonts)
        laid_out = library.HTML(string=page, url_fetcher=fetcher).render(
            stylesheets=[sheet], font_config=fonts, pdf_variant="pdf/ua-1", presentational_hints=False
        )
        if laid_out.metadata.attachments:
            raise CannotRender("FMT02")
        finished: bytes = laid_out.write_pdf(finisher=finish, pdf_variant="pdf/ua-1")
    if complaints:
        raise CannotRender("FMT03", {"times": complaints.total(), "kinds": ", ".join(sorted(complaints))})
    if any(font.family != FAMILY for font in laid_out.fonts.values()):
        raise CannotRender("FMT04")
    return finished


def _fetcher(library: Any, pictures: Mapping[str, bytes]) -> Any:
    """A fetcher that knows the fonts in `templates/fonts` and these pictures, and refuses all else, for good."""

    class Vendored(library.urls.URLFetcher):  # type: ignore[misc]  # the library has no types
        def fetch(self, url: str, headers: object = None) -> Any:
            if url in pictures:
                return library.urls.URLFetcherResponse(url, pictures[url], {"Content-Type": url[5:].partition(";")[0]})
            name = url.removeprefix(SCHEME)
            if not url.startswith(SCHEME) or PurePosixPath(name).name != name:
                raise library.urls.FatalURLFetchingError("refused")
            font = template_path(f"fonts/{name}").read_bytes()
            return library.urls.URLFetcherResponse(url, font, {"Content-Type": "font/ttf"})

    return Vendored(allowed_protocols=(), allow_redirects=False, fail_on_errors=True)


@contextmanager
def _nothing_fetched(library: Any) -> Iterator[None]:
    """A refusal derives from BaseException so that the library cannot swallow it; here it becomes a finding."""
    try:
        yield
    except library.urls.FatalURLFetchingError as error:
        raise CannotRender("FMT02") from error


@contextmanager
def _room() -> Iterator[None]:
    """The library lays its fonts out in the system's temporary folder, which may be full or closed to us."""
    try:
        yield
    except FileNotFoundError:
        raise
    except OSError as error:
        raise CannotRender("FMT06", {"reason": (error.strerror or "the disk refused").lower()}) from error


@contextmanager
def _heard() -> Iterator[Counter[str]]:
    """What the library complains of while this lasts, counted by kind."""
    complaints: Counter[str] = Counter()
    listener = _Listener(complaints)
    logger = logging.getLogger("weasyprint")
    logger.addHandler(listener)
    try:
        yield complaints
    finally:
        logger.removeHandler(listener)


class _Listener(logging.Handler):
    def __init__(self, complaints: Counter[str]) -> None:
        super().__init__(logging.WARNING)
        self.complaints = complaints

    def emit(self, record: logging.LogRecord) -> None:
        known = (kind for start, kind in KINDS.items() if str(record.msg).startswith(start))
        self.complaints[next(known, "something else")] += 1


@contextmanager
def _without_collecting() -> Iterator[None]:
    """The page is one great web of objects, none of which can be freed yet: looking costs a tenth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
