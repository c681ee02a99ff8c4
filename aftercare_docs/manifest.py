"""What was made, said once for programs and once for the next run. Holds no confidential value.

``manifest.json`` goes out with the release: file, digest, fingerprint, version and a verdict for each check.
``state.json`` stays private: it lets a run with nothing new to do see that, and touch no file.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path

from aftercare_docs import resources
from aftercare_docs.findings import Finding, Severity

STATE = "private/state.json"
MANIFEST = "release/manifest.json"


@dataclass(frozen=True, slots=True)
class Artefact:
    """One finished file, with the path it will have inside the build folder of its engagement."""

    path: str
    output: str
    version: str
    fingerprint: str
    released: bool
    content: bytes = field(repr=False)

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


def manifest(artefacts: Iterable[Artefact], checks: Mapping[str, str]) -> bytes:
    """The manifest of a release: only what is released is in it."""
    listed = [
        {
            "file": artefact.path.removeprefix("release/"),
            "sha256": artefact.digest,
            "fingerprint": artefact.fingerprint,
            "version": artefact.version,
            "checks": dict(checks),
        }
        for artefact in sorted(artefacts, key=lambda a: a.path)
        if artefact.released
    ]
    return _json({"files": listed})


def state(inputs: str, made: Mapping[str, bytes], findings: Sequence[Finding]) -> bytes:
    """What the next run needs to see that nothing has changed."""
    return _json(
        {
            "inputs": inputs,
            "files": {path: hashlib.sha256(content).hexdigest() for path, content in sorted(made.items())},
            "findings": [as_data(found) for found in findings],
        }
    )


def unchanged(folder: Path, inputs: str) -> list[dict[str, str]] | None:
    """The findings of the last build where it would be made again exactly; None where there is work to do."""
    try:
        last = json.loads((folder / STATE).read_text("utf-8"))
        same = last["inputs"] == inputs and last["files"] == _on_disk(folder)
    except (OSError, ValueError, KeyError, TypeError):
        return None  # no state, or not one of ours: build again
    return list(last["findings"]) if same else None


def releases(folder: Path) -> bool:
    """Whether the last build of this folder released anything."""
    try:
        return bool(json.loads((folder / MANIFEST).read_text("utf-8"))["files"])
    except (OSError, ValueError, KeyError, TypeError):
        return False  # no manifest: nothing was ever released from here


def as_data(found: Finding) -> dict[str, str]:
    """A finding as the command line gives it to programs."""
    entry = found.entry
    return {
        "code": found.code,
        "severity": str(entry.severity),
        "where": str(found.at),
        "message": found.message,
        "help": entry.help,
    }


def counted(findings: Iterable[Mapping[str, str]]) -> dict[str, int]:
    """How many findings there are of each severity, most serious first."""
    severities = [found["severity"] for found in findings]
    return {str(s): severities.count(str(s)) for s in Severity}


@cache
def tool_digest() -> str:
    """A digest of everything here that decides what a build makes: code, data, templates and fonts."""
    digest = hashlib.sha256()
    for root in (str(files("aftercare_docs")), str(resources.template_folder())):
        for folder, inside, names in os.walk(root):
            inside[:] = sorted(set(inside) - {"__pycache__"})
            for name in sorted(names):
                digest.update(f"{folder.removeprefix(root)}/{name}".encode())
                digest.update(Path(folder, name).read_bytes())
    return digest.hexdigest()


def _on_disk(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path != folder / STATE
    }


def _json(data: object) -> bytes:
    return (json.dumps(data, indent=2, ensure_ascii=False) + "\n").encode()
