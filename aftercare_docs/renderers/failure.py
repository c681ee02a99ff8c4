"""Why a file could not be made, for a person who can do something about it. Knows nothing of any format."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from aftercare_docs.findings import Finding, PartRef


class CannotRender(Exception):
    """A file cannot be made. It carries a code of the catalogue, and the facts that the message needs."""

    def __init__(
        self, code: str, facts: Mapping[str, object] = MappingProxyType({}), places: tuple[str, ...] = ("",)
    ) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts
        self.places = places

    def findings(self, file: str) -> tuple[Finding, ...]:
        """The findings, once it is known which file was due: one for each place in it."""
        return tuple(Finding(self.code, PartRef(file, place), self.facts) for place in self.places)
