"""The site that is being made: its catalogue and where it will stand."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import dataclass

from webatlas.catalog import Catalog

SITE_URL = "https://python-web-atlas.github.io/"
REPOSITORY_URL = "https://github.com/python-web-atlas/python-web-atlas"
BRANCH = "main"


@dataclass(frozen=True, slots=True)
class Site:
    """All that the pages depend on; the same site gives the same bytes.

    Attributes:
        catalog: A catalogue without errors.
        url: The address of the home page, ending in a slash.
        repository: The address of the repository on a host with GitHub's paths.
        generated: The time that the exports carry (UTC).
    """

    catalog: Catalog
    url: str
    repository: str
    generated: dt.datetime

    def edit_url(self, source: str) -> str:
        """Where a reader edits a file of the data folder, `tools/fastapi.yaml` say."""
        return f"{self.repository.rstrip('/')}/edit/{BRANCH}/data/{source}"

    def blob_url(self, source: str) -> str:
        """Where a reader sees a file of the data folder with its history."""
        return f"{self.repository.rstrip('/')}/blob/{BRANCH}/data/{source}"


def build_time() -> dt.datetime:
    """The time of the build (UTC): `SOURCE_DATE_EPOCH` when it is set, so that two builds can be the same."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return dt.datetime.fromtimestamp(int(epoch), dt.UTC) if epoch.isdigit() else dt.datetime.now(dt.UTC)
