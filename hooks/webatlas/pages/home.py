"""The home page."""

from __future__ import annotations

from collections.abc import Iterator

from webatlas.comparisons import cell
from webatlas.pages.page import Page
from webatlas.pages.templating import Templates
from webatlas.standing import count_claims

EXAMPLE = ("fastapi", "websockets")
TITLE = "Python Web Atlas"
DESCRIPTION = "Python web tools compared, every cell with evidence, and most of it a program that you can run."


def pages(templates: Templates) -> Iterator[Page]:
    """The home page, alone."""
    catalog = templates.site.catalog
    example = None
    if catalog.run(*EXAMPLE) is not None:
        example = cell(catalog, catalog.tools[EXAMPLE[0]], catalog.features[EXAMPLE[1]])
    body = templates.render(
        "home", "", claims=count_claims(catalog), example=example, probe=catalog.probes.get(EXAMPLE)
    )
    yield Page("", TITLE, DESCRIPTION, body, hide=("navigation", "toc"))
