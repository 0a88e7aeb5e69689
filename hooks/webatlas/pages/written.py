"""Hand-written pages with their links and comparisons filled in."""

from __future__ import annotations

from webatlas.comparisons import compare
from webatlas.pages.templating import Templates, View
from webatlas.texts import Reference
from webatlas.written import Directive, WrittenPage, marks


def complete(templates: Templates, page: WrittenPage) -> str:
    """The page's text, front matter and all, with HTML in place of links to entries and directives."""
    view = View(templates.site, page.address)
    parts: list[str] = []
    last = 0
    for mark in marks(page.text):
        parts.append(page.text[last : mark.start])
        if isinstance(mark.meaning, Reference):
            parts.append(templates.render("entry_link", page.address, reference=view.resolved(mark.meaning)).strip())
        else:
            parts.append(_comparison(templates, page.address, mark.meaning))
        last = mark.end
    return "".join((*parts, page.text[last:]))


def _comparison(templates: Templates, at: str, directive: Directive) -> str:
    catalog = templates.site.catalog
    category = catalog.categories[directive.category]
    by_id = {one.feature: one for one in category.features}
    features = [by_id[id] for id in directive.features] or list(category.features)
    comparison = compare(catalog, catalog.tools_by_category.get(category.id, ()), features)
    return templates.render("comparison", at, category=category, comparison=comparison)
