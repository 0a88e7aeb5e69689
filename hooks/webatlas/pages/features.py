"""A page for each feature, with what counts and what the tools do, and their index."""

from __future__ import annotations

from collections.abc import Iterator

from webatlas.links import address
from webatlas.pages.neighbours import neighbours
from webatlas.pages.page import Page
from webatlas.pages.templating import Templates, View


def pages(templates: Templates) -> Iterator[Page]:
    """The page of every feature, then the index."""
    catalog = templates.site.catalog
    for feature in catalog.features.values():
        at = address("feature", feature.id)
        categories = catalog.categories_by_feature[feature.id]
        body = templates.render(
            "feature",
            at,
            feature=feature,
            categories=categories,
            claims=catalog.claims_by_feature.get(feature.id, ()),
            **neighbours([one.feature for one in categories[0].features], feature.id),
        )
        yield Page(
            address=at,
            title=feature.name,
            description=View(templates.site, at).plain(feature.definition),
            body=body,
            source=f"features/{feature.id}.yaml",
            terms=feature.aliases,
        )
    title, lead = "Features", "The words that claims are made of, each with what exactly counts."
    groups = [
        (category.name, category.id, "feature", tuple(catalog.features[one.feature] for one in category.features))
        for category in catalog.categories.values()
    ]
    yield Page("features/", title, lead, templates.render("index", "features/", title=title, lead=lead, groups=groups))
