"""The Atom feed (RFC 4287) of what changed with the tools lately."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import partial

from jinja2 import Environment, PackageLoader, StrictUndefined

from webatlas.catalog import Catalog
from webatlas.changes import ToolChange, recent_changes
from webatlas.links import FEED, LIFECYCLE, address
from webatlas.pages.page import Asset
from webatlas.pages.templating import resolve
from webatlas.site import Site
from webatlas.texts import Reference, to_inline_html, to_plain

_NEVER = dt.date(1970, 1, 1)


def assets(site: Site) -> Iterator[Asset]:
    """The feed, alone; all its dates are the data's, so that a build without a change is no news."""
    loader = PackageLoader("webatlas", "exports/templates")
    template = Environment(
        loader=loader, undefined=StrictUndefined, autoescape=True, trim_blocks=True, lstrip_blocks=True
    ).get_template("feed.atom.jinja")
    link = partial(_link, site.url, site.catalog)
    changes = [
        (one, _title(one, to_plain(one.change.what, link)), to_inline_html(one.change.what, link))
        for one in recent_changes(site.catalog)
    ]
    updated = max((one.day for one, _, _ in changes), default=_NEVER)
    page = site.url + LIFECYCLE
    yield Asset(FEED, template.render(page=page, feed=site.url + FEED, updated=updated, changes=changes) + "\n")


def _title(one: ToolChange, what: str) -> str:
    """What changed, with the tool's name, which many changes begin with."""
    name = one.tool.name
    return what if what.casefold().startswith(name.casefold()) else f"{name}: {what}"


def _link(url: str, catalog: Catalog, reference: Reference) -> tuple[str, str]:
    """Where a reference leads from anywhere, and its text."""
    kind, id = resolve(catalog, reference)
    return url + address(kind, id), reference.label or catalog.name(kind, id)
