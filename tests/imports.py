"""What every module of the package imports, read from its source: nothing is run."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = "aftercare_docs"
DOTTED = re.compile(rf"{PACKAGE}(\.\w+)+")


@cache
def sources() -> Mapping[str, Path]:
    """Dotted name of every module of the package -> its file."""
    return {name_of(path): path for path in sorted((ROOT / PACKAGE).rglob("*.py"))}


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def imports() -> Mapping[str, frozenset[str]]:
    """Module -> everything it imports, wherever in the file the import stands.

    A string that spells one of our modules counts as well: that is how a module is imported late.
    """
    return {name: frozenset(imported(path)) - {name} for name, path in sources().items()}


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                raise AssertionError(f"{path}: imports are written in full")
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in sources() else str(node.module)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and DOTTED.fullmatch(node.value):
            yield node.value


def ours(module: str) -> frozenset[str]:
    """The modules of the package that this one imports."""
    return frozenset(name for name in imports()[module] if name in sources())


def reached(module: str) -> frozenset[str]:
    """Every module of the package that is loaded, now or late, because this one is."""
    seen: set[str] = set()
    waiting = [module]
    while waiting:
        for name in ours(waiting.pop()) - seen:
            seen.add(name)
            waiting.append(name)
    return frozenset(seen)


def part(module: str) -> str:
    """The module or folder just below the package that a module belongs to; the package itself is empty."""
    return module.removeprefix(PACKAGE).lstrip(".").split(".")[0]
