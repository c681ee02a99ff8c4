"""What every released record has in common. Knows nothing of the workbook."""

from dataclasses import dataclass
from typing import ClassVar

MADE_HERE = frozenset({"month", "shown"})
"""Fields that stand in place of a column: what a date may be read as."""


@dataclass(frozen=True, slots=True)
class Released:
    """A row of one sheet with only the columns, and only the words, that its audience may see.

    A field carries the name of the column it comes from, unless it is in ``MADE_HERE``. A column that the audience
    may not see is blank: an empty string, an empty tuple or None. A person appears as a role, an agency as the name
    that the audience may read, and an ID only where what it points to is released as well.
    """

    SHEET: ClassVar[str]
