"""Redirects: an id lives forever, so each former address leads to the entry's page."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import Environment, PackageLoader, StrictUndefined

from webatlas.links import address, relative
from webatlas.pages.page import Asset
from webatlas.site import Site


def assets(site: Site) -> Iterator[Asset]:
    """A small HTML page at every former address."""
    loader = PackageLoader("webatlas", "exports/templates")
    template = Environment(loader=loader, undefined=StrictUndefined, autoescape=True).get_template(
        "redirect.html.jinja"
    )
    for kind, entry in site.catalog.entries():
        for former in entry.former_ids:
            at, target = address(kind, former), address(kind, entry.id)
            contents = template.render(
                name=site.catalog.name(kind, entry.id), target=relative(target, at), canonical=site.url + target
            )
            yield Asset(f"{at}index.html", contents)
