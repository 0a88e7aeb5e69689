"""What changed with the tools: the dated changes of their entries, in one list for the lifecycle page and its feed."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from webatlas.catalog import Catalog
from webatlas.entries import Change, Tool

MONTHS = 24
"""How many months, back from that of the newest change, are called lately."""


@dataclass(frozen=True, slots=True)
class ToolChange:
    """A change, with the tool that it is of.

    Attributes:
        anchor: An id that stays the same as long as the tool's id and the change's date do; older changes of the same
            date keep theirs when newer ones are added.
    """

    tool: Tool
    change: Change
    anchor: str

    @property
    def month(self) -> str:
        """The month in which it happened: `2026-04`."""
        return self.change.date[:7]

    @property
    def day(self) -> dt.date:
        """The day on which it happened; of a change that is dated by its month, the first."""
        return dt.date.fromisoformat(f"{self.change.date}-01"[:10])


def changes_of(tool: Tool) -> tuple[ToolChange, ...]:
    """The changes of a tool, newest first."""
    dated = sorted(tool.changes, key=lambda change: change.date, reverse=True)
    left = Counter(change.date for change in dated)
    made = []
    for change in dated:
        number = left[change.date]
        left[change.date] -= 1
        made.append(ToolChange(tool, change, f"{tool.id}-{change.date}" + (f"-{number}" if number > 1 else "")))
    return tuple(made)


def recent_changes(catalog: Catalog) -> tuple[ToolChange, ...]:
    """The changes of all tools in the last two years, counted back from the newest; newest first, then by name."""
    every = [change for tool in catalog.tools.values() for change in changes_of(tool)]
    every.sort(key=lambda one: one.tool.name.casefold())
    every.sort(key=lambda one: one.change.date, reverse=True)
    newest = max((_number(one.month) for one in every), default=0)
    return tuple(one for one in every if newest - _number(one.month) < MONTHS)


def by_month(changes: Iterable[ToolChange]) -> Mapping[str, Sequence[ToolChange]]:
    """The changes of each month, in their order."""
    return {month: list(of_month) for month, of_month in groupby(changes, key=lambda one: one.month)}


def _number(month: str) -> int:
    """The months since some beginning."""
    year, _, of_year = month.partition("-")
    return int(year) * 12 + int(of_year)
