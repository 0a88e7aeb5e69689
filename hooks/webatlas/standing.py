"""How the evidence stands: what a program showed, what a page says, how old both are, and what nobody has looked at."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from webatlas.catalog import Catalog
from webatlas.comparisons import Cell, cell, compare_category
from webatlas.entries import Category, Concept, Entry, Kind, Tool
from webatlas.results import Result, counted, rows


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


@dataclass(frozen=True, slots=True)
class Ran:
    """A program that ran, and what it was about.

    Attributes:
        date: The day of the run.
        kind: What it is about: a tool, a matrix or a stack.
        id: The id of that.
        part: What of it: the id of a feature; empty for the whole.
        count: How many programs that were.
        version: On which version of the tool; empty where that says nothing.
    """

    date: dt.date
    kind: Kind
    id: str
    part: str = ""
    count: int = 1
    version: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """A page that was read.

    Attributes:
        date: The day on which it was.
        url: Its address.
        kind: The kind of the entry that cites it.
        id: The entry's id.
        what: For what it is cited, in a word or two.
    """

    date: dt.date
    url: str
    kind: Kind
    id: str
    what: str


def count(cells: Iterable[Cell]) -> Counts:
    """Count cells by their evidence."""
    found = Counter(one.evidence for one in cells)
    return Counts(found["run"], found["cited"], found["missing"])


def count_claims(catalog: Catalog) -> Counts:
    """Count the claims of all tools by their evidence."""
    return count(
        cell(catalog, tool, catalog.features[feature]) for tool in catalog.tools.values() for feature in tool.claims
    )


def count_by_category(catalog: Catalog) -> Mapping[str, Counts]:
    """Count the cells of each category's table, by its id."""
    return {category.id: count_in(catalog, category) for category in catalog.categories.values()}


def count_in(catalog: Catalog, category: Category) -> Counts:
    """Count the cells of a category's table."""
    return count(one for row in compare_category(catalog, category).rows for one in row.cells)


def count_cells(catalog: Catalog) -> Mapping[str, Mapping[Result, int]]:
    """For each matrix, by its id, how many of its cells came to each result, and how many were not run."""
    return {
        id: counted(cell for row in rows(catalog, matrix) for cell in row.cells)
        for id, matrix in catalog.matrices.items()
    }


def count_starters(catalog: Catalog) -> Mapping[str, int]:
    """How many starters passed, failed and were not run."""
    results = Counter(trial.result if (trial := catalog.trial(id)) else "not-run" for id in catalog.starters)
    return {result: results[result] for result in ("passed", "failed", "not-run")}


def all_ran(catalog: Catalog) -> Iterator[Ran]:
    """Every program that ran as it stands now; the cells of a matrix by their day."""
    for tool, feature in catalog.probes:
        if run := catalog.run(tool, feature):
            yield Ran(run.date, "tool", tool, feature, version=run.version or "")
    for matrix, grid in catalog.grids.items():
        cells = (catalog.cell(matrix, row.id, column.id) for row in grid.rows for column in grid.columns)
        for date, number in sorted(Counter(one.date for one in cells if one).items()):
            yield Ran(date, "matrix", matrix, count=number)
    for stack in catalog.starters:
        if trial := catalog.trial(stack):
            yield Ran(trial.date, "stack", stack)


def all_read(catalog: Catalog) -> Iterator[Read]:
    """Every page that was read, for each thing that it is cited for."""
    for kind, entry in catalog.entries():
        for what, url, date in _cited(catalog, entry):
            yield Read(date, url, kind, entry.id, what)


def _cited(catalog: Catalog, entry: Entry) -> Iterator[tuple[str, str, dt.date]]:
    if isinstance(entry, Tool):
        for feature, claim in entry.claims.items():
            if claim.source and claim.checked:
                yield catalog.features[feature].name, claim.source, claim.checked
        if entry.lifecycle.source and entry.lifecycle.checked:
            yield "lifecycle", entry.lifecycle.source, entry.lifecycle.checked
        for change in entry.changes:
            yield f"change of {change.date}", change.source, change.checked
    if isinstance(entry, Concept):
        for source in entry.specifications:
            yield source.title, source.url, source.checked
    for source in getattr(entry, "sources", ()):
        yield source.title, source.url, source.checked
