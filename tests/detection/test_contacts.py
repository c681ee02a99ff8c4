"""Every usual way of writing an address or a number to reach somebody at."""

from __future__ import annotations

import pytest

from aftercare_docs.detection import scan
from tests.detection import covers

TELEPHONES = [
    *("07700 900461", "07700900461", "07700-900-461", "07700.900.461", "(07700) 900461", "077 0090 0461"),
    *("+44 7700 900461", "+447700900461", "+44 (0)7700 900461", "0044 7700 900461", "44 7700 900461"),
    *("020 7946 0958", "(020) 7946 0958", "02079460958", "+44 20 7946 0958", "0207 946 0958"),
    *("0113 496 0182", "0113-496-0182", "(0113) 4960182", "01632 960001", "(01632) 960 001"),
    *("0800 496 0123", "0300 123 4567", "0161 496 0777 ext. 12", "0808 157 0192"),
]
ADDRESSES = [
    *("a.name@example.org.uk", "A.Name+x@EXAMPLE.co.uk", "name (at) example (dot) org", "o'hara@mail.example"),
    *("https://example.org/a?b=c", "www.example.org/page", "example.co.uk", "facebook.com/groups/x", "@some_handle"),
    *("LS99 2QD", "ls992qd", "SW1A 1AA", "M1 1AE", "EC1A 1BB", "GIR 0AA", "B33-8TH"),
    *("14 Quarry Rise", "Flat 3, 22 Bracken Hill", "221b Station Road"),
]


@pytest.mark.parametrize("written", [*TELEPHONES, *ADDRESSES])
@pytest.mark.parametrize("frame", ["{}", "Ring {} now.", "(see {})", "Tel:{};"])
def test_every_written_form_is_covered(written: str, frame: str) -> None:
    text, start = frame.format(written), frame.index("{")
    assert covers(text, start, start + len(written), scan(text))


@pytest.mark.parametrize("written", TELEPHONES)
def test_a_telephone_number_is_certain(written: str) -> None:
    assert "RED02" in {span.rule for span in scan(f"Ring {written} now")}


@pytest.mark.parametrize("written", ["+1 202 555 0143", "0049 30 901820", "1234 567 8901"])
def test_a_number_from_elsewhere_is_not_let_through(written: str) -> None:
    assert {span.rule for span in scan(f"Ring {written} now")} & {"RED02", "RED03"}


@pytest.mark.parametrize("text", ["and/or", "e.g. this", "i.e. that", "at 9 to 5", "24/7 cover", "a 50-50 split"])
def test_ordinary_marks_and_figures_are_no_address(text: str) -> None:
    assert not {span.rule for span in scan(text)} & {"RED02"}
