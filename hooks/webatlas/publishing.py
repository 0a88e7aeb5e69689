"""From a checked catalogue to everything that is published: the one way that the command line and the bridge share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from webatlas.catalog import Catalog
from webatlas.exports import all_assets
from webatlas.pages import all_pages
from webatlas.pages.page import Asset, Page
from webatlas.pages.templating import Templates
from webatlas.pages.written import complete
from webatlas.site import Site
from webatlas.written import WrittenPage


@dataclass(frozen=True, slots=True)
class Output:
    """Everything that is published.

    Attributes:
        pages: The generated pages.
        assets: The generated files.
        written: The hand-written pages that had something to be filled in, by their paths in the docs folder.
    """

    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]
    written: Mapping[str, str]


def build(
    catalog: Catalog, written: Sequence[WrittenPage] = (), *, url: str, repository: str, generated: dt.datetime
) -> Output:
    """Make every page and file of a catalogue without errors.

    Args:
        catalog: The catalogue.
        written: The hand-written pages.
        url: The address of the home page.
        repository: The address of the repository.
        generated: The time that the exports carry.
    """
    site = Site(catalog, url.rstrip("/") + "/", repository, generated)
    templates = Templates(site)
    completed = {page.path: text for page in written if (text := complete(templates, page)) != page.text}
    return Output(tuple(all_pages(site)), tuple(all_assets(site)), completed)
