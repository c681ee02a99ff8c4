"""The language is British English, so that a document is read aloud as it is meant; a passage may be of another."""

from __future__ import annotations

from collections.abc import Iterator

from aftercare_docs.conformance import Found
from aftercare_docs.conformance.word.view import View
from aftercare_docs.verification import properties
from aftercare_docs.verification.word.styles import W

CODE = "WRD02"
LANGUAGE, ENGLISH = "en-GB", "en"


def check(view: View) -> Iterator[Found]:
    """Where another language is named, or none."""
    settings, defaults = view.part("settings"), view.styles.defaults
    if properties.values(view.reading).get("dc:language", ("", ""))[1] != LANGUAGE:
        yield "the document does not say that it is in British English", view.at("its properties")
    if defaults is None or defaults.find(f".//{W}lang[@{W}val='{LANGUAGE}']") is None:
        yield "the styles do not begin with British English", view.at("its styles")
    styles = view.part("styles")
    named = [node.get(f"{W}val", "") for node in styles.iter(f"{W}lang")] if styles is not None else []
    if any(language != LANGUAGE for language in named):
        yield "a style is marked as another language", view.at("its styles")
    for node in view.body.iter(f"{W}lang"):
        if node.get(f"{W}val", "").startswith(ENGLISH) and node.get(f"{W}val") != LANGUAGE:
            yield "a passage is marked as English of another country", view.place(node)
    marked = settings.find(f"{W}themeFontLang") if settings is not None else None
    if marked is not None and marked.get(f"{W}val", LANGUAGE) != LANGUAGE:
        yield "the settings name another language", view.at("its settings")
