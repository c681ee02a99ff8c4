"""Who may import whom. A renderer cannot leak what it cannot import."""

from __future__ import annotations

import subprocess
import sys
from graphlib import CycleError, TopologicalSorter

import pytest

from tests.imports import PACKAGE, ROOT, imports, ours, part, reached, sources

BASE = {"", "findings", "resources", "vocabularies", "words"}
RULES = BASE | {"columns", "engagement", "policy"}
WORDS = {"english", "folding", "naming", "patterns", "variants"}

# One line per module or folder just below the package: the others that it may import.
MAY_IMPORT: dict[str, set[str]] = {
    # what everything stands on
    "": set(),
    "findings": set(),
    "vocabularies": set(),
    "resources": set(),
    "words": set(),
    "theme": {"resources"},
    "png": set(),
    "columns": {"findings"},
    "engagement": {"columns", "vocabularies"},
    "floors": {"columns", "vocabularies"},
    "policy": BASE | {"columns", "floors"},
    # the workbook
    "intake": BASE | {"png"},
    "house": BASE | {"intake", "renderers", "theme"},
    "workbook": BASE | {"intake"},
    "structure": RULES | {"folding", "workbook"},
    "example": RULES | {"structure", "workbook"},
    "authoring": RULES | {"example", "packing", "theme", "workbook"},
    # words, and how they are compared
    "folding": set(),
    "english": {"folding"},
    "patterns": set(),
    "roles": set(),
    "variants": {"english", "folding"},
    "naming": {"english", "variants"},
    "watchlist": BASE | WORDS,
    "detection": BASE | WORDS | {"policy", "roles", "watchlist"},
    "tone": {"folding"},
    "plain": {"words"},
    # rules
    "allowances": RULES,
    "approvals": RULES,
    "checks": RULES | {"folding", "tone"},
    "disclosure": RULES | {"floors", "folding", "release", "roles", "variants"},
    "keeping": set(),
    "versions": {"findings", "keeping", "publishing", "release", "vocabularies"},
    "ledger": RULES | {"disclosure", "keeping", "publishing", "release", "versions"},
    "identities": RULES | {"watchlist"},
    # from what is known to what may leave
    "treatments": BASE,
    "release": {"vocabularies"},
    "redaction": RULES | {"allowances", "disclosure", "identities", "release", "treatments", "watchlist"},
    "sources": RULES | {"detection"},
    "screening": RULES | {"allowances", "detection", "plain", "redaction", "sources", "tone", "variants"},
    # from what may leave to files
    "documents": BASE | {"release"},
    "fingerprints": {"documents", "resources"},
    "absences": BASE | {"documents", "fingerprints"},
    "outputs": RULES | {"allowances", "documents", "identities", "watchlist"},
    "expected": {"png"},
    "packing": set(),
    "renderers": BASE | {"documents", "expected", "intake", "packing", "png", "theme"},
    "faults": set(),
    "workers": {"faults"},
    "making": {
        "conformance",
        "documents",
        "findings",
        "renderers",
        "verification",
        "vocabularies",
        "watchlist",
        "workers",
    },
    "templating": {"documents", "findings", "renderers", "resources", "verification"},
    # proof
    "verification": BASE | WORDS | {"detection", "expected", "policy", "watchlist"},
    "conformance": {"findings", "verification", "vocabularies"},
    "cleaning": {"findings", "packing", "verification", "watchlist"},
    "manifest": {"", "findings", "resources"},
    "publishing": set(),
    "watching": set(),
    # what a person meets
    "examples": {"checks", "disclosure"},
    "explaining": {"examples", "findings"},
    "speaking": {"findings", "manifest"},
    "__main__": {"cli"},
}
# These see everything, and only those after them may import them.
THE_WHOLE = (
    *("showing", "preparation", "report", "marking", "build", "checking", "rehearsing", "starting"),
    *("returns", "differences", "cli"),
)
ALLOWED = MAY_IMPORT | {
    whole: {*MAY_IMPORT, *THE_WHOLE[:place]} - {"__main__"} for place, whole in enumerate(THE_WHOLE)
}
CONFIDENTIAL = {
    "allowances",
    "approvals",
    "checks",
    "disclosure",
    "engagement",
    "identities",
    "outputs",
    "preparation",
    "redaction",
    "screening",
    "showing",
    "structure",
    "workbook",
}

