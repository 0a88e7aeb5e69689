"""A page for each matrix with all its cells, and their index."""

from __future__ import annotations

from collections.abc import Iterator

from webatlas.links import address
from webatlas.pages.neighbours import neighbours
from webatlas.pages.page import Page
from webatlas.pages.templating import Templates
from webatlas.results import Cell, counted, rows

BOOST = 2


def pages(templates: Templates) -> Iterator[Page]:
    """The page of every matrix, then the index."""
    catalog = templates.site.catalog
    for matrix in catalog.matrices.values():
        at = address("matrix", matrix.id)
        of_matrix = rows(catalog, matrix)
        cells = [cell for row in of_matrix for cell in row.cells]
        body = templates.render(
            "matrix",
            at,
            matrix=matrix,
            columns=catalog.grids[matrix.id].columns,
            rows=of_matrix,
            counts=counted(cells),
            ran=sorted({cell.record.date for cell in cells if cell.record}),
            example=_example(cells),
            **neighbours(list(catalog.matrices), matrix.id),
        )
        yield Page(
            address=at,
            title=matrix.name,
            description=matrix.summary,
            body=body,
            source=f"matrices/{matrix.id}.yaml",
            terms=(matrix.name, *matrix.aliases),
            boost=BOOST,
            hide=("navigation", "toc"),
        )
    title, lead = "Works with", "What works with what, each cell a program that ran."
    groups = [("", "", "matrix", tuple(catalog.matrices.values()))]
    yield Page("matrices/", title, lead, templates.render("index", "matrices/", title=title, lead=lead, groups=groups))


def _example(cells: list[Cell]) -> Cell | None:
    """The cell whose program is shown: the first that works, else the first."""
    return next((cell for cell in cells if cell.result == "works"), cells[0] if cells else None)
