"""The register of outputs as one audience may see it: which document is for whom."""

from dataclasses import dataclass
from typing import ClassVar

from aftercare_docs.release.base import Released
from aftercare_docs.vocabularies import ArtefactKind, Audience


@dataclass(frozen=True, slots=True)
class Output(Released):
    SHEET: ClassVar[str] = "Outputs"
    output_id: str
    artefact: ArtefactKind | None
    audience: Audience | None
