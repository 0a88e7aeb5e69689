"""Counts: how much of what is compared has been shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from webatlas.comparisons import Cell


@dataclass(frozen=True, slots=True)
class Counts:
    """How many cells were run, cited and not researched."""

    run: int
    cited: int
    missing: int

    @property
    def total(self) -> int:
        """How many claims there are."""
        return self.run + self.cited


def count(cells: Iterable[Cell]) -> Counts:
    """Count cells by their evidence."""
    found = Counter(cell.evidence for cell in cells)
    return Counts(found["run"], found["cited"], found["missing"])
