"""A page for each tool, and their index."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from webatlas.catalog import Catalog
from webatlas.changes import changes_of
from webatlas.comparisons import cell, compared_features, differences
from webatlas.entries import Tool
from webatlas.links import address
from webatlas.pages.neighbours import neighbours
from webatlas.pages.page import Page
from webatlas.pages.templating import Templates, package_url
from webatlas.results import Standing, rows, standings
from webatlas.standing import count

BOOST = 4
Relation = tuple[str, list[tuple[str, str]]]
"""A label, and ids of tools each with a note."""


def pages(templates: Templates) -> Iterator[Page]:
    """The page of every tool, then the index."""
    catalog = templates.site.catalog
    matrices = {id: rows(catalog, matrix) for id, matrix in catalog.matrices.items()}
    for tool in catalog.tools.values():
        yield _page(templates, tool, standings(catalog, tool, matrices))
    title, lead = "Tools", "Every tool of the atlas, by the job that it does."
    groups = [
        (category.name, category.id, "tool", catalog.tools_by_category.get(category.id, ()))
        for categories in catalog.categories_by_section.values()
        for category in categories
    ]
    body = templates.render("index", "tools/", title=title, lead=lead, groups=groups)
    yield Page("tools/", title, lead, body)


def _page(templates: Templates, tool: Tool, standings: Sequence[Standing]) -> Page:
    catalog = templates.site.catalog
    at = address("tool", tool.id)
    home = catalog.categories[tool.categories[0]]
    siblings = [sibling.id for sibling in catalog.tools_by_category[home.id]]
    cells = [cell(catalog, tool, column.feature) for column in compared_features(catalog, tool)]
    body = templates.render(
        "tool",
        at,
        tool=tool,
        home=home,
        release=catalog.releases.get(tool.id),
        cells=cells,
        counts=count(cells),
        probes={one.feature.id: catalog.probes[tool.id, one.feature.id] for one in cells if one.has_probe},
        links=_links(tool),
        differences=[differences(catalog, tool, catalog.tools[id]) for id in tool.alternatives],
        relations=_relations(catalog, tool),
        changes=changes_of(tool),
        standings=standings,
        decisions=catalog.decisions_by_tool.get(tool.id, ()),
        migrations=catalog.migrations_by_tool.get(tool.id, ()),
        stacks=catalog.stacks_by_tool.get(tool.id, ()),
        **neighbours(siblings, tool.id),
    )
    return Page(
        address=at,
        title=tool.name,
        description=tool.summary,
        body=body,
        source=f"tools/{tool.id}.yaml",
        terms=(tool.name, *tool.aliases),
        boost=BOOST,
    )


def _links(tool: Tool) -> list[tuple[str, str]]:
    named = [
        ("Homepage", tool.homepage),
        ("Documentation", tool.documentation),
        ("Source", tool.repository),
        ("Changelog", tool.changelog),
        ("Package", package_url(tool.package) if tool.package else None),
    ]
    seen: dict[str, str] = {}
    for label, url in named:
        if url:
            seen.setdefault(url, label)
    return [(label, url) for url, label in seen.items()]


def _relations(catalog: Catalog, tool: Tool) -> list[Relation]:
    """What the tool is built on, what is built on it, and what extends what."""
    ships_in = [(tool.part_of, "")] if tool.part_of else []
    built_on = [(id, "") for id in tool.built_on]
    builds = [(other.id, "") for other in catalog.built_on_by.get(tool.id, ())]
    extended = [
        (via, catalog.features[feature].name)
        for feature, claim in tool.claims.items()
        for via in claim.via
        if via in catalog.tools
    ]
    extends = [(other.id, catalog.features[feature].name) for other, feature in catalog.provided_by.get(tool.id, ())]
    named: list[Relation] = [
        ("Ships in", ships_in),
        ("Built on", built_on),
        ("Basis of", builds),
        ("Extended by", extended),
        ("Extends", extends),
    ]
    return [(label, others) for label, others in named if others]
