"""The probes, published as they are, so that `uv run <address>` runs them."""

from __future__ import annotations

from collections.abc import Iterator

from webatlas.pages.page import Asset
from webatlas.site import Site


def assets(site: Site) -> Iterator[Asset]:
    """Every probe that shows a claim."""
    for (tool, feature), probe in site.catalog.probes.items():
        yield Asset(f"probes/{tool}/{feature}.py", probe.text)
