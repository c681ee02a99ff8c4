"""Word templates that went wrong: in their bytes, in their parts, in their markup and in their tags."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

from aftercare_docs.making import Job, make
from aftercare_docs.renderers import docx
from aftercare_docs.resources import template_path
from aftercare_docs.watchlist import Watchlist
from tests.workbook.mutants import (
    Mutation,
    break_markup,
    cut_and_paste,
    flip_bytes,
    in_one_part,
    odd_values,
    shuffle_parts,
)
from tests.workbooks import prepared

__all__ = ["Mutant", "job", "make", "mutants", "used_by"]

STORIES = ("word/document.xml", "word/header1.xml", "word/footer1.xml")
NAMES = ("prompt-cards.docx", "aftercare-plan.docx", "session-plans.docx", "scoping-agreement.docx")
_TEXT = re.compile(rb"(<w:t(?: [^>]*)?>)([^<]*)(</w:t>)")
_TAG = re.compile(rb"\{[\{%].*?[\}%]\}")
_ODD = (
    b"{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    b"{{ d.__class__.__mro__ }}",
    b"{{ ''.__class__ }}",
    b"{% for i in range(999999999) %}x{% endfor %}",
    b"{% for x in d %}{{ x }}{% endfor %}",
    b"{{ 'x' * 999999999 }}",
    b"{% include '/etc/hostname' %}",
    b"{% raw %}{{ d }}",
    b"{% set d = 1 %}",
    b"{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    b"{%p if d %}",
    b"{%tr for x in d %}",
    b"{%tc endfor %}",
    b"{% vm %}",
    b"{% hm %}",
    b"{{r d }}",
    b"{{ d",
    b"}}",
    b"{%",
    b"{" * 5_000,
    b"{% if d %}" * 2_000,
    b"{{ (((((((((((((((((((((((((((((((1)))))))))))))))))))))))))))))))) }}",
    b"{{ d" + b".front" * 3_000 + b" }}",
    b"{{ " + b"(" * 3_000 + b" }}",
    b"{{ " + b"not " * 3_000 + b"d }}",
)


def odd_tags(data: bytes, chance: random.Random) -> bytes:
    """Tags that attack, that are cut, doubled or that stand where none may."""

    def change(content: bytes) -> bytes:
        spots = list(_TEXT.finditer(content))
        for spot in sorted(chance.sample(spots, min(len(spots), 2)), key=lambda m: -m.start()):
            text = _changed(spot[2], chance)
            content = content[: spot.start()] + spot[1] + text + spot[3] + content[spot.end() :]
        return content

    return in_one_part(data, change, chance, STORIES)


def _changed(text: bytes, chance: random.Random) -> bytes:
    match chance.randrange(4):
        case 0:
            return chance.choice(_ODD)
        case 1:
            return text + chance.choice(_ODD)
        case 2:
            place = chance.randrange(len(text) + 1)
            return text[:place]
        case _:
            return _TAG.sub(lambda tag: tag[0] * 2, text)


MUTATIONS: tuple[Mutation, ...] = (flip_bytes, cut_and_paste, shuffle_parts, break_markup, odd_values, odd_tags)


@cache
def original(name: str) -> bytes:
    return template_path(name).read_bytes()


@dataclass(frozen=True, slots=True)
class Mutant:
    """A template that went wrong: which, how and with which seed, so that it can be made again."""

    name: str
    mutation: str
    seed: int

    def content(self) -> bytes:
        (mutation,) = (m for m in MUTATIONS if m.__name__ == self.mutation)
        return mutation(original(self.name), random.Random(self.seed))


def mutants(count: int) -> list[Mutant]:
    """That many, each kind of mutation and each template in turn."""
    kinds = len(MUTATIONS)
    return [Mutant(NAMES[n // kinds % len(NAMES)], MUTATIONS[n % kinds].__name__, n) for n in range(count)]


@cache
def job(name: str) -> Job:
    """What a build would make of the example with the template of this name."""
    made = prepared()
    (job,) = (
        Job("file.docx", spec, draft.document, made.stamp(draft), Watchlist(()))
        for draft in made.drafts
        for spec in draft.deliverable.FILES
        if spec.template == name
    )
    return job


@contextmanager
def used_by(mutant: Mutant) -> Iterator[None]:
    """The mutant in the place of its template."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / mutant.name
        path.write_bytes(mutant.content())
        with mock.patch.object(docx, "template_path", return_value=path):
            yield
