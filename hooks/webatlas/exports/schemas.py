"""The JSON Schemas, published as they are."""

from __future__ import annotations

from collections.abc import Iterator

from webatlas.pages.page import Asset
from webatlas.schemas import SCHEMA_FOLDER
from webatlas.site import Site


def assets(site: Site) -> Iterator[Asset]:
    """Every schema file, the common parts among them, so that their references resolve."""
    for path in sorted(SCHEMA_FOLDER.glob("*.schema.json")):
        yield Asset(f"schema/{path.name}", path.read_text("utf-8"))