# One library per door: the modules, or folders, that may import it.
DOORS: dict[str, set[str]] = {
    "ahocorasick": {"detection", "watchlist", "verification"},
    "click": {"cli", "speaking"},
    "defusedxml": {"intake", "verification"},
    "docx": {"renderers.docx"},
    "docxtpl": {"renderers.docx"},
    "icalendar": {"renderers.ics", "verification"},
    "jinja2": {"renderers"},
    "lxml": {"cleaning", "conformance", "intake", "renderers", "verification"},
    "markdown": {"renderers.html"},
    "msgpack": {"english"},
    "msoffcrypto": {"intake"},
    "olefile": {"intake"},
    "openpyxl": {"workbook"},
    "PIL": {"house", "intake.logo", "renderers.canvas", "renderers.svg"},
    "phonenumbers": {"detection"},
    "pikepdf": {"verification", "conformance", "cleaning"},
    "pypdfium2": {"verification", "cleaning", "renderers.svg"},
    "rapidfuzz": {"checks", "detection", "structure", "watchlist"},
    "rich": {"cli", "speaking"},
    "stdnum": {"detection"},
    "weasyprint": {"renderers.pdf"},
    "wordfreq": {"english"},
    "xlsxwriter": {"renderers.xlsx", "authoring"},
}
SLOW = sorted({"docx", "docxtpl", "openpyxl", "pikepdf", "rich", "weasyprint", "wordfreq", "xlsxwriter"})

# Tested as a whole, by one file: folders of records, and deliverables that take several modules.
AS_A_WHOLE = {"engagement", "release", "documents.action_plan", "renderers.pdf", "watchlist"}
AS_A_WHOLE |= {f"conformance.{format_}" for format_ in ("agreement", "word", "excel", "pdf", "html", "calendar")}


@pytest.mark.parametrize("module", sources())
def test_a_module_imports_only_what_its_place_allows(module: str) -> None:
    place = part(module)
    assert place in ALLOWED, f"say in MAY_IMPORT whom {place} may import"
    assert {name for name in ours(module) if part(name) not in ALLOWED[place] | {place}} == set()


@pytest.mark.parametrize("module", [m for m in sources() if part(m) in {"documents", "renderers", "verification"}])
def test_what_makes_or_proves_a_file_never_reaches_the_confidential_model(module: str) -> None:
    assert {name for name in reached(module) if part(name) in CONFIDENTIAL} == set()


@pytest.mark.parametrize("module", [m for m in sources() if part(m) in {"conformance", "verification"}])
def test_what_looks_at_a_file_again_shares_no_mistake_with_what_made_it(module: str) -> None:
    assert {name for name in reached(module) if part(name) in {"documents", "renderers", "authoring"}} == set()
    writers = {"docx", "docxtpl", "openpyxl", "weasyprint", "xlsxwriter"}
    assert {top(name) for name in imports()[module]} & writers == set()


def test_only_the_redaction_sees_both_models() -> None:
    both = {part(module) for module in sources() if {"engagement", "release"} <= {part(name) for name in ours(module)}}
    assert both - set(THE_WHOLE) <= {"redaction"}


@pytest.mark.parametrize("module", sources())
def test_a_library_comes_in_through_its_own_door(module: str) -> None:
    libraries = {top(name) for name in imports()[module]} - set(sys.stdlib_module_names) - {PACKAGE}
    for library in libraries:
        assert library in DOORS, f"say in DOORS where {library} may be imported"
        assert any(stands_in(module, door) for door in DOORS[library]), f"{library} has a door of its own"


def test_no_two_modules_import_each_other() -> None:
    try:
        TopologicalSorter({module: ours(module) for module in sources()}).prepare()
    except CycleError as error:
        raise AssertionError(f"these import each other: {error.args[1]}") from error


@pytest.mark.parametrize("module", [m for m, path in sources().items() if not path.stem.startswith("__")])
def test_every_module_has_its_test(module: str) -> None:
    whole = next((w for w in AS_A_WHOLE if stands_in(module, w)), module.removeprefix(f"{PACKAGE}."))
    *folders, last = whole.split(".")
    test = "/".join(["tests", *folders, f"test_{last}.py"])
    assert (ROOT / test).is_file(), test


@pytest.mark.parametrize("module", [m for m in ("cli",) if f"{PACKAGE}.{m}" in sources()])
def test_starting_is_quick_because_slow_libraries_wait_until_they_are_due(module: str) -> None:
    question = f"import sys, {PACKAGE}.{module}; print(*sorted(set({SLOW}) & set(sys.modules)))"
    answer = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True, cwd=ROOT)
    assert answer.stdout.split() == []


def top(name: str) -> str:
    return name.partition(".")[0]


def stands_in(module: str, door: str) -> bool:
    """True in the module or folder ``renderers.xlsx`` and in any of its kind, such as ``renderers.xlsx_map``."""
    inner = module.removeprefix(f"{PACKAGE}.")
    return inner == door or inner.startswith((f"{door}.", f"{door}_"))
