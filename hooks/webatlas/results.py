"""What works with what: the cells of a matrix with their results.

This is the one model behind the matrices' pages, the tools' pages and the API; how it looks is the templates' business.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from packaging.version import Version

from webatlas.catalog import Catalog
from webatlas.entries import Matrix, MatrixCell, Tool
from webatlas.links import program
from webatlas.matrices import Pair, Side

Result = Literal["works", "condition", "fails", "not-run"]
LABELS: Mapping[Result, str] = {
    "works": "Works",
    "condition": "Condition",
    "fails": "Fails",
    "not-run": "Not run",
}
"""Every result with its word, the best first."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What is known of one pair.

    Attributes:
        pair: The row's and the column's ids, and their program.
        row: The row.
        column: The column.
        record: The newest run of the program, when it is of the program as it stands.
        older: Of the packages that it had in an older version than another cell of the matrix, that other's version.
    """

    pair: Pair
    row: Side
    column: Side
    record: MatrixCell | None
    older: Mapping[str, str]

    @property
    def result(self) -> Result:
        """Whether they work together."""
        return self.record.result if self.record else "not-run"

    @property
    def label(self) -> str:
        """The result in a word."""
        return LABELS[self.result]

    @property
    def anchor(self) -> str:
        """Its place on the matrix's page; no heading's anchor has a dot in it."""
        return f"{self.row.id}.{self.column.id}"

    @property
    def address(self) -> str:
        """Where its program is published, from the site's root."""
        return program(*self.pair.ids)


@dataclass(frozen=True, slots=True)
class Row:
    """One row with its cells, in the order of the columns."""

    side: Side
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """One row or column of a matrix, as the tool that it is of sees it.

    Attributes:
        matrix: The matrix.
        side: The tool's row or column.
        others: What stands across it, each with their cell.
    """

    matrix: Matrix
    side: Side
    others: tuple[tuple[Side, Cell], ...]


def rows(catalog: Catalog, matrix: Matrix) -> tuple[Row, ...]:
    """The rows of a matrix of a catalogue without errors."""
    grid = catalog.grids[matrix.id]
    records = {ids: catalog.cell(matrix.id, *ids) for ids in grid.pairs}
    newest = _newest(record for record in records.values() if record)

    def cell(row: Side, column: Side) -> Cell:
        ids = (row.id, column.id)
        versions = record.versions if (record := records[ids]) else {}
        older = {name: newest[name] for name, version in versions.items() if newest.get(name, version) != version}
        return Cell(grid.pairs[ids], row, column, record, older)

    return tuple(Row(row, tuple(cell(row, column) for column in grid.columns)) for row in grid.rows)


def _newest(records: Iterable[MatrixCell]) -> dict[str, str]:
    """The newest version of each package in the records; services, whose versions have many forms, left out."""
    versions: dict[str, set[str]] = {}
    for record in records:
        for name, version in record.versions.items():
            versions.setdefault(name, set()).add(version)
    return {name: max(found, key=Version) for name, found in versions.items() if " " not in name}


def counted(cells: Iterable[Cell]) -> dict[Result, int]:
    """How many cells there are of each result, the best first."""
    found = Counter(cell.result for cell in cells)
    return {result: found[result] for result in LABELS}


def standings(catalog: Catalog, tool: Tool, matrices: Mapping[str, Sequence[Row]]) -> list[Standing]:
    """The rows and columns that a tool has in matrices.

    Args:
        catalog: A catalogue without errors.
        tool: The tool.
        matrices: The rows of every matrix, by its id.
    """
    found = []
    for id, of_matrix in matrices.items():
        matrix = catalog.matrices[id]
        for row in of_matrix:
            if row.side.tool == tool.id:
                found.append(Standing(matrix, row.side, tuple((cell.column, cell) for cell in row.cells)))
        for index, column in enumerate(catalog.grids[id].columns):
            if column.tool == tool.id:
                across = tuple((row.side, row.cells[index]) for row in of_matrix)
                found.append(Standing(matrix, column, across))
    return found
