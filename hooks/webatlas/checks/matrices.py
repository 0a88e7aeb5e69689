"""A matrix has every part of its programs, and its cells are of the programs that stand there now."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator

from webatlas.catalog import Catalog
from webatlas.entries import Axis, Cells, Matrix
from webatlas.problems import Problem, did_you_mean, quoted


def check(catalog: Catalog, today: dt.date) -> Iterator[Problem]:
    """Judge matrices, the parts of their programs, and what was recorded of them."""
    for matrix in catalog.matrices.values():
        yield from _axis(catalog, matrix, "rows", matrix.rows)
        yield from _axis(catalog, matrix, "columns", matrix.columns)
        grid = catalog.grids[matrix.id]
        yield from (*grid.problems, *grid.oddities)
    for id in catalog.parts:
        if id not in catalog.known["matrix"]:
            folder = f"{catalog.root}/matrices/{id}"
            hint = did_you_mean(id, catalog.known["matrix"]) or f"write {folder}.yaml, or remove the folder"
            yield Problem(folder, 1, 1, "", "these parts of programs are of no matrix", hint)
    for id, rows in catalog.cells.items():
        for cells in rows.values():
            yield from _records(catalog, id, cells)


def _axis(catalog: Catalog, matrix: Matrix, field: str, axis: Axis) -> Iterator[Problem]:
    count = Counter(entry.id for entry in axis.entries)
    for index, entry in enumerate(axis.entries):
        path = (field, "entries", index, "id")
        if count[entry.id] > 1:
            yield catalog.problem("matrix", matrix.id, path, f"{quoted(entry.id)} stands here twice", "keep one")
        elif entry.tool is None and entry.name is None and entry.id not in catalog.known["tool"]:
            hint = did_you_mean(entry.id, sorted(catalog.known["tool"])) or "give it a name, or name its tool"
            yield catalog.problem("matrix", matrix.id, path, f"no tool has the id {quoted(entry.id)}", hint)


def _records(catalog: Catalog, matrix: str, cells: Cells) -> Iterator[Problem]:
    document = catalog.documents[f"cells/{matrix}", cells.id]
    if matrix not in catalog.matrices:
        if matrix not in catalog.known["matrix"]:
            yield document.problem((), "the cells are of no matrix", "remove the file")
        return
    grid, command = catalog.grids[matrix], f"webatlas verify --matrix {matrix}"
    lasting = catalog.unread_tools
    if cells.id not in lasting.union(side.id for side in grid.rows):
        yield document.problem((), f"the cells are of no row of {quoted(matrix)}", "remove the file")
        return
    for column, cell in cells.cells.items():
        pair = grid.pairs.get((cells.id, column))
        if column not in lasting.union(side.id for side in grid.columns):
            message = f"the cell is of no column of {quoted(matrix)}"
            yield document.problem(("cells", column), message, command)
        elif pair is not None and cell.program != pair.program.sha256:
            hint = f"{command} --row {cells.id}"
            yield document.problem(("cells", column), "the program has changed since this run", hint)
