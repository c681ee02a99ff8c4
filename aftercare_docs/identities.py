"""Who and what must never be read, gathered from the whole workbook into one watchlist.

The confidential engagement goes in. The Identities sheet says what to do about each value; the names on the
People and Agencies sheets are added, so that nobody has to type them twice. Scopes stay on the terms: which of
them count for an audience is decided where a text is about to leave.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aftercare_docs.columns import Emit
from aftercare_docs.engagement import Engagement
from aftercare_docs.engagement.control import Identity
from aftercare_docs.engagement.setup import Person
from aftercare_docs.policy import Policy
from aftercare_docs.vocabularies import (
    Audience,
    IdentityCategory,
    MatchKind,
    NameUse,
    RedactAction,
    RedactScope,
    StatutoryStatus,
    WorkforceBand,
)
from aftercare_docs.watchlist import Term, Watchlist

AGENCY = "Agency"
SMALL = frozenset({WorkforceBand.UNDER_10, WorkforceBand.N_10_49})


def watchlist(engagement: Engagement) -> Watchlist:
    """Every term of the engagement. A value that the Identities sheet lists is treated as that sheet says."""
    registered = [_registered(row) for row in engagement.identities]
    known = {term.value.casefold() for term in registered}
    gathered = (*_people(engagement.people), *_agencies(engagement))
    return Watchlist([*registered, *(term for term in gathered if term.value.casefold() not in known)])


def may_be_named(person: Person) -> bool:
    """Both the workbook and the person say that the name may stand beside the role."""
    return person.name_in_outputs is NameUse.NAME_AND_ROLE and person.consent_to_be_named is True


def concerns(scope: RedactScope, audience: Audience, policy: Policy) -> bool:
    """Whether a term of this scope must be kept from this audience."""
    match scope:
        case RedactScope.ALL_OUTPUTS:
            return True
        case RedactScope.SHARED_AND_PUBLIC:
            return not policy.sees(audience, Emit.RESTRICTED)
        case RedactScope.PUBLIC_ONLY:
            return not policy.sees(audience, Emit.SHARED)


def _registered(row: Identity) -> Term:
    return Term(
        value=row.real_value,
        category=str(row.category or IdentityCategory.OTHER_PERSON),
        at=row.at["real_value"],
        variants=row.variants,
        match=row.match or MatchKind.WHOLE_WORD,
        action=row.action or RedactAction.BLOCK,
        replacement=row.replace_with,
        scope=row.applies_to or RedactScope.ALL_OUTPUTS,
    )


def _people(people: Iterable[Person]) -> Iterator[Term]:
    """Nobody's name belongs in a text: it is refused, not replaced, so that a person rewrites the sentence."""
    for person in people:
        scope = RedactScope.PUBLIC_ONLY if may_be_named(person) else RedactScope.ALL_OUTPUTS
        yield Term(person.full_name, IdentityCategory.PRACTITIONER, person.at["full_name"], scope=scope)
        if person.email:
            yield Term(person.email, IdentityCategory.CONTACT_DETAIL, person.at["email"])


def _agencies(engagement: Engagement) -> Iterator[Term]:
    """In public an agency is its label; a small one is refused where no label is given.

    The whole name counts and no part of it, because agencies share the name of their area; a short name by which
    one is known belongs on the Identities sheet. The partnership itself and the provider are public.
    """
    public = {engagement.details.partnership_name, engagement.details.provider_name}
    for agency in engagement.agencies:
        small = agency.workforce_band in SMALL and agency.statutory_status is not StatutoryStatus.PARTNERSHIP_BODY
        if agency.agency_name not in public and (agency.public_label or small):
            yield Term(
                agency.agency_name,
                AGENCY,
                agency.at["agency_name"],
                action=RedactAction.REPLACE if agency.public_label else RedactAction.BLOCK,
                replacement=agency.public_label,
                scope=RedactScope.PUBLIC_ONLY,
            )
