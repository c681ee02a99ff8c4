"""What the Word templates may print, and whether they can be used as they are now.

No argument: every template that a deliverable names is looked at. Out come the names that it may print, as a
person restyling it in Word needs them, and findings with the paragraph or table cell they are about.
"""

from __future__ import annotations

import typing
from collections.abc import Iterator
from dataclasses import dataclass

from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.documents.base import Deliverable, Format
from aftercare_docs.findings import Finding, Severity
from aftercare_docs.renderers.docx import roots
from aftercare_docs.renderers.docx_lint import item_of, lint, members_of
from aftercare_docs.resources import template_path
from aftercare_docs.verification import verify

DEEPEST = 6  # no document nests deeper; a type that held itself would go on for ever


@dataclass(frozen=True, slots=True)
class Template:
    """One template: its file name, the deliverable it is for, what it may print, and what is wrong with it."""

    name: str
    artefact: str
    names: tuple[str, ...]
    findings: tuple[Finding, ...]


def templates() -> Iterator[Template]:
    """Every Word template in use, in the order of the deliverables."""
    for deliverable in DOCUMENTS.values():
        for spec in deliverable.FILES:
            if spec.format is Format.DOCX:
                yield _template(spec.template, deliverable)


def _template(name: str, deliverable: Deliverable) -> Template:
    content = template_path(name).read_bytes()
    known = roots(typing.get_type_hints(deliverable.compose)["return"])
    carried = [f for f in verify(name, content, None, None) if f.severity is Severity.STOP and f.code != "FIL10"]
    names = tuple(dict.fromkeys(path for root, kind in known.items() for path in _paths(root, kind)))
    return Template(name, str(deliverable.ARTEFACT), names, (*lint(name, content, known), *carried))


def _paths(path: str, kind: object, depth: int = 0) -> Iterator[str]:
    """Every name below a type, written as a template writes it; ``[]`` marks what is looped over."""
    inner = item_of(kind)
    if inner is not None:
        yield from _paths(f"{path}[]", inner, depth)
        return
    below = members_of(kind) if depth < DEEPEST else {}
    for name, inside in below.items():
        yield from _paths(f"{path}.{name}", inside, depth + 1)
    if not below:
        yield path
