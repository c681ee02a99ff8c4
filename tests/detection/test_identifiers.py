"""Official numbers, made with right check digits and written in every usual way; a wrong digit goes to a person."""

from __future__ import annotations

import random
import re
import string
from collections.abc import Callable, Iterator

import pytest
from stdnum import luhn
from stdnum.gb import nhs, upn

from aftercare_docs.detection import scan
from tests.detection import covers

LABEL = re.compile(r"(?:[a-z]{2,}\.? )+")  # what a number is, in plain words, need not be marked
RANDOM = random.Random(20260116)


def digits(count: int) -> str:
    return "".join(RANDOM.choice(string.digits) for _ in range(count))


def letters(count: int, among: str = "ABCEGHJKLMNPRSTWXYZ") -> str:
    return "".join(RANDOM.choice(among) for _ in range(count))


def health_number() -> str:
    while True:
        body = "4" + digits(8)
        for last in string.digits:
            if nhs.is_valid(body + last):
                return body + last


def pupil_number() -> str:
    while True:
        body = digits(12)
        for letter in string.ascii_uppercase:
            if upn.is_valid(letter + body):
                return letter + body


def written() -> Iterator[tuple[str, str]]:
    n = health_number()
    yield from (("health", form) for form in (n, f"{n[:3]} {n[3:6]} {n[6:]}", f"{n[:3]}-{n[3:6]}-{n[6:]}", " ".join(n)))
    p, d, last = letters(1, "ABCEGHJ") + letters(1, "ABCEGHJKLM"), digits(6), letters(1, "ABCD")
    yield from (
        ("insurance", form)
        for form in (
            *(f"{p}{d}{last}", f"{p} {d[:2]} {d[2:4]} {d[4:]} {last}", f"{p}-{d[:2]}-{d[2:4]}-{d[4:]}-{last}"),
            *(f"{p} {d} {last}", f"{p}{d}{last}".lower(), f"{p}{d}"),
        )
    )
    u = pupil_number()
    yield from (("pupil", form) for form in (u, u.lower(), f"{u[:4]} {u[4:8]} {u[8:]}"))
    yield from (("vehicle", form) for form in ("LB71 KXR", "lb71kxr", "LB71-KXR", "P482 HTX", "HTX 482P", "JIG 4821"))
    s, a = digits(6), digits(8)
    yield from (
        ("bank", form)
        for form in (
            f"{s[:2]}-{s[2:4]}-{s[4:]} {a}",
            f"{s[:2]} {s[2:4]} {s[4:]} {a}",
            f"sort code {s}",
            f"account no. {a}",
        )
    )
    card = digits(15)
    yield "card", card + luhn.calc_check_digit(card)
    yield from (
        (kind, form)
        for kind, form in (
            *(("doctor", f"GMC number {digits(7)}"), ("nurse", "18A3214E"), ("social work", f"SW{digits(6)}")),
            *(
                ("licence", "MORGA657054SM9IJ"),
                ("licence", "MORGA 657054 SM9IJ 35"),
                ("passport", f"passport {digits(9)}"),
            ),
            *(("property", f"UPRN {digits(12)}"), ("school", f"URN {digits(6)}"), ("police", "13NY 0456721")),
            *(("police", "22NB/4471/25"), ("police", f"PNC 12/{digits(6)}A"), ("prison", "A4821CK")),
            *(("court", "LE23C50417"), ("court", "ZZ24P70123"), ("court", "[2024] EWHC 123 (Fam)")),
            *(("case", "LCS-0048219"), ("case", "MARAC/2024/0117"), ("case", "crime reference 42/1187/24")),
        )
    )


@pytest.mark.parametrize(("kind", "form"), list(written()))
@pytest.mark.parametrize("frame", ["{}", "The number {} is on file.", "({})", "ref: {};"])
def test_every_written_form_is_covered(kind: str, form: str, frame: str) -> None:
    text, end = frame.format(form), frame.index("{") + len(form)
    label = LABEL.match(form)
    start = frame.index("{") + (label.end() if label else 0)
    assert covers(text, start, end, scan(text)), kind


@pytest.mark.parametrize("make", [health_number, pupil_number])
def test_a_right_check_digit_is_certain_and_a_wrong_one_goes_to_a_person(make: Callable[[], str]) -> None:
    right = make()
    wrong = right[:-1] + str((int(right[-1]) + 1) % 10)
    assert "RED02" in {span.rule for span in scan(right)}
    rules = {span.rule for span in scan(wrong)}
    assert "RED03" in rules
    assert covers(wrong, 0, len(wrong), scan(wrong))


def test_a_prefix_that_is_never_issued_goes_to_a_person() -> None:
    assert {span.rule for span in scan("QQ123456C") if span.end == 9} == {"RED03"}


@pytest.mark.parametrize(
    "text", ["the reference group", "case by case", "licence to speak", "on account of this", "a prison"]
)
def test_words_beside_no_number_are_left_alone(text: str) -> None:
    assert not {span.rule for span in scan(text)} & {"RED02", "RED03"}
