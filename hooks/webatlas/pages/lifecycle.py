"""The lifecycle page: which tools are alive, what to use instead of the others, and what changed lately."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from webatlas.catalog import Catalog
from webatlas.changes import by_month, recent_changes
from webatlas.entries import State, Tool
from webatlas.links import FEED, LIFECYCLE
from webatlas.pages.page import Page
from webatlas.pages.templating import Templates

STATES: tuple[State, ...] = ("archived", "deprecated", "dormant", "maintenance", "finished", "active")
"""What needs the reader's attention first."""


def pages(templates: Templates) -> Iterator[Page]:
    """The page, alone."""
    catalog = templates.site.catalog
    title = "Lifecycle"
    lead = "Which tools are alive, what to use instead of those that are not, and what changed lately."
    changes = recent_changes(catalog)
    body = templates.render(
        "lifecycle",
        LIFECYCLE,
        title=title,
        lead=lead,
        means=meanings(catalog),
        tools={state: of_state for state in STATES if (of_state := _of_state(catalog, state))},
        months=by_month(changes),
        count=len(changes),
        feed=FEED,
    )
    yield Page(LIFECYCLE, title, lead, body)


def _of_state(catalog: Catalog, state: State) -> list[Tool]:
    """The tools of a state: those of the newest state first, then by name."""
    tools = [tool for tool in catalog.tools.values() if tool.lifecycle.state == state]
    tools.sort(key=lambda tool: tool.name.casefold())
    return sorted(tools, key=lambda tool: tool.lifecycle.since or "", reverse=True)


def meanings(catalog: Catalog) -> Mapping[str, str]:
    """What each state means, as the schema says: `finished` → `stable and in no need of releases`."""
    said = catalog.schemas["tool"].resolved["properties"]["lifecycle"]["properties"]["state"]["description"]
    return dict(part.split(": ", 1) for part in said.rstrip(".").split("; "))
