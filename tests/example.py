"""``make example``: write the fictional ``inputs/northshire.xlsx`` again from the tables in the package."""

from __future__ import annotations

from pathlib import Path

from aftercare_docs import example
from aftercare_docs.starting import example_workbook


def main() -> None:
    """Write the workbook; the same tables give the same bytes."""
    path = Path(__file__).parents[1] / "inputs" / f"{example.SLUG}.xlsx"
    path.write_bytes(example_workbook())


if __name__ == "__main__":
    main()
