"""From a site to its pages, one module and one template per kind of page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from webatlas.pages import (
    categories,
    concepts,
    decisions,
    evidence,
    features,
    fields,
    home,
    lifecycle,
    matrices,
    migrations,
    stacks,
    tools,
)
from webatlas.pages.page import Page
from webatlas.pages.templating import Templates
from webatlas.site import Site

MAKERS: tuple[Callable[[Templates], Iterator[Page]], ...] = (
    home.pages,
    tools.pages,
    categories.pages,
    features.pages,
    concepts.pages,
    decisions.pages,
    migrations.pages,
    stacks.pages,
    lifecycle.pages,
    evidence.pages,
    matrices.pages,
    fields.pages,
)


def all_pages(site: Site) -> Iterator[Page]:
    """Every generated page of a site whose catalogue has no errors."""
    templates = Templates(site)
    for make in MAKERS:
        yield from make(templates)
