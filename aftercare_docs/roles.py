"""The published role hierarchy: a job title goes in; its role, its family and whether one person holds it come out.

Knows the table of titles in ``data/lexicon/roles.csv`` and nothing of any engagement.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Role:
    """One line of the published hierarchy. ``single_post`` marks a role that usually one person holds."""

    title: str
    family: str
    single_post: bool


@cache
def known(job_title: str) -> Role | None:
    """The line of the hierarchy that a job title belongs to: the longest title that it begins with, or ends with."""
    words = f" {plain(job_title)} "
    for fits in (str.startswith, str.endswith):
        fitting = [role for title, role in hierarchy().items() if fits(words, f" {title} ")]
        if fitting:
            return max(fitting, key=lambda role: len(role.title))
    return None


@cache
def hierarchy() -> Mapping[str, Role]:
    """The published role hierarchy, by plain title."""
    table = files("aftercare_docs") / "data" / "lexicon" / "roles.csv"
    rows = csv.DictReader(table.read_text("utf-8").splitlines())
    return {plain(r["title"]): Role(r["title"], r["family"], r["single_post"] == "Yes") for r in rows}


def plain(text: str) -> str:
    """The words alone: a capital, a comma or a space more is the same job."""
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))
