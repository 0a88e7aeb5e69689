"""A page for each category with its comparison, and their index."""

from __future__ import annotations

from collections.abc import Iterator

from webatlas.comparisons import compare_category
from webatlas.links import address
from webatlas.pages.neighbours import neighbours
from webatlas.pages.page import Page
from webatlas.pages.templating import Templates
from webatlas.standing import count

BOOST = 3


def pages(templates: Templates) -> Iterator[Page]:
    """The page of every category, then the index."""
    catalog = templates.site.catalog
    for category in catalog.categories.values():
        at = address("category", category.id)
        comparison = compare_category(catalog, category)
        tools = [row.tool.id for row in comparison.rows]
        migrations = [one for one in catalog.migrations.values() if one.from_ in tools or one.to in tools]
        body = templates.render(
            "category",
            at,
            category=category,
            comparison=comparison,
            counts=count(cell for row in comparison.rows for cell in row.cells),
            decisions=catalog.decisions_by_category.get(category.id, ()),
            migrations=migrations,
            **neighbours(list(catalog.categories), category.id),
        )
        yield Page(
            address=at,
            title=category.name,
            description=category.summary,
            body=body,
            source=f"categories/{category.id}.yaml",
            terms=(category.name, category.singular, *category.aliases),
            boost=BOOST,
            hide=("navigation", "toc"),
        )
    title, lead = "Categories", "Tools that do the same job, compared feature by feature."
    groups = [
        (section, section.lower().replace(" ", "-"), "category", categories)
        for section, categories in catalog.categories_by_section.items()
    ]
    yield Page(
        "categories/", title, lead, templates.render("index", "categories/", title=title, lead=lead, groups=groups)
    )
