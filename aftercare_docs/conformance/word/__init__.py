"""The W checks: a Word document that the gate has open goes in, findings come out."""

from __future__ import annotations

from aftercare_docs.conformance import Looked, Rule, ask
from aftercare_docs.conformance.word import (
    w01_properties,
    w02_language,
    w03_pages,
    w04_headings,
    w04_long_headings,
    w05_fake_headings,
    w06_tables,
    w07_pictures,
    w08_lists,
    w09_spacing,
    w10_capitals,
    w10_text,
    w11_contrast,
    w12_links,
    w13_floating,
    w14_contents,
    w15_leftovers,
    w18_machine_words,
    w18_unfinished,
)
from aftercare_docs.conformance.word.facts import facts
from aftercare_docs.conformance.word.view import View
from aftercare_docs.verification.word.story import Document

RULES: tuple[Rule[View], ...] = (
    w01_properties,
    w02_language,
    w03_pages,
    w04_headings,
    w04_long_headings,
    w05_fake_headings,
    w06_tables,
    w07_pictures,
    w08_lists,
    w09_spacing,
    w10_capitals,
    w10_text,
    w11_contrast,
    w12_links,
    w13_floating,
    w14_contents,
    w15_leftovers,
    w18_machine_words,
    w18_unfinished,
)


def look(opened: Document) -> Looked:
    """Everything that keeps somebody from reading this document, and what it says."""
    view = View.of(opened)
    return Looked(ask(RULES, view), tuple(facts(view)))
