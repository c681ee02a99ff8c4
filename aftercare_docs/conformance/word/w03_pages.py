"""Pages are A4, or cards that an A4 sheet holds four of, and Word opens them in its own mode."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View
from aftercare_docs.verification.word.styles import W

CODE = "WRD03"
SIZES = ({"11906", "16838"}, {"8391", "5953"})  # A4 and A6, either way up
MODE = "15"


def check(view: View) -> Iterator[Found]:
    """Sections of another size, and the mode of an older Word."""
    pages = [{page.get(f"{W}w", ""), page.get(f"{W}h", "")} for page in view.body.iter(f"{W}pgSz")]
    if not pages or any(page not in SIZES or page != pages[0] for page in pages):
        yield "a section is not of A4 paper like the others", view.at("its sections")
    settings = view.part("settings")
    modes = [] if settings is None else [s for s in settings.iter(f"{W}compatSetting") if _is_mode(s)]
    if [setting.get(f"{W}val") for setting in modes] != [MODE]:
        yield "Word will open it in compatibility mode", view.at("its settings")


def _is_mode(setting: etree._Element) -> bool:
    return setting.get(f"{W}name") == "compatibilityMode"
