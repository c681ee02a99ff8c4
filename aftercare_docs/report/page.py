"""The report as one page: everything it says is put together here and printed by ``templates/report.html``.

A prepared build and its findings, or the findings alone, go in; the bytes of a page that fetches nothing come out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import SimpleNamespace

from aftercare_docs.engagement import Engagement
from aftercare_docs.findings import Finding
from aftercare_docs.preparation import Prepared
from aftercare_docs.renderers.html_template import fill
from aftercare_docs.report import checklist, exceptions, facts, found, held, standing, steps, terms, treated
from aftercare_docs.theme import theme
from aftercare_docs.words import words

TEMPLATE = "report.html"
FEW = 8  # cells that are listed at once; more wait behind a line that says how many


def of_build(prepared: Prepared, findings: Sequence[Finding]) -> bytes:
    """The report of a build that was made."""
    cards = standing.cards(prepared)
    themes = held.themes(prepared, findings)
    allowed = exceptions.allowances(prepared, findings)
    return _page(
        findings,
        stopped=False,
        day=f"{prepared.as_of.day} {prepared.as_of:%B %Y}",
        steps=steps.of_build(findings, cards, themes, allowed),
        cards=cards,
        released=sum(card.released for card in cards),
        groups=terms.groups(findings, prepared.engagement),
        accounts=treated.accounts(prepared),
        held=themes,
        allowed=allowed,
        overrides=exceptions.overrides(prepared.engagement),
        items=checklist.items(findings),
        values=facts.values(prepared.policy),
        readers=facts.readers(prepared.policy),
        read=facts.read(prepared),
    )


def of_stop(findings: Sequence[Finding], engagement: Engagement | None) -> bytes:
    """The report of a build that was stopped: nothing in it says what would have been made."""
    return _page(
        findings,
        stopped=True,
        steps=steps.of_findings(findings),
        groups=terms.groups(findings, engagement),
    )


def _page(findings: Sequence[Finding], **values: object) -> bytes:
    said = words()["report"]
    common: Mapping[str, object] = {
        "w": SimpleNamespace(**said),
        "few": FEW,
        "theme": theme().css(),
        "counts": found.counts(findings),
        "total": len(findings),
        "sections": found.sections(findings),
        "questions": checklist.numbered(said, "intruder"),
        "confirm": checklist.numbered(said, "confirm"),
    }
    return fill(TEMPLATE, {**common, **values}).encode()
