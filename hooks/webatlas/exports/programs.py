"""The programs of the matrices' cells, put together, so that `uv run <address>` runs them."""

from __future__ import annotations

from collections.abc import Iterator

from webatlas.links import program
from webatlas.pages.page import Asset
from webatlas.site import Site


def assets(site: Site) -> Iterator[Asset]:
    """The program of every pair."""
    for grid in site.catalog.grids.values():
        for pair in grid.pairs.values():
            yield Asset(program(*pair.ids), pair.program.source)
