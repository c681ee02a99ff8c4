"""A file that cannot be made says so with findings, once its name is known."""

from __future__ import annotations

from aftercare_docs.renderers.failure import CannotRender


def test_a_failure_becomes_a_finding_for_each_place_in_the_file() -> None:
    failure = CannotRender("FMT01", {"command": "brew install pango"}, places=("Themes", "Support"))
    assert [str(finding) for finding in failure.findings("note.pdf")] == [
        f"note.pdf: {place}: Stop FMT01 the PDF cannot be set: Pango is missing here (`brew install pango` installs it)"
        for place in ("Themes", "Support")
    ]


def test_a_failure_without_a_place_is_about_the_file() -> None:
    (finding,) = CannotRender("FMT02").findings("note.pdf")
    assert str(finding.at) == "note.pdf"
