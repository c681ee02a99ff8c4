"""A cold build costs little more than the bare libraries that write its files, and a second one next to nothing."""

from __future__ import annotations

import dataclasses
import os
import pickle
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from aftercare_docs import authoring
from aftercare_docs.documents.base import Document, FileSpec, Format, Stamp
from aftercare_docs.documents.figures import figures
from aftercare_docs.preparation import Draft
from aftercare_docs.renderers import canvas, html, html_markdown, ics, renderer, xlsx
from aftercare_docs.renderers import figures as drawing
from aftercare_docs.renderers.figures import picture
from aftercare_docs.resources import template_folder, template_path
from aftercare_docs.theme import theme
from aftercare_docs.vocabularies import ArtefactKind, DocumentStatus
from aftercare_docs.words import words
from tests.benchmarks import Measure
from tests.benchmarks._recording import Script
from tests.sheets import northshire
from tests.workbooks import ROOT, example_bytes, prepared

ROUNDS = 5
LIBRARIES = (
    (xlsx, "Workbook", "from xlsxwriter.workbook import Workbook"),
    (ics, "icalendar", "import icalendar"),
    *((ics, name, f"from icalendar import {name}") for name in ("Event", "Timezone", "vRecur", "vText")),
    *((ics, name, f"from icalendar import {name}") for name in ("TimezoneDaylight", "TimezoneStandard")),
    *((canvas, name, f"from PIL import {name}") for name in ("Image", "ImageDraw", "ImageFont")),
)

# The same documents through nothing but the libraries: no checks, no redaction, no gate, no second look at anything.
# Workbooks, calendars and the pictures of Word documents are what our renderers ask of their libraries, call by call.
FLOOR = """
import io, marshal, pickle, sys
from pathlib import Path
jobs, workbook = pickle.loads(Path(sys.argv[1]).read_bytes()), sys.argv[2]
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
    elif job["kind"] == "calls":
        exec(marshal.loads(job["script"]), {})
    elif job["kind"] == "html":
        import markdown
        markdown.Markdown(extensions=["tables", "attr_list"], output_format="html").convert(job["text"])
    elif job["kind"] == "pdf":
        import weasyprint
        sheet = weasyprint.CSS(string=job["style"])
        weasyprint.HTML(string=job["page"]).write_pdf(stylesheets=[sheet], pdf_variant="pdf/ua-1")
"""


def measure() -> Iterator[Measure]:
    """Whole processes, interleaved so that a busy moment falls on both; medians of the rounds after a first."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        workbook, jobs = home / "northshire.xlsx", home / "jobs"
        single, job = home / "single.xlsx", home / "job"
        workbook.write_bytes(example_bytes())
        single.write_bytes(_one_word_artefact())
        jobs.write_bytes(pickle.dumps([each for draft in prepared().drafts for each in _jobs(draft)]))
        job.write_bytes(pickle.dumps([each for draft in prepared().drafts if _is_plan(draft) for each in _jobs(draft)]))
        runs: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for _ in range(ROUNDS + 1):
            runs["floor"].append(_timed(home, "-c", FLOOR, str(jobs), str(workbook)))
            runs["bare"].append(_timed(home, "-c", FLOOR, str(job), str(single)))
            shutil.rmtree(home / "build", ignore_errors=True)
            runs["ours"].append(_build(home, workbook))
            runs["again"].append(_build(home, workbook))
            runs["alone"].append(_build(home, single))
    took = {name: statistics.median(seconds for seconds, _ in each[1:]) for name, each in runs.items()}
    yield Measure("cold build of Northshire, whole process", took["ours"], "s")
    yield Measure("the bare libraries for the same documents", took["floor"], "s")
    yield Measure("ratio", took["ours"] / took["floor"], "times", most=1.5)
    yield Measure("build with nothing changed, whole process", took["again"], "s", most=0.3)
    yield Measure("build of one Word artefact, whole process", took["alone"], "s")
    yield Measure("the bare libraries for it", took["bare"], "s")
    yield Measure("what the tool adds to them", took["alone"] - took["bare"], "s", most=0.6)
    yield Measure("peak memory of a cold build", max(most for _, most in runs["ours"]), "MB", most=200)


def _one_word_artefact() -> bytes:
    """The example with its plan and nothing else to make."""
    source = northshire()
    outputs = (
        o if o.artefact is ArtefactKind.AFTERCARE_PLAN else dataclasses.replace(o, status=DocumentStatus.SUPERSEDED)
        for o in source.outputs
    )
    return authoring.write(dataclasses.replace(source, outputs=tuple(outputs)))


def _is_plan(draft: Draft) -> bool:
    return draft.output.artefact is ArtefactKind.AFTERCARE_PLAN


def _jobs(draft: Draft) -> Iterator[dict[str, object]]:
    for spec in draft.deliverable.FILES:
        yield from _job(draft.document, prepared().stamp(draft), spec)


def _job(document: Document, stamp: Stamp, spec: FileSpec) -> Iterator[dict[str, object]]:
    """What the libraries must do for one file; a PDF is made of the page that the HTML file is."""
    if spec.format in {Format.XLSX, Format.ICS}:
        yield _calls(lambda: renderer(spec.format).render(document, stamp, spec))
    elif spec.format is Format.HTML:
        yield {"kind": "html", "text": html_markdown.fill(spec.template, {"note": document, "stamp": stamp})}
    elif spec.format is Format.PDF:
        sheet = template_path(Path(spec.template).with_suffix(".css").name).read_text("utf-8")
        fonts = (template_folder() / "fonts").as_uri() + "/"
        style = (theme().css() + sheet).replace("vendored:", fonts)
        yield {"kind": "pdf", "page": html.page(document, stamp, spec), "style": style}
    else:
        context = {"d": _data(document), "stamp": _data(stamp), "banner": words()["draft"]["banner"]}
        context["stamp"] |= {"status": stamp.status}  # type: ignore[operator]
        yield {"kind": "docx", "template": str(template_path(spec.template)), "context": context}
        yield _calls(lambda: [picture(figure) for figure in figures(document)])


def _calls(work: Callable[[], object]) -> dict[str, object]:
    """What some work of our renderers asks of their libraries."""
    script = Script()
    canvas._font.cache_clear()
    drawing._drawn.cache_clear()
    with script.recording(*LIBRARIES):
        work()
    canvas._font.cache_clear()
    drawing._drawn.cache_clear()
    return {"kind": "calls", "script": script.compiled()}


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
