"""The register of outputs: what is to be made, what its files are called, and whether a name or an exception tells.

The confidential engagement and its watchlist go in; the outputs that are due, their neutral names, and findings
about them come out. Nothing is composed here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from aftercare_docs import identities
from aftercare_docs.allowances import Allowances
from aftercare_docs.documents import DOCUMENTS
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.control import Output
from aftercare_docs.findings import Finding, PartRef
from aftercare_docs.policy import Policy
from aftercare_docs.vocabularies import AllowKind, ArtefactKind, DocumentStatus
from aftercare_docs.watchlist import Term, Watchlist

# Windows keeps some names for devices, whatever ending they are given, and folders have room for so much and no more.
NEUTRAL_NAME = re.compile(r"(?!(?:con|prn|aux|nul|(?:com|lpt)\d)$)(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*")


def makeable(engagement: Engagement) -> tuple[Output, ...]:
    """The outputs that are asked for and that this product makes."""
    return tuple(o for o in engagement.outputs if o.artefact in DOCUMENTS and o.status is not DocumentStatus.SUPERSEDED)


def stub(output: Output) -> str:
    """The neutral name of an output's files."""
    return output.file_stub or slug(output.artefact or ArtefactKind.BUILD_REPORT)


def slug(words: str) -> str:
    """Words as a folder or file name: lower case, joined by hyphens."""
    return "-".join(re.findall(r"[a-z0-9]+", words.lower()))


def hidden_from(watchlist: Watchlist, output: Output, thresholds: Policy, allowances: Allowances) -> Watchlist:
    """What one output must not show: what its audience may read and what is excepted is left out."""
    return watchlist.only(
        lambda term: _concerns(term, output, thresholds) and not _excepted(term, output.output_id, allowances)
    )


def check(engagement: Engagement, watchlist: Watchlist, workbook: str = "") -> Iterator[Finding]:
    """File names are neutral, differ and tell nothing.

    ``workbook`` is the name of the workbook itself, which the folder of its build carries on.
    """
    if workbook and tells(workbook, watchlist):
        yield Finding("OUT12", PartRef("the workbook"))
    names = Counter(stub(output) for output in makeable(engagement))
    for output in engagement.outputs:
        at = output.at["file_stub"]
        if output.artefact is ArtefactKind.BUILD_REPORT:
            continue  # the private report of every build
        if not NEUTRAL_NAME.fullmatch(stub(output)):
            yield Finding("OUT06", at)
        elif tells(stub(output), watchlist):
            yield Finding("OUT12", at)
        elif names[stub(output)] > 1:
            yield Finding("OUT07", at, {"times": names[stub(output)]})


def uneven(
    engagement: Engagement, watchlist: Watchlist, thresholds: Policy, hidden: Mapping[str, Watchlist]
) -> Iterator[Finding]:
    """An identity that an exception shows in one output and that another one replaces or refuses.

    Whoever holds both lays them side by side: the mask is undone, and masking it has said that it matters.
    ``hidden`` holds for each output that is due what it must not show.
    """
    terms = {each: frozenset(each.terms) for each in hidden.values()}
    shown = {
        term
        for output in makeable(engagement)
        for term in watchlist.terms
        if _concerns(term, output, thresholds)
        and term not in terms[hidden[output.output_id]]
        and any(term in hides for hides in terms.values())
    }
    values = {term.value.casefold() for term in shown}
    for row in engagement.allow_list:
        if row.kind is AllowKind.NAME_ALLOWED and row.value.casefold() in values:
            yield Finding("OUT11", row.at["target"])


def tells(name: str, watchlist: Watchlist) -> bool:
    """Whether a file name holds a known identity: in any case, with hyphens for spaces, down to initials."""
    words = name.replace("-", " ").replace("_", " ")
    return any(watchlist.find(text) for text in {name, words, words.title(), words.upper()})


def _concerns(term: Term, output: Output, thresholds: Policy) -> bool:
    return identities.concerns(term.scope, output.readers, thresholds)


def _excepted(term: Term, output: str, allowances: Allowances) -> bool:
    return allowances.clears(term.value, 0, len(term.value), code="IDN01", output=output, address=())
