"""The value beside every formula is the value that LibreOffice works out when it is made to calculate."""

from __future__ import annotations

import dataclasses
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from openpyxl import load_workbook

from aftercare_docs.documents import action_plan
from aftercare_docs.packing import canonical_zip
from aftercare_docs.release import Release
from aftercare_docs.renderers import xlsx
from aftercare_docs.vocabularies import Brag, ImpactStatus
from tests.releases import heavy
from tests.renderers.finished import DRAFT, SPEC, parts

OFFICE = shutil.which("soffice")
ALWAYS_CALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item></oor:items>"""


def awkward() -> Release:
    """Every status, missing dates and owners, and owners whose names look like rules and patterns."""
    base = heavy()
    owners = ("Head of service", "Head of Service", "*", "=1+1", "<>5", "A? manager", "", 'The "lead"', "~")
    statuses = (*Brag, None)
    return dataclasses.replace(
        base,
        actions=tuple(
            dataclasses.replace(
                action,
                owner=owners[number % len(owners)],
                status=statuses[number % len(statuses)],
                impact_status=(*ImpactStatus, None)[number % 4],
                due=None if number % 11 == 0 else action.due,
            )
            for number, action in enumerate(base.actions)
        ),
    )


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_what_is_cached_is_what_libreoffice_calculates(tmp_path: Path) -> None:
    package = xlsx.render(action_plan.compose(awkward()), DRAFT, SPEC)
    (tmp_path / "plan.xlsx").write_bytes(package)
    (tmp_path / "bare.xlsx").write_bytes(without_values(package))
    calculated = load_workbook(saved_again(tmp_path / "bare.xlsx"), data_only=True)
    formulas, cached = load_workbook(tmp_path / "plan.xlsx"), load_workbook(tmp_path / "plan.xlsx", data_only=True)
    compared = 0
    for sheet in formulas.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    here = calculated[sheet.title][cell.coordinate].value
                    assert cached[sheet.title][cell.coordinate].value == here, f"{sheet.title}!{cell.coordinate}"
                    compared += 1
    assert compared > 200


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_a_change_that_a_partner_makes_reaches_the_summary_and_the_other_views(tmp_path: Path) -> None:
    package = xlsx.render(action_plan.compose(heavy()), DRAFT, SPEC)
    (tmp_path / "plan.xlsx").write_bytes(package)
    edited = load_workbook(tmp_path / "plan.xlsx")
    plan = edited["Action plan"]
    headings = [cell.value for cell in plan[5]]
    status = headings.index("Status") + 1
    assert plan.cell(6, status).value == "Amber - at risk"
    plan.cell(6, status).value = "Blue - complete"
    edited.save(tmp_path / "edited.xlsx")
    after = load_workbook(saved_again(tmp_path / "edited.xlsx"), data_only=True)
    glance = {row[0]: row[1] for row in after["Summary"].iter_rows(values_only=True) if row[0]}
    assert (glance["Complete"], glance["Open"]) == (1, 59)
    seen = {row[2]: row[5] for row in after["By owner"].iter_rows(values_only=True)}
    assert (seen["A01"], seen["A02"]) == ("Blue - complete", "Amber - at risk")
    assert after["Action plan"].cell(6, headings.index("Days to due") + 1).value == "Complete"


def without_values(package: bytes) -> bytes:
    """The same formulas with nothing beside them, so that nothing can be copied instead of calculated."""
    bare = {name: re.sub(rb"</f><v>[^<]*</v>", b"</f>", part) for name, part in parts(package).items()}
    assert sum(map(len, bare.values())) < sum(map(len, parts(package).values()))
    return canonical_zip(bare)


def saved_again(path: Path) -> Path:
    """The workbook after LibreOffice has opened it, calculated everything and saved it."""
    profile = path.parent / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(ALWAYS_CALCULATE)
    out = path.parent / "again"
    command = [str(OFFICE), f"-env:UserInstallation={profile.as_uri()}", "--headless"]
    command += ["--convert-to", "xlsx", "--outdir", str(out), str(path)]
    subprocess.run(
        command,
        check=True,
        capture_output=True,
        timeout=120,
    )
    return out / path.name
