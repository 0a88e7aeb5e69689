"""A former id keeps its address, and no other entry stands there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from webatlas.catalog import Catalog
from webatlas.entries import ENTRY_TYPES
from webatlas.problems import Problem, quoted


def check(catalog: Catalog, today: dt.date) -> Iterator[Problem]:
    """Judge the former ids of each kind."""
    for kind in ENTRY_TYPES:
        taken: dict[str, str] = {}
        for entry in catalog.of_kind(kind).values():
            for index, former in enumerate(entry.former_ids):
                path = ("former_ids", index)
                if former in catalog.known[kind]:
                    message = f"{quoted(former)} is the id of another {kind}" if former != entry.id else "is its own id"
                    yield catalog.problem(kind, entry.id, path, message, "an address leads to one page")
                elif taken.setdefault(former, entry.id) != entry.id:
                    message = f"{quoted(former)} already leads to {quoted(taken[former])}"
                    yield catalog.problem(kind, entry.id, path, message, "an address leads to one page")
