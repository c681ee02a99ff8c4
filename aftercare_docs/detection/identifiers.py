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

from aftercare_docs.detection.reading import Reading, Span

RULES = ("RED02", "RED03")
_S = r"[ \u00a0./-]{0,3}"


@dataclass(frozen=True, slots=True)
class _Identifier:
    """A written form, and the test that its letters and digits must pass; without one, the form is proof enough."""

    pattern: re.Pattern[str]
    check: Callable[[str], bool] | None = None
    sure: bool = True


def _form(pattern: str, check: Callable[[str], bool] | None = None, *, sure: bool = True) -> _Identifier:
    return _Identifier(re.compile(r"(?<![^\W_])" + pattern + r"(?![^\W_])"), check, sure)


def _after(label: str, pattern: str) -> _Identifier:
    """A bare number that only its label makes an identifier: ``GMC no. 7412589``."""
    between = (
        r"(?:\s?(?:number|no|num|nr|ref|reference|pin|code|id|registration|reg|is"
        r"|was|of|with|the)\b\.?|[\s:#=,.()-]){0,8}"
    )
    return _Identifier(re.compile(rf"\b(?:{label})\b{between}(?P<it>{pattern})(?![^\W_])"))


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
IDENTIFIERS = (
    _form(rf"(?:\d{{3}}{_S}\d{{3}}{_S}\d{{4}}|(?:{_D}){{9}}\d)", nhs.is_valid),
    _form(r"\d{10}k?", lambda n: len(n) == 10 and _is_utr(n)),
    _form(rf"[a-z]{{2}}{_S}\d{{2}}{_S}\d{{2}}{_S}\d{{2}}{_S}[a-z]?", _is_nino),
    _form(rf"[a-z]{_S}(?:{_D}){{11}}[\da-z]", lambda n: upn.is_valid(n.upper())),
    _form(r"\d{2}[a-z]\d{4}[a-z]"),  # NMC pin
    _form(rf"sw{_S}\d{{2,7}}"),  # Social Work England
    _form(r"[a-z9]{5}" + _S + r"\d{6}" + _S + r"[a-z9]{2}\d[a-z]{2}(?:" + _S + r"\d{2})?"),  # driving licence
    _form(r"[a-z9]{5}" + _S + r"\d{6}" + _S + r"[a-z9]{2}[a-z0-9]{3}(?:" + _S + r"\d{2})?", sure=False),
    _form(rf"[a-z]{{2}}\d{{2}}{_S}[a-z]{{3}}"),  # vehicle mark since 2001
    _form(rf"[a-z]\d{{1,3}}{_S}[a-z]{{3}}"),
    _form(rf"[a-z]{{3}}{_S}\d{{1,3}}{_S}[a-z]"),
    _form(r"\d{2}-\d{2}-\d{2}(?:[\s,;/]{1,3}\d{8})?"),  # sort code, with its account
    _form(r"\d{2}[ .]\d{2}[ .]\d{2}[\s,;/]{1,3}\d{8}"),
    _form(rf"gb{_S}\d{{2}}{_S}[a-z]{{4}}(?:{_S}\d){{14}}", lambda n: iban.is_valid(n.upper())),
    _form(rf"(?:\d{_S}){{12,18}}\d", luhn.is_valid),  # payment card
    _form(r"gb\s?\d{3}\s?\d{4}\s?\d{2}(?:\s?\d{3})?"),  # value added tax
    _form(
        r"\[?\d{4}\]?\s?(?:ewhc|ewca|uksc|ewfc|ukut|ewcop|ukpc)\s?(?:civ\s?|crim\s?)?\d{1,5}"
        r"(?:\s?\((?:fam|admin|qb|kb|ch|b)\))?"
    ),
    _form(r"[a-z]{2}\d{2}[cpdfa]\d{5}"),  # family court case
    _form(
        r"\d{2}[a-z]{1,2}[a-z\d]?[/ ]\d{3,7}(?:[/ ]\d{2,4}){0,2}"
    ),  # police crime, custody and unique reference numbers
    _form(r"\d{2,4}/\d{3,8}[a-z]?"),  # PNC and CRO
    _form(r"[a-z]{1,3}\d{4}[a-z]{2}"),  # prison number
    _form(r"[a-z]{2}\d{7}"),  # passport since 2024
    _form(r"\d{9}", sure=False),
    _after(r"gmc|general medical council", r"\d{7}"),
    _after(r"nmc|nursing and midwifery council", r"\d{2}[a-z]\d{4}[a-z]"),
    _after(r"hcpc", r"[a-z]{2}\d{5,6}"),
    _after(r"swe|social work england", r"(?:sw)?\d{2,7}"),
    _after(r"urn|laestab|estab", r"\d{3}/?\d{3,4}"),
    _after(r"uprn", r"\d{1,12}"),
    _after(r"account|acc|a/c|roll", r"\d{6,10}"),
    _after(r"sort code|sortcode", r"\d{2}[ .-]?\d{2}[ .-]?\d{2}"),
    _after(r"passport", r"[a-z]{0,2}\d{7,9}"),
    _after(r"licence|license", r"[a-z0-9 ]{5,24}\d[a-z0-9]{0,6}"),
    _after(r"collar|badge|shoulder|warrant|pc|dc|ds|di|ps", r"\d{2,6}"),
    _after(
        r"crime reference|crime ref|case reference|case ref|reference|our ref|your ref|ref",
        r"[a-z/._-]{0,12}\d[a-z0-9/._-]{1,24}",
    ),
    _form(
        r"(?:crime|case|incident|log|file)\s(?:reference|ref|number|no)\.?[\s:]{1,3}[a-z/._-]{0,12}\d[a-z0-9/._-]{1,24}"
    ),
    _after(
        r"nomis|prison|noms|crn|pnc|cro|ni|nino|utr|upn|uln|hospital|mrn|nhs|chi", r"[a-z]{0,3}\d[\d /-]{2,18}[\da-z]"
    ),
    _form(r"(?:[a-z]{2,12}[-/_#]){1,3}(?:\d[\da-z]{0,11})(?:[-/_][\da-z]{1,12}){0,4}"),  # LCS-0091834, MARAC/2024/0117
    _form(r"[a-z]{2,5}\d{5,10}"),
)


def detect(reading: Reading) -> Iterator[Span]:
    """Every form in the table. ``it`` is the number itself where the form includes its label."""
    for identifier in IDENTIFIERS:
        group = "it" if "it" in identifier.pattern.groupindex else 0
        for found in identifier.pattern.finditer(reading.text):
            number = "".join(c for c in found.group(group) if c.isalnum())
            sure = identifier.sure and (identifier.check is None or identifier.check(number))
            yield Span(*found.span(group), "RED02" if sure else "RED03")
