"""Official numbers of the United Kingdom, each by its form and, where it has one, its check digit.

A right check digit makes it certain (Stop). A wrong one does not let it through: a number typed wrongly still
belongs to somebody, so it goes to a person (Review).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from stdnum import iban, luhn
from stdnum.gb import nhs, upn

from aftercare_docs.detection.forms import FIGURE, Form, Forms, form
from aftercare_docs.detection.reading import Reading, Span

RULES = ("RED02", "RED03")
_S = r"[ \u00a0./-]{0,3}"
_MARKS = frozenset({"", "-", "/", "_", "#"})
_REFERENCE = r"[a-z/._-]{0,12}\d[a-z0-9/._-]{1,24}"
_BETWEEN = (
    r"(?:\s?(?:number|no|num|nr|ref|reference|pin|code|id|registration|reg|is|was|of|with|the)\b\.?|[\s:#=,.()-]){0,8}"
)


@dataclass(frozen=True, slots=True)
class Identifier:
    """A written form, and the test that its letters and digits must pass; without one, the form is proof enough."""

    pattern: re.Pattern[str]
    check: Callable[[str], bool] | None = None
    sure: bool = True


def _form(pattern: str, check: Callable[[str], bool] | None = None, *, sure: bool = True) -> Identifier:
    return Identifier(re.compile(r"(?<![^\W_])" + pattern + r"(?![^\W_])"), check, sure)


def _after(labels: str, pattern: str) -> Form:
    """A bare number that only its label makes an identifier: ``GMC no. 7412589``."""
    return form(labels, rf"{_BETWEEN}(?P<it>{pattern})(?![^\W_])")


def _is_nino(number: str) -> bool:
    prefix = number[:2]
    return (
        prefix not in {"bg", "gb", "kn", "nk", "nt", "tn", "zz"}
        and prefix[0] not in "dfiquv"
        and prefix[1] not in "dfiquvo"
        and (len(number) == 8 or number[-1] in "abcd")
    )


def _is_utr(number: str) -> bool:
    weights = (6, 7, 8, 9, 10, 5, 4, 3, 2)
    total = sum(w * int(d) for w, d in zip(weights, number[1:], strict=True)) % 11
    return "21987654321"[total] == number[0]


_D = r"\d" + _S
BY_DIGIT = (
    _form(rf"(?:\d{{3}}{_S}\d{{3}}{_S}\d{{4}}|(?:{_D}){{9}}\d)", nhs.is_valid),
    _form(r"\d{10}k?", lambda n: len(n) == 10 and _is_utr(n)),
    _form(r"\d{2}[a-z]\d{4}[a-z]"),  # NMC pin
    _form(r"\d{2}-\d{2}-\d{2}(?:[\s,;/]{1,3}\d{8})?"),  # sort code, with its account
    _form(r"\d{2}[ .]\d{2}[ .]\d{2}[\s,;/]{1,3}\d{8}"),
    _form(rf"(?:{_D}){{12,18}}\d", luhn.is_valid),  # payment card
    _form(
        r"\d{4}\]?\s?(?:ewhc|ewca|uksc|ewfc|ukut|ewcop|ukpc)\s?(?:civ\s?|crim\s?)?\d{1,5}"
        r"(?:\s?\((?:fam|admin|qb|kb|ch|b)\))?"
    ),
    _form(r"\d{2}[a-z]{1,2}[a-z\d]?[/ ]\d{3,7}(?:[/ ]\d{2,4}){0,2}"),  # police: crime, custody, unique reference
    _form(r"\d{2,4}/\d{3,8}[a-z]?"),  # PNC and CRO
    _form(r"\d{9}", sure=False),  # a passport, a tax or a hospital number
)
BY_LETTER = (
    _form(rf"[a-z]{{2}}{_S}\d{{2}}{_S}\d{{2}}{_S}\d{{2}}{_S}[a-z]?", _is_nino),
    _form(rf"[a-z]{_S}(?:{_D}){{11}}[\da-z]", lambda n: upn.is_valid(n.upper())),
    _form(rf"sw{_S}\d{{2,7}}"),  # Social Work England
    _form(rf"[a-z]{{5}}{_S}\d{{6}}{_S}[a-z9]{{2}}\d[a-z]{{2}}(?:{_S}\d{{2}})?"),  # driving licence
    _form(rf"[a-z9]{{5}}{_S}\d{{6}}{_S}[a-z9]{{2}}[a-z0-9]{{3}}(?:{_S}\d{{2}})?", sure=False),
    _form(rf"[a-z]{{2}}\d{{2}}{_S}[a-z]{{3}}"),  # vehicle mark since 2001
    _form(rf"[a-z]\d{{1,3}}{_S}[a-z]{{3}}"),
    _form(rf"[a-z]{{3}}{_S}\d{{1,3}}{_S}[a-z]"),
    _form(rf"gb{_S}\d{{2}}{_S}[a-z]{{4}}(?:{_S}\d){{14}}", lambda n: iban.is_valid(n.upper())),
    _form(r"gb\s?\d{3}\s?\d{4}\s?\d{2}(?:\s?\d{3})?"),  # value added tax
    _form(r"[a-z]{2}\d{2}[cpdfa]\d{5}"),  # family court case
    _form(r"[a-z]{1,3}\d{4}[a-z]{2}"),  # prison number
    _form(r"[a-z]{2}\d{7}"),  # passport since 2024
    _form(r"(?:[a-z]{2,12}[-/_#]){1,3}(?:\d[\da-z]{0,11})(?:[-/_][\da-z]{1,12}){0,4}"),  # LCS-0091834, MARAC/2024/0117
    _form(r"[a-z]{2,5}\d{5,10}"),
)
LABELLED = Forms(
    (
        _after("gmc", r"\d{7}"),
        _after("nmc", r"\d{2}[a-z]\d{4}[a-z]"),
        _after("hcpc", r"[a-z]{2}\d{5,6}"),
        _after("swe", r"(?:sw)?\d{2,7}"),
        _after("urn laestab estab", r"\d{3}/?\d{3,4}"),
        _after("uprn", r"\d{1,12}"),
        _after("account acc roll", r"\d{6,10}"),
        _after("sortcode", r"\d{2}[ .-]?\d{2}[ .-]?\d{2}"),
        form("sort", rf"\s?code{_BETWEEN}(?P<it>\d{{2}}[ .-]?\d{{2}}[ .-]?\d{{2}})(?!\d)"),
        _after("passport", r"[a-z]{0,2}\d{7,9}"),
        _after("licence license", r"[a-z]{2,5}\s?\d[a-z0-9 ]{4,18}[a-z0-9]"),
        _after("collar badge shoulder warrant pc dc ds di ps", r"\d{2,6}"),
        _after("reference ref", _REFERENCE),
        form("crime case incident log file", rf"\s(?:reference|ref|number|no)\b\.?[\s:]{{1,3}}{_REFERENCE}"),
        _after(
            "nomis prison noms crn pnc cro ni nino utr upn uln hospital mrn nhs chi",
            r"[a-z]{0,3}\d[\d /-]{2,18}[\da-z]",
        ),
    )
)


def detect(reading: Reading) -> Iterator[Span]:
    """Forms with a digit first where a digit stands, the others just before one, and numbers behind their label."""
    for place in reading.places_of(FIGURE):
        yield from _identified(reading, place, BY_DIGIT)
        for before in _letters_before(reading, place):
            yield from _identified(reading, before, BY_LETTER)
    yield from reading.find(LABELLED, "RED02")


def _identified(reading: Reading, place: int, identifiers: tuple[Identifier, ...]) -> Iterator[Span]:
    start = reading.tokens[place].start
    for identifier in identifiers:
        found = identifier.pattern.match(reading.text, start)
        if found:
            number = "".join(c for c in found.group() if c.isalnum())
            sure = identifier.sure and (identifier.check is None or identifier.check(number))
            yield Span(*found.span(), "RED02" if sure else "RED03")


def _letters_before(reading: Reading, place: int) -> Iterator[int]:
    """The letters that a number may begin with: straight before it, a space away, or a few joined by its marks."""
    for before in range(place - 1, max(-1, place - 4), -1):
        gap = reading.gap(before + 1)
        if not reading.tokens[before].text.isalpha() or len(gap) > 3 or "\n" in gap:
            return
        if gap not in _MARKS and (before < place - 1 or len(reading.tokens[before].text) > 5):
            return
        yield before
