"""`llms.txt`: the atlas in one text, for programs that read prose."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import Environment, PackageLoader, StrictUndefined

from webatlas.links import address, archive
from webatlas.pages.page import Asset
from webatlas.site import Site


def assets(site: Site) -> Iterator[Asset]:
    """The file, alone."""
    environment = Environment(  # plain text: nothing in it is HTML
        loader=PackageLoader("webatlas", "exports/templates"),
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        autoescape=False,
    )
    template = environment.get_template("llms.txt.jinja")
    yield Asset("llms.txt", template.render(site=site, catalog=site.catalog, address=address, archive=archive))
