"""The promise, tested on the finished files: nothing that is hidden from an audience is in what it receives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from aftercare_docs import build, manifest, policy, report
from aftercare_docs.columns import Emit
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.control import Allowance
from aftercare_docs.findings import Finding, in_order
from aftercare_docs.identities import may_be_named
from aftercare_docs.making import make
from aftercare_docs.manifest import Artefact
from aftercare_docs.preparation import Draft, Prepared, of_engagement
from aftercare_docs.vocabularies import AllowKind, Audience, RedactAction
from tests.canaries import canaried, everything
from tests.sheets import northshire

TIERS = (Emit.PUBLIC, Emit.SHARED, Emit.RESTRICTED)


@cache
def built(tier: Emit) -> tuple[Prepared, list[Finding], list[tuple[Draft, list[Artefact]]], frozenset[str]]:
    """Every output for audiences of this tier, built from the example with canaries in all that is hidden from it."""
    hidden = frozenset(Emit) - frozenset(TIERS[: TIERS.index(tier) + 1])
    source, canaries = canaried(northshire(), hidden)
    # Only this tier's outputs: for a narrower audience the same canaries are emitted, and rightly refused.
    source = replace(source, outputs=tuple(o for o in source.outputs if o.audience and widest(o.audience) is tier))
    source = replace(source, allow_list=(*source.allow_list, *pictures_allowed(source)))
    prepared, found = of_engagement(source, [])
    assert prepared is not None, found
    made = [(d, files_of(prepared, d)) for d in prepared.drafts]
    # A name beside a role, with consent, is the one thing that a restricted column gives to a shared release.
    named = {p.full_name for p in source.people if may_be_named(p)}
    return prepared, found, made, frozenset(canaries) - named


def pictures_allowed(source: Engagement) -> Iterator[Allowance]:
    """A word that several hidden cells use is nobody's; where canaries stand instead, it is told of the rest."""
    for theme in source.themes:
        words = replace(source.allow_list[0], kind=AllowKind.TERM_ALLOWED, check_code="RED24", value=theme.statement)
        yield replace(words, allow_id=f"AL{theme.theme_id}", target=f"Themes / {theme.theme_id} / statement")


def files_of(prepared: Prepared, wanted: Draft) -> list[Artefact]:
    jobs = [(draft, job) for draft, job in build._jobs(prepared) if draft is wanted]
    return [build._artefact(draft, job, make(job)) for draft, job in jobs]


def widest(audience: Audience) -> Emit:
    """The widest class that an audience may see."""
    return next(emit for emit in reversed(TIERS) if policy.default().sees(audience, emit))


@pytest.mark.parametrize("tier", [Emit.PUBLIC, Emit.SHARED])
def test_no_hidden_cell_is_in_any_byte_of_a_file(tier: Emit) -> None:
    _, _, made, canaries = built(tier)
    assert made
    assert canaries
    for _, artefacts in made:
        for artefact in artefacts:
            text = everything(artefact.path, artefact.content)
            assert {c for c in canaries if c in text} == set(), artefact.path


@pytest.mark.parametrize("tier", [Emit.PUBLIC, Emit.SHARED])
def test_no_hidden_cell_is_in_a_finding_a_manifest_or_a_repr(tier: Emit) -> None:
    prepared, found, made, canaries = built(tier)
    said = [f"{f} {f!r} {dict(f.facts)}" for f in found]
    said += [repr(prepared), repr(prepared.engagement), *(repr(d) for d, _ in made)]
    said.append(manifest.manifest([a for _, artefacts in made for a in artefacts], {}).decode())
    assert {c for c in canaries for text in said if c in text} == set()


def test_even_the_private_files_quote_no_identity() -> None:
    prepared, found, _, canaries = built(Emit.SHARED)
    files = report.private_files(prepared, in_order(found))
    assert {c for c in canaries for content in files.values() if c in content.decode("utf-8-sig")} == set()


def test_no_identity_of_the_example_is_in_any_byte_of_what_is_built_from_it() -> None:
    prepared, found = of_engagement(northshire(), [])
    assert prepared is not None, found
    names = {p.full_name for p in prepared.engagement.people if not may_be_named(p)}
    blocked = {i.real_value for i in prepared.engagement.identities if i.action is RedactAction.BLOCK}
    for draft in prepared.drafts:
        for artefact in files_of(prepared, draft):
            text = everything(artefact.path, artefact.content).casefold()
            assert {n for n in names | blocked if n.casefold() in text} == set(), artefact.path


def test_no_person_id_is_in_a_shared_or_public_file() -> None:
    for tier in (Emit.PUBLIC, Emit.SHARED):
        prepared, _, made, _ = built(tier)
        ids = {p.person_id for p in prepared.engagement.people}
        for draft, _ in made:
            text = repr(draft.document)
            assert {i for i in ids if f"'{i}'" in text or f" {i} " in text} == set(), draft.name
