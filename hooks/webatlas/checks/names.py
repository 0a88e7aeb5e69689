"""No two entries of a kind go by one name, or a search could not tell them apart."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from webatlas.catalog import Catalog
from webatlas.entries import ENTRY_TYPES, Migration
from webatlas.problems import Problem, quoted
from webatlas.reading import FieldPath


def check(catalog: Catalog, today: dt.date) -> Iterator[Problem]:
    """Compare names and aliases within each kind, letters' case aside."""
    for kind in ENTRY_TYPES:
        owner: dict[str, str] = {}
        for entry in catalog.of_kind(kind).values():
            fields: list[tuple[FieldPath, str]] = [
                (("aliases", index), alias) for index, alias in enumerate(entry.aliases)
            ]
            if not isinstance(entry, Migration):
                fields.insert(0, (("name",), entry.name))
            for path, name in fields:
                first = owner.setdefault(name.casefold(), entry.id)
                if first != entry.id:
                    yield catalog.problem(kind, entry.id, path, f"{quoted(name)} also names the {kind} {quoted(first)}")
                elif path[0] == "aliases" and not isinstance(entry, Migration) and name == entry.name:
                    yield catalog.problem(kind, entry.id, path, f"{quoted(name)} is the name itself", "remove it")
