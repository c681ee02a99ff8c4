"""What a renderer asks of a library, as a script that asks for the same and for nothing else.

Modules go in with the names by which they call a library; while they work, every call is done and written down. The
script is compiled, so that running it costs next to nothing besides what the library does.
"""

from __future__ import annotations

import datetime
import io
import marshal
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from types import ModuleType
from typing import Any

CALLED = re.compile(r"[.(]")
PLAIN = (str, bytes, int, float, type(None), datetime.date, datetime.timedelta)


class Script:
    """The calls so far, one a line; what a call gave is known by its number."""

    def __init__(self) -> None:
        self.imports = ["import datetime, io, zoneinfo"]
        self.lines: list[str] = []

    @contextmanager
    def recording(self, *places: tuple[ModuleType, str, str]) -> Iterator[None]:
        """While this lasts, a name of a module is what ``imported`` says, and every call to it is written down."""
        before = [(module, name, getattr(module, name)) for module, name, _ in places]
        for module, name, real in before:
            setattr(module, name, Recorded(self, real, name))
        try:
            yield
        finally:
            for module, name, real in before:
                setattr(module, name, real)
        called = {CALLED.split(line.partition("=")[2], maxsplit=1)[0] for line in self.lines}
        self.imports += (imported for _, name, imported in places if name in called)

    def compiled(self) -> bytes:
        """The libraries that were called, then the calls."""
        return marshal.dumps(compile("\n".join([*self.imports, *self.lines]), "calls", "exec"))

    def note(self, said: str) -> str:
        """A call, and the name of what it gives."""
        name = f"o{len(self.lines)}"
        self.lines.append(f"{name}={said}")
        return name


class Recorded:
    """A thing of a library that writes down what is asked of it, or of what it gives."""

    def __init__(self, script: Script, real: Any, name: str) -> None:
        self._script, self._real, self._name = script, real, name

    def __getattr__(self, attribute: str) -> Any:
        found = getattr(self._real, attribute)
        if isinstance(found, PLAIN):
            return found
        if callable(found):
            return Recorded(self._script, found, f"{self._name}.{attribute}")
        return found

    def __setitem__(self, key: Any, value: Any) -> None:
        self._script.lines.append(f"{self._name}[{_said(key)}]={_said(value)}")
        self._real[_real(key)] = _real(value)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        said = ",".join([*map(_said, args), *(f"{key}={_said(value)}" for key, value in kwargs.items())])
        name = self._script.note(f"{self._name}({said})")
        given = self._real(*map(_real, args), **{key: _real(value) for key, value in kwargs.items()})
        return given if isinstance(given, (*PLAIN, tuple, list)) else Recorded(self._script, given, name)


def _each(value: Any, what: Callable[[Any], Any]) -> Any:
    if isinstance(value, dict):
        return {key: _each(inner, what) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(_each(inner, what) for inner in value)
    return what(value)


def _real(value: Any) -> Any:
    return _each(value, lambda each: each._real if isinstance(each, Recorded) else each)


def _said(value: Any) -> str:
    """How a script writes a value; what an earlier call gave is called by its name there."""
    return repr(_each(value, lambda each: _Name(each._name) if isinstance(each, Recorded) else _plain(each)))


def _plain(value: Any) -> Any:
    if isinstance(value, io.BytesIO):
        return _Name("io.BytesIO()")
    if not isinstance(value, PLAIN):
        raise TypeError(f"a script cannot say a {type(value).__name__}")
    return value.value if isinstance(value, Enum) else value


class _Name(str):
    def __repr__(self) -> str:
        return str(self)
