"""A cold build costs little more than the bare libraries that write its files, and a second one next to nothing."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from aftercare_docs import authoring
from aftercare_docs.documents.base import Format
from aftercare_docs.preparation import Prepared
from aftercare_docs.renderers import html, renderer
from aftercare_docs.resources import template_folder, template_path
from aftercare_docs.theme import theme
from aftercare_docs.vocabularies import ArtefactKind, DocumentStatus
from aftercare_docs.words import words
from tests.benchmarks import Measure
from tests.sheets import northshire
from tests.workbooks import ROOT, example_bytes, prepared

ROUNDS = 5

# The same documents with the same words through nothing but the libraries: no checks, no redaction, no gate.
FLOOR = """
import io, json, sys
from pathlib import Path
jobs, workbook = json.loads(Path(sys.argv[1]).read_text()), sys.argv[2]
import openpyxl
book = openpyxl.load_workbook(workbook, data_only=True)
cells = [cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row]
for job in jobs:
    if job["kind"] == "docx":
        import jinja2.sandbox
        from docxtpl import DocxTemplate
        template = DocxTemplate(job["template"])
        environment = jinja2.sandbox.ImmutableSandboxedEnvironment(autoescape=True, undefined=jinja2.StrictUndefined)
        template.render(job["context"], environment)
        template.save(io.BytesIO())
    elif job["kind"] == "xlsx":
        import xlsxwriter
        out = xlsxwriter.Workbook(io.BytesIO(), {"in_memory": True})
        for name, values in job["cells"].items():
            sheet = out.add_worksheet(name)
            for address, value in values.items():
                sheet.write_string(address, value)
        out.close()
    elif job["kind"] == "pdf":
        import weasyprint
        sheet = weasyprint.CSS(string=job["style"])
        weasyprint.HTML(string=job["page"]).write_pdf(stylesheets=[sheet], pdf_variant="pdf/ua-1")
"""


def measure() -> Iterator[Measure]:
    """Whole processes, interleaved so that a busy moment falls on both; medians of the rounds after a first."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        workbook, jobs, single = home / "northshire.xlsx", home / "jobs.json", home / "single.xlsx"
        workbook.write_bytes(example_bytes())
        single.write_bytes(_one_word_artefact())
        jobs.write_text(json.dumps(list(_jobs(prepared()))))
        floor, ours, again, alone = [], [], [], []
        for _ in range(ROUNDS + 1):
            floor.append(_timed(home, "-c", FLOOR, str(jobs), str(workbook)))
            shutil.rmtree(home / "build", ignore_errors=True)
            ours.append(_build(home, workbook))
            again.append(_build(home, workbook))
            alone.append(_build(home, single))
    took = {
        name: statistics.median(seconds for seconds, _ in runs[1:])
        for name, runs in (("ours", ours), ("floor", floor), ("again", again), ("alone", alone))
    }
    yield Measure("cold build of Northshire, whole process", took["ours"], "s")
    yield Measure("the bare libraries for the same documents", took["floor"], "s")
    yield Measure("ratio", took["ours"] / took["floor"], "times", most=1.5)
    yield Measure("build with nothing changed, whole process", took["again"], "s", most=0.3)
    yield Measure("build of one Word artefact, whole process", took["alone"], "s", most=0.6)
    yield Measure("peak memory of a cold build", max(most for _, most in ours), "MB", most=200)


def _one_word_artefact() -> bytes:
    """The example with its plan and nothing else to make."""
    source = northshire()
    outputs = (
        o if o.artefact is ArtefactKind.AFTERCARE_PLAN else dataclasses.replace(o, status=DocumentStatus.SUPERSEDED)
        for o in source.outputs
    )
    return authoring.write(dataclasses.replace(source, outputs=tuple(outputs)))


def _jobs(made: Prepared) -> Iterator[dict[str, object]]:
    fonts = (template_folder() / "fonts").as_uri() + "/"
    for draft in made.drafts:
        stamp = made.stamp(draft)
        for spec in draft.deliverable.FILES:
            context = {"d": _data(draft.document), "stamp": _data(stamp), "banner": words()["draft"]["banner"]}
            context["stamp"] |= {"status": stamp.status}  # type: ignore[operator]
            if spec.format is Format.DOCX:
                yield {"kind": "docx", "template": str(template_path(spec.template)), "context": context}
            elif spec.format is Format.XLSX:
                cells = renderer(spec.format).expected(draft.document, stamp, spec).cells
                yield {"kind": "xlsx", "cells": {name: dict(values) for name, values in cells.items()}}
            elif spec.format is Format.PDF:
                sheet = template_path(Path(spec.template).with_suffix(".css").name).read_text("utf-8")
                style = (theme().css() + sheet).replace("vendored:", fonts)
                yield {"kind": "pdf", "page": html.page(draft.document, stamp, spec), "style": style}


def _data(value: object) -> object:
    """A document as plain data, with what its classes work out."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = {name for name in dir(value) if not name.startswith("_") and not callable(getattr(value, name))}
        return {name: _data(getattr(value, name)) for name in names}
    if isinstance(value, (list, tuple)):
        return [_data(item) for item in value]
    return value if value is None or isinstance(value, (str, int, float, bool)) else str(value)


def _build(home: Path, workbook: Path) -> tuple[float, float]:
    return _timed(home, "-m", "aftercare_docs", "build", str(workbook), "--into", str(home / "build"))


def _timed(home: Path, *arguments: str) -> tuple[float, float]:
    """Seconds and megabytes of one whole process. Code is compiled in the first round, as where it is installed."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    kept["PYTHONPYCACHEPREFIX"] = str(home / "compiled")
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *arguments], cwd=ROOT, env=kept, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{arguments[:3]} ended with {process.returncode}")
    return time.perf_counter() - began, usage.ru_maxrss / 1024
