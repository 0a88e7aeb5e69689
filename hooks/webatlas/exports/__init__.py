"""What machines read: API, schemas, probes, starters, feed, `llms.txt`, and redirects from former addresses."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from webatlas.exports import api, feed, llms, probes, programs, redirects, schemas, starters
from webatlas.pages.page import Asset
from webatlas.site import Site

MAKERS: tuple[Callable[[Site], Iterator[Asset]], ...] = (
    api.assets,
    schemas.assets,
    probes.assets,
    starters.assets,
    feed.assets,
    programs.assets,
    llms.assets,
    redirects.assets,
)


def all_assets(site: Site) -> Iterator[Asset]:
    """Every exported file of a site whose catalogue has no errors."""
    for make in MAKERS:
        yield from make(site)
