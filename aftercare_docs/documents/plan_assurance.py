"""The aftercare plan's comms and assurance, and its support for people.

A release goes in, the sections as data come out, every string ready to print: what can be shown and what cannot, when
people hear what, and which support each of them can use.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from aftercare_docs.documents.phrasing import day, filled, joined, line, sentence
from aftercare_docs.documents.plan_terms import agencies
from aftercare_docs.release import CommsItem, Release
from aftercare_docs.words import words


@dataclass(frozen=True, slots=True)
class Evidence:
    question: str
    evidence: str
    whom: str
    by: str
    when: str


@dataclass(frozen=True, slots=True)
class Moment:
    when: str
    audience: str
    message: str
    how: str


@dataclass(frozen=True, slots=True)
class Assurance:
    intro: str
    lines: tuple[Evidence, ...]
    cannot_heading: str
    cannot: tuple[str, ...]
    moments: tuple[Moment, ...]
    shown: bool


@dataclass(frozen=True, slots=True)
class Route:
    offer: str
    whom: str
    how: str
    hours: str


@dataclass(frozen=True, slots=True)
class Support:
    intro: str
    routes: tuple[Route, ...]
    shown: bool


def assurance(release: Release) -> Assurance:
    """What can be shown and what cannot, and the moments of communication in order."""
    say = words()["aftercare_plan"]
    return Assurance(
        say["assurance"],
        evidence(release),
        say["cannot"],
        cannot(release),
        tuple(
            filled(
                Moment(
                    day(row.date) or line(row.moment or ""),
                    line(row.audience or ""),
                    sentence(row.message),
                    joined(row.channel, row.owner, between="; "),
                )
            )
            for row in in_time(release.comms)
        ),
        bool(release.assurance or release.comms),
    )


def evidence(release: Release) -> tuple[Evidence, ...]:
    """What can be shown, how, and by whom."""
    return tuple(
        filled(
            Evidence(
                line(row.question),
                joined(
                    sentence(row.evidence_statement),
                    f"Source: {row.method.lower()}." if row.method else "",
                    between=" ",
                ),
                joined(row.audience or "", row.forum),
                line(row.provided_by),
                joined(row.frequency or "", f"next on {day(row.next_due)}" if row.next_due else ""),
            ),
            "whom",
            "when",
        )
        for row in release.assurance
    )


def cannot(release: Release) -> tuple[str, ...]:
    """What the evidence will not show, each thing once."""
    return tuple(dict.fromkeys(sentence(row.cannot_evidence) for row in release.assurance if row.cannot_evidence))


def in_time(moments: Iterable[CommsItem]) -> list[CommsItem]:
    """Moments of communication by date, those without one last."""
    return sorted(moments, key=lambda row: (row.date is None, row.date))


def support(release: Release) -> Support:
    """The routes to support, each with whoever can use it."""
    everyone = words()["aftercare_plan"]["whole"]
    return Support(
        words()["aftercare_plan"]["support"],
        tuple(
            filled(
                Route(
                    line(row.offer),
                    everyone if "All" in row.available_to else agencies(release, row.available_to),
                    line(row.access_route),
                    line(row.hours),
                )
            )
            for row in release.support
        ),
        bool(release.support),
    )
