"""A page for each concept, with what the tools do about it, and their index."""

from __future__ import annotations

from collections.abc import Iterator

from webatlas.links import address
from webatlas.pages.neighbours import neighbours
from webatlas.pages.page import Page
from webatlas.pages.templating import Templates

BOOST = 3
KINDS = {"standard": "Standards", "protocol": "Protocols", "practice": "Practices", "threat": "Threats"}


def pages(templates: Templates) -> Iterator[Page]:
    """The page of every concept, then the index."""
    catalog = templates.site.catalog
    for concept in catalog.concepts.values():
        at = address("concept", concept.id)
        body = templates.render(
            "concept",
            at,
            concept=concept,
            features=[
                (feature, catalog.claims_by_feature.get(feature.id, ()))
                for feature in catalog.features_by_concept.get(concept.id, ())
            ],
            **neighbours(list(catalog.concepts), concept.id),
        )
        yield Page(
            address=at,
            title=concept.name,
            description=concept.summary,
            body=body,
            source=f"concepts/{concept.id}.yaml",
            terms=(concept.name, *concept.aliases),
            boost=BOOST,
        )
    title, lead = "Concepts", "Standards, protocols, practices and threats, and what the tools do about them."
    of_kind = {kind: tuple(concept for concept in catalog.concepts.values() if concept.kind == kind) for kind in KINDS}
    groups = [(heading, kind, "concept", of_kind[kind]) for kind, heading in KINDS.items() if of_kind[kind]]
    yield Page("concepts/", title, lead, templates.render("index", "concepts/", title=title, lead=lead, groups=groups))
