"""A state other than active has a date, a reason and a source; the end of a life has a successor."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from webatlas.catalog import Catalog
from webatlas.entries import PAST_LIFE
from webatlas.problems import Problem, quoted


def check(catalog: Catalog, today: dt.date) -> Iterator[Problem]:
    """Judge the lifecycle of every tool."""
    for tool in catalog.tools.values():
        life = tool.lifecycle
        if life.state == "active":
            continue
        for field in ("since", "why", "source", "checked"):
            if getattr(life, field) is None:
                hint = f"the state {quoted(life.state)} says since when, why and by whose word"
                yield catalog.problem("tool", tool.id, ("lifecycle", field), "is missing", hint)
        if life.state in ("deprecated", "archived") and not life.successors:
            hint = f"the state {quoted(life.state)} names what to use instead"
            yield catalog.problem("tool", tool.id, ("lifecycle", "successors"), "is missing", hint)
        for index, id in enumerate(life.successors):
            successor = catalog.tools.get(id)
            if successor is not None and successor.lifecycle.state in PAST_LIFE:
                message = f"{quoted(id)} is itself {successor.lifecycle.state}"
                yield catalog.problem("tool", tool.id, ("lifecycle", "successors", index), message)
