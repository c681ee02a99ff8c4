"""The page: whole, self-contained, the same each time, quoting nothing, and saying what the data say."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import replace

import pytest

from aftercare_docs import report, tone
from aftercare_docs.columns import Emit
from aftercare_docs.findings import Finding, PartRef, Severity, in_order
from aftercare_docs.identities import may_be_named
from aftercare_docs.report import page
from aftercare_docs.resources import template_path
from aftercare_docs.words import words
from tests.canaries import canaried
from tests.report.builds import approved, made, stopped
from tests.report.reading import asks_for, read

PAGES = {
    "made": lambda: page.of_build(*made()),
    "approved": lambda: page.of_build(*approved()),
    "stopped": lambda: report.stopped_report(stopped()[1], stopped()[0]),
    "unread": lambda: report.stopped_report([Finding("INP04", PartRef("x.xlsx"))]),
    "nothing": lambda: report.stopped_report([]),
}
each = pytest.mark.parametrize("name", PAGES)
W = words()["report"]


@each
def test_a_page_is_well_formed_and_every_link_leads_somewhere(name: str) -> None:
    made_page = read(PAGES[name]())
    ids = made_page.values("id")
    assert len(ids) == len(set(ids))
    for attribute in ("for", "aria-labelledby", "aria-describedby"):
        assert set(made_page.values(attribute)) <= set(ids)
    assert {href.removeprefix("#") for href in made_page.values("href")} <= set(ids)


@each
def test_a_page_fetches_runs_and_sends_nothing(name: str) -> None:
    content = PAGES[name]()
    assert asks_for(content) == []
    assert b"default-src 'none'" in content


@each
def test_a_page_says_before_anything_else_that_it_must_never_be_sent(name: str) -> None:
    content = read(PAGES[name]())
    assert content.text.startswith(f"{W['title']} {W['skip']} {W['notice']}")


@each
def test_the_same_build_gives_the_same_bytes(name: str) -> None:
    assert PAGES[name]() == PAGES[name]()


def test_headings_go_down_one_level_at_a_time() -> None:
    levels = [int(tag[1]) for tag, _ in read(PAGES["made"]()).elements if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_no_word_of_a_cell_is_quoted_whoever_may_see_it() -> None:
    prepared, found = made()
    marked, canaries = canaried(prepared.engagement, frozenset(Emit))
    told = report.private_files(replace(prepared, engagement=marked), found)
    told["stopped"] = report.stopped_report(found, marked)
    assert len(canaries) > 1000
    for name, content in told.items():
        assert re.findall(r"Canary\d+x", content.decode("utf-8-sig")) == [], name


def test_no_identity_of_the_example_is_quoted() -> None:
    prepared, found = made()
    engagement = prepared.engagement
    secret = {p.full_name for p in engagement.people} | {p.job_title for p in engagement.people}
    secret |= {i.real_value for i in engagement.identities} | {t.title for t in engagement.themes}
    for content in report.private_files(prepared, found).values():
        text = content.decode("utf-8-sig").casefold()
        assert {s for s in secret if s.casefold() in text} == set()
    assert any(may_be_named(p) for p in engagement.people)


def test_signs_in_what_is_reported_are_only_signs() -> None:
    odd = Finding("STR01", PartRef('<b>"&\u202e'), {"thing": "sheet", "name": "<script>", "problem": "'&'"})
    content = report.stopped_report([odd])
    assert asks_for(content) == []
    assert '<b>"&\N{REPLACEMENT CHARACTER}' in read(content).text


@pytest.mark.parametrize("build", [made, approved])
def test_every_count_agrees_with_the_data(build: object) -> None:
    prepared, found = made() if build is made else approved()
    content = read(page.of_build(prepared, found))
    counted = Counter(f.severity for f in found)
    for severity in Severity:
        said = re.findall(rf"{severity} (\d+)", content.section("standing"))
        assert said == ([str(counted[severity])] if counted[severity] else [])
    released = sum(d.standing.releasable for d in prepared.drafts)
    assert W["standing_summary"].format(released=released, drafts=len(prepared.drafts) - released) in (
        content.section("standing")
    )
    assert W["found_count"].format(count=len(found)) in content.section("found")
    by_sheet = Counter(f.at.sheet if hasattr(f.at, "sheet") else f.at.file for f in found)
    for sheet, count in by_sheet.items():
        assert f"{sheet} ({count})" in content.section("found")


def test_every_finding_is_there_with_its_cell_its_message_and_its_severity_in_a_word() -> None:
    _, found = made()
    told = read(page.of_build(*made())).section("found")
    for finding in found:
        assert finding.message in told
        assert finding.entry.help in told
        assert str(finding.severity) in told


def test_a_stopped_build_is_told_kindly_and_shows_nothing_of_what_would_have_been() -> None:
    engagement, found = stopped()
    content = read(report.stopped_report(found, engagement))
    assert W["standing_stopped"] in content.text
    assert set(content.sections) == {"standing", "steps", "terms", "found"}
    assert "<built-in" not in content.text


def test_the_report_s_own_words_pass_the_lexicon() -> None:
    assert {key: hits for key, text in W.items() if (hits := tone.hits(text))} == {}


def test_every_word_of_the_report_is_said_somewhere() -> None:
    template = template_path(page.TEMPLATE).read_text("utf-8")
    stems = ("step_", "did_", "why_", "treatment_", "intruder_", "confirm_")
    sections = {"standing", "steps", "fingerprints", "terms", "held", "treated", "found", "exceptions"}
    sections |= {"intruder", "checks", "facts"}
    unsaid = {key for key in W if not re.search(rf"\bw\.{key}\b", template)}
    assert {key for key in unsaid - sections if not key.startswith(stems)} == set()


def test_the_private_folder_holds_the_report_and_the_tables() -> None:
    prepared, found = made()
    assert set(report.private_files(prepared, in_order(found))) == {
        "private/report.html",
        "private/findings.csv",
        "private/fingerprints.csv",
        "private/redaction-log.csv",
    }


def test_a_workbook_that_asks_for_nothing_still_has_its_report() -> None:
    prepared, found = made()
    content = read(page.of_build(replace(prepared, drafts=()), found))
    assert W["standing_none"] in content.section("standing")
    assert W["fingerprints_none"] in content.section("fingerprints")
