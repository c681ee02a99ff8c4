"""A template that is walked prints what the library that renders prints of it."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest

from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.documents.base import Deliverable, FileSpec, Format, Stamp
from aftercare_docs.release import Release
from aftercare_docs.renderers import docx
from aftercare_docs.renderers.docx_reading import read, tree
from aftercare_docs.renderers.docx_walking import printed
from aftercare_docs.renderers.docx_words import environment
from aftercare_docs.resources import template_path
from tests import releases

OURS = [
    pytest.param(d, spec, id=f"{d.ARTEFACT}{spec.added}")
    for d in DOCUMENTS.values()
    for spec in d.FILES
    if spec.format is Format.DOCX
]
STAMP = Stamp(True, "0.3", "Official", "Partnership", "0123456789ab")
NAMES = {"d": SimpleNamespace(a="one", n="", rows=("x", "y", "z"), pairs=(SimpleNamespace(k="b"),)), "banner": "DRAFT"}
SAID = [
    "{{ d.a }} and {{ banner }}\n",
    "{% if d.n %}never{% elif d.a == 'one' %}then{% else %}else{% endif %}",
    "{% if not d.n and d.a %}both{% endif %}{{ d.n or d.a }}{{ d.a and banner }}",
    "{% for r in d.rows %}{{ r }}{% if not loop.last %}, {% endif %}{% if loop.first %}!{% endif %}{% endfor %}",
    "{% for p in d.pairs %}{% for r in d.rows %}{{ p.k }}{{ r }}{% endfor %}{{ p.k }}{% endfor %}",
    "{{ d.rows | join }}{{ d.rows | join(' or ') }}{{ d.a | join('-') }}",
    "{% if 'x' in d.rows and 'q' not in d.rows %}in{% endif %}{% if 1 < 2 <= 2 != 3 > 2 >= 2 %}sums{% endif %}",
    "{# said to nobody #}{{ 'const' }}",
]


@pytest.mark.parametrize("release", [lambda: releases.FULL, lambda: releases.MINIMAL], ids=["full", "minimal"])
@pytest.mark.parametrize(("deliverable", "spec"), OURS)
def test_our_templates_print_the_same(deliverable: Deliverable, spec: FileSpec, release: Callable[[], Release]) -> None:
    context = docx._context(deliverable.compose(release()), STAMP)
    for story in read(template_path(spec.template).read_bytes()):
        compiled = environment(markup=False).from_string(story.source)
        assert printed(tree(story.source), context) == compiled.render(context)


@pytest.mark.parametrize("source", SAID)
def test_everything_that_a_template_may_do_is_done_the_same(source: str) -> None:
    assert printed(tree(source), NAMES) == environment(markup=False).from_string(source).render(NAMES)


@pytest.mark.parametrize(
    "source", ["{{ nmae }}", "{{ d.nmae }}", "{{ d.a.upper() }}", "{% set x = 1 %}", "{{ d.a ~ 1 }}"]
)
def test_what_is_not_there_or_may_not_be_done_prints_nothing(source: str) -> None:
    with pytest.raises((LookupError, AttributeError)):
        printed(tree(source), NAMES)
