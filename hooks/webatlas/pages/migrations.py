"""A page for each migration, and their index."""

from __future__ import annotations

from collections.abc import Iterator

from webatlas.comparisons import differences
from webatlas.links import address
from webatlas.pages.neighbours import neighbours
from webatlas.pages.page import Page
from webatlas.pages.templating import Templates

BOOST = 2


def pages(templates: Templates) -> Iterator[Page]:
    """The page of every migration, then the index."""
    catalog = templates.site.catalog
    for migration in catalog.migrations.values():
        at = address("migration", migration.id)
        name = catalog.name("migration", migration.id)
        body = templates.render(
            "migration",
            at,
            migration=migration,
            name=name,
            differences=differences(catalog, catalog.tools[migration.from_], catalog.tools[migration.to]),
            **neighbours(list(catalog.migrations), migration.id),
        )
        yield Page(
            address=at,
            title=name,
            description=migration.summary,
            body=body,
            source=f"migrations/{migration.id}.yaml",
            terms=migration.aliases,
            boost=BOOST,
        )
    title, lead = "Migrations", "From one tool to its successor: effort, what breaks, and the steps."
    groups = [("", "", "migration", tuple(catalog.migrations.values()))]
    body = templates.render("index", "migrations/", title=title, lead=lead, groups=groups)
    yield Page("migrations/", title, lead, body)
