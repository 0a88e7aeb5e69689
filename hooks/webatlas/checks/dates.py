"""No source was read in the future, and none too long ago."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from webatlas.catalog import Catalog
from webatlas.problems import Problem

STALE = dt.timedelta(days=365)


def check(catalog: Catalog, today: dt.date) -> Iterator[Problem]:
    """Judge every `checked` date; one that is too old is a warning, since nothing has changed but the day."""
    for kind, entry in catalog.entries():
        document = catalog.document(kind, entry.id)
        for leaf in catalog.schemas[kind].leaves(document.value, _is_date):
            day = dt.date.fromisoformat(leaf.text)
            if day > today + dt.timedelta(days=1):  # a writer may live east of the machine that checks
                yield document.problem(leaf.path, f"{day} is in the future")
            elif today - day > STALE:
                problem = document.problem(leaf.path, f"{day} is over a year ago", "read the source again")
                yield replace(problem, severity="warning")


def _is_date(schema: Mapping[str, Any]) -> bool:
    return schema.get("format") == "date"
