"""How the tool speaks: to a person in a terminal, to a pipe, or to a program as JSON.

Outcomes go in, words go out. In a terminal there is progress while it works and a short summary at the end; a
pipe sees plain lines; a program sees one object with ``findings`` and ``outputs``. No word quotes a cell.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import click

from aftercare_docs.findings import Finding, Severity
from aftercare_docs.manifest import as_data, counted


class Outcome(Protocol):
    """What a build made, or why it was stopped."""

    @property
    def findings(self) -> Sequence[Finding]: ...
    @property
    def paths(self) -> Sequence[str]: ...
    @property
    def report(self) -> Path | None: ...
    @property
    def unchanged(self) -> Sequence[Mapping[str, str]] | None: ...
    @property
    def stopped(self) -> bool: ...


class Template(Protocol):
    """A Word template, what it may print, and what is wrong with it."""

    @property
    def name(self) -> str: ...
    @property
    def artefact(self) -> str: ...
    @property
    def names(self) -> Sequence[str]: ...
    @property
    def findings(self) -> Sequence[Finding]: ...


MOST_PLACES = 6  # places named for one repeated finding before the rest are counted


class Speaker:
    """Collects what a run has to say; ``status`` is the exit status it amounts to."""

    def __init__(self) -> None:
        self.status = 0
        self.findings: list[dict[str, str]] = []
        self.outputs: list[str] = []

    def progress(self, step: str) -> None:
        """Say what is being done; only a person in a terminal is told."""

    def line(self, text: str) -> None:
        """One line for a person."""

    def found(self, heading: str, findings: Sequence[Mapping[str, str]]) -> None:
        self.findings += [dict(f) for f in findings]
        counts = counted(findings)
        if counts["Stop"] or counts["Review"]:
            self.status = 1
        if findings:
            self.line(f"{heading}: {_in_words(counts)}")
        for text in _folded(findings):
            self.line(text)

    def checked(self, path: Path, findings: Sequence[Finding]) -> None:
        data = [as_data(f) for f in findings]
        self.found(path.name, data)
        if not data:
            self.line(f"{path.name}: nothing to say. It is ready to build.")

    def marked(self, left: Path | str | None) -> None:
        """Where the marked-up copy is, or in words why it is not there; None where there was nothing to mark."""
        if isinstance(left, Path):
            self.outputs.append(left.as_posix())
            self.line(f"Each of these is a note at its cell in {left.as_posix()} (private; never send it)")
        elif left:
            self.line(f"No copy with notes at the cells was left: {left}.")

    def built(self, path: Path, folder: Path, outcome: Outcome) -> None:
        data = list(outcome.unchanged) if outcome.unchanged is not None else [as_data(f) for f in outcome.findings]
        self.found(path.name, data)
        self.outputs += [(folder / made).as_posix() for made in outcome.paths]
        if outcome.stopped:
            self.line(f"{path.name}: nothing was built. What was there before is as it was.")
            if outcome.report:
                self.line(f"What to do, cell by cell: {outcome.report.as_posix()} (private; never send it)")
            return
        for made in outcome.paths:
            self.line(f"  {(folder / made).as_posix()}")
        state = "nothing has changed since the last build" if outcome.unchanged is not None else "done"
        self.line(f"{path.name}: {state}. {_files(outcome.paths)}")

    def started(self, path: Path, findings: Sequence[Finding]) -> None:
        self.found(path.name, [as_data(f) for f in findings])
        if not self.status:
            self.outputs.append(path.as_posix())
            self.line(f"{path.as_posix()} is ready. Open it in Excel and begin at the sheet called Start here.")

    def verified(self, path: Path, findings: Sequence[Finding]) -> None:
        self.found(path.name, [as_data(f) for f in findings])
        if not findings:
            self.line(f"{path.name}: nothing was found that should not be sent.")

    def cleaned(self, path: Path, findings: Sequence[Finding]) -> None:
        self.found(path.name, [as_data(f) for f in findings])
        if path.exists() and not any(f.code == "FIL80" for f in findings):
            self.outputs.append(path.as_posix())
            self.line(f"{path.as_posix()} is the clean copy. The original is as it was.")
        else:
            self.line("Nothing was written. The original is as it was.")

    def returned(self, copy: Path, findings: Sequence[Finding], cells: int, refused: Sequence[Finding] | None) -> None:
        """What came back. ``refused`` is why the copy is not there, empty where it is, None where there is none."""
        self.found("What came back", [as_data(f) for f in (*findings, *(refused or ()))])
        if refused is None:
            stopped = any(f.severity is Severity.STOP for f in findings)
            words = "Nothing was read beyond that" if stopped else "Nothing in it can be taken over"
            self.line(f"{words}, so no copy was written. The workbook is as it was.")
        elif not refused:
            self.outputs.append(copy.as_posix())
            self.line(f"{copy.as_posix()} is a copy of the workbook with {cells} cells filled in, each on its first")
            self.line("sheet. It is private, and for you to accept or not. The workbook itself is as it was.")

    def watching(self) -> None:
        self.line("Waiting for the next save. Ctrl-C ends it.")

    def again(self) -> None:
        """A workbook was saved: what was said before no longer counts."""
        self.status = 0
        self.line("")

    def compared(self, findings: Sequence[Finding]) -> None:
        self.found("Between the two", [as_data(f) for f in findings])
        if not findings:
            self.line("No reader would notice a difference between the two.")

    def template(self, template: Template) -> None:
        self.line(f"{template.name} ({template.artefact}) may print:")
        for name in template.names:
            self.line(f"  {name}")
        self.found(template.name, [as_data(f) for f in template.findings])

    def close(self) -> None:
        """The last word."""


class Plain(Speaker):
    """Plain lines, for a pipe or a log."""

    def line(self, text: str) -> None:
        click.echo(text)


class Terminal(Plain):
    """A person: the step in hand is shown on one line and gone when it is done."""

    def progress(self, step: str) -> None:
        click.echo(f"\r\033[2K{step} ...", nl=False, err=True)

    def line(self, text: str) -> None:
        click.echo("\r\033[2K", nl=False, err=True)
        super().line(text)


class Data(Speaker):
    """One JSON object, for programs."""

    def close(self) -> None:
        click.echo(json.dumps({"findings": self.findings, "outputs": self.outputs}, ensure_ascii=False, indent=2))


@contextmanager
def speaker(form: str) -> Iterator[Speaker]:
    """The right way to speak for this output; what stops the run itself is turned into words."""
    speaking = Data() if form == "json" else Terminal() if sys.stderr.isatty() else Plain()
    yield speaking
    speaking.close()


def _in_words(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{n} {severity}" for severity, n in counts.items() if n)


def _files(paths: Sequence[str]) -> str:
    released = sum(path.startswith("release/") for path in paths)
    drafts = len(paths) - released
    return f"{released} released, {drafts} in draft."


def _folded(findings: Sequence[Mapping[str, str]]) -> Iterator[str]:
    """One paragraph for each thing to know, however many cells it concerns."""
    groups: dict[tuple[str, str], list[Mapping[str, str]]] = {}
    for found in findings:
        groups.setdefault((found["code"], found["message"]), []).append(found)
    for (code, message), same in groups.items():
        places = [found["where"] for found in same]
        rest = f" and {len(places) - MOST_PLACES} more" if len(places) > MOST_PLACES else ""
        yield f"  {same[0]['severity']} {code} at {', '.join(places[:MOST_PLACES])}{rest}: {message}"
        yield f"      {same[0]['help']}"
