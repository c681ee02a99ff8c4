"""The language is British English everywhere, so that it is read aloud as it is meant."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View
from aftercare_docs.verification import properties
from aftercare_docs.verification.word.styles import W

CODE = "WRD02"
LANGUAGE = "en-GB"


def check(view: View) -> Iterator[Found]:
    """Where another language is named, or none."""
    settings, defaults = view.part("settings"), view.styles.defaults
    if properties.values(view.reading).get("dc:language", ("", ""))[1] != LANGUAGE:
        yield "the document does not say that it is in British English", view.at("its properties")
    if defaults is None or defaults.find(f".//{W}lang[@{W}val='{LANGUAGE}']") is None:
        yield "the styles do not begin with British English", view.at("its styles")
    if any(node.get(f"{W}val") != LANGUAGE for root in _parts(view) for node in root.iter(f"{W}lang")):
        yield "a style or a passage is marked as another language", view.at("its styles and text")
    marked = settings.find(f"{W}themeFontLang") if settings is not None else None
    if marked is not None and marked.get(f"{W}val", LANGUAGE) != LANGUAGE:
        yield "the settings name another language", view.at("its settings")


def _parts(view: View) -> Iterator[etree._Element]:
    yield view.body
    if (styles := view.part("styles")) is not None:
        yield styles
