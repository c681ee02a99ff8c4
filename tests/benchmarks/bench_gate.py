"""What the gate catches and what it costs, beside mat2 and pikepdf's sanitizers where these are installed.

A hiding place counts as caught by a cleaner when the planted word is no longer in what it wrote, or it wrote nothing.
Only places where the word itself is planted are counted for cleaners; dates and identifiers are ours alone.
"""

from __future__ import annotations

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import cast

import pikepdf
from pikepdf.sanitize import Sanitizer

from aftercare_docs.cleaning import Revisions, clean
from aftercare_docs.documents.base import FileSpec, Stamp
from aftercare_docs.findings import stops
from aftercare_docs.verification import verify
from aftercare_docs.vocabularies import ArtefactKind
from tests.benchmarks import Measure
from tests.verification.test_artefacts import CASES, made
from tests.verification.test_carriers import FILES, MANIFEST
from tests.verification.test_mutations import KNOWN, SUITES, Suite, meant
from tests.workbooks import ROOT, example_bytes

ROUNDS = 5
FOUND = {"FIL60", "FIL61", "FIL62"}


def measure() -> Iterator[Measure]:
    """Scores with their bars first, then the peers, then what it costs."""
    for suffix, suite in SUITES.items():
        yield from _ours(suffix, suite)
        yield from _peers(suffix, suite)
    yield from _artefacts()
    yield from _share()
    yield from _foreign()


def _ours(suffix: str, suite: Suite) -> Iterator[Measure]:
    planted = [m for m in suite.mutations if not m.file]
    caught = sum(stops(verify("f" + suffix, m.plant(suite.content), None, suite.expected)) for m in planted)
    yield Measure(f"{suffix} hiding places", len(planted), "", least=suite.least)
    yield Measure(f"{suffix} caught without knowing the word", 100 * caught / len(planted), "%", least=100)
    known = meant(suite.expected)
    back = sum(stops(verify("f" + suffix, m.plant(suite.content), KNOWN, None, known)) for m in planted)
    yield Measure(f"{suffix} caught in a file that came back", 100 * back / len(planted), "%")
    if suffix in {".docx", ".xlsx"}:
        written = [clean("f" + suffix, m.plant(suite.content), Revisions.ACCEPT, KNOWN, known)[0] for m in planted]
        yield Measure(f"{suffix} cleaned", sum(map(bool, written)), "")
        yield Measure(f"{suffix} refused by the cleaner", sum(not w for w in written), "")
        yield Measure(f"{suffix} cleaned with the word in it", sum(_holds(suffix, w) for w in written if w), "", most=0)


def _holds(suffix: str, content: bytes) -> bool:
    return bool({finding.code for finding in verify("f" + suffix, content, KNOWN, None)} & FOUND)


def _peers(suffix: str, suite: Suite) -> Iterator[Measure]:
    planted = [c for m in suite.mutations if not m.file and _holds(suffix, c := m.plant(suite.content))]
    if suffix == ".pdf":
        left = sum(_holds(suffix, _sanitized(content)) for content in planted)
        yield Measure(f"{suffix} pikepdf sanitizers remove, of {len(planted)}", len(planted) - left, "")
    command = shutil.which("mat2")
    if command is None or suffix == ".html":
        return
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"f{number}{suffix}" for number in range(len(planted))]
        for path, content in zip(paths, planted, strict=True):
            path.write_bytes(content)
            subprocess.run([command, "--no-sandbox", str(path)], capture_output=True, check=False, timeout=120)
        cleaned = [path.with_suffix(f".cleaned{suffix}") for path in paths]
        refused = sum(not path.exists() for path in cleaned)
        left = sum(_holds(suffix, path.read_bytes()) for path in cleaned if path.exists())
    yield Measure(f"{suffix} mat2 refuses, of {len(planted)}", refused, "")
    yield Measure(f"{suffix} mat2 cleans and the word is gone", len(planted) - refused - left, "")
    yield Measure(f"{suffix} mat2 cleans and the word is still there", left, "")


def _sanitized(content: bytes) -> bytes:
    """All nine steps, and the properties as well."""
    steps = Sanitizer()
    for name in sorted(name for name in dir(Sanitizer) if name.startswith("remove_")):
        getattr(steps, name)()
    written = BytesIO()
    try:
        with pikepdf.open(BytesIO(content)) as opened:
            steps.apply(opened)
            for holder, key in ((opened.trailer, "/Info"), (opened.Root, "/Metadata")):
                if key in holder:
                    del holder[key]
            opened.save(written)
    except pikepdf.PdfError:
        return b""
    return written.getvalue()


def _artefacts() -> Iterator[Measure]:
    """Every file that the product makes: none refused, and what looking at it adds to making it."""
    refused, making, looking = 0, 0.0, 0.0
    for case in CASES:
        kind, spec, size, stamp = cast("tuple[ArtefactKind, FileSpec, str, Stamp]", case.values)
        made.cache_clear()
        started = time.perf_counter()
        content, expected = made(kind, spec, size, stamp)
        between = time.perf_counter()
        refused += stops(verify(f"f.{spec.format}", content, KNOWN, expected))
        making, looking = making + between - started, looking + time.perf_counter() - between
    yield Measure(f"artefacts refused, of {len(CASES)}", refused, "", most=0)
    yield Measure("time of the gate beside rendering alone", 100 * looking / making, "%")


# A build as the command line makes it; where "without" follows, nobody opens the finished files again.
BUILD = """
import sys
from aftercare_docs import cli, making
if sys.argv.pop() == "without":
    making.verify = lambda *_, **__: []
cli.main(sys.argv[1:])
"""


def _share() -> Iterator[Measure]:
    """What the gate adds to whole builds of the example, interleaved so that a busy moment falls on both."""
    took: dict[str, list[float]] = {"with": [], "without": []}
    worked: dict[str, list[float]] = {"with": [], "without": []}
    with tempfile.TemporaryDirectory() as folder:
        workbook = Path(folder) / "northshire.xlsx"
        workbook.write_bytes(example_bytes())
        for number in range(ROUNDS):
            for how, times in took.items():
                into = str(Path(folder) / f"{how}{number}")
                started, before = time.perf_counter(), _worked()
                command = [sys.executable, "-c", BUILD, "build", str(workbook), "--into", into, how]
                subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
                times.append(time.perf_counter() - started)
                worked[how].append(_worked() - before)
    with_gate, without = statistics.median(took["with"]), statistics.median(took["without"])
    yield Measure("build of Northshire without the gate", without, "s")
    yield Measure("what the gate adds to it", 100 * (with_gate / without - 1), "%", most=40)
    work = statistics.median(worked["with"]) / statistics.median(worked["without"])
    yield Measure("what it adds to the work of the processor, busy moments apart", 100 * (work - 1), "%")


def _worked() -> float:
    """Seconds that processes started from here, and theirs, have kept a processor busy."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _foreign() -> Iterator[Measure]:
    """Files from elsewhere: time and memory of the worst."""
    if not MANIFEST.is_file():
        yield Measure("files from elsewhere", 0, "found")
        return
    slowest, peak, passed = 0.0, 0, 0
    for path in sorted(p for p in FILES.rglob("*.*") if p.name != MANIFEST.name):
        content, started = path.read_bytes(), time.perf_counter()
        tracemalloc.start()
        passed += not stops(verify(path.name, content, None, None))
        peak = max(peak, tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        slowest = max(slowest, time.perf_counter() - started)
    yield Measure("files from elsewhere that pass", passed, "", most=0)
    yield Measure("slowest of them", slowest, "s", most=5)
    yield Measure("most memory for one", peak / 2**20, "MB", most=300)
