"""From a data folder to everything that is published: the one way that the command line and the bridge share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from webatlas.catalog import Catalog, load_catalog
from webatlas.checks import Checked, check
from webatlas.checks.addresses import check_docs
from webatlas.checks.written import check_written
from webatlas.exports import all_assets
from webatlas.pages import all_pages
from webatlas.pages.page import Asset, Page
from webatlas.pages.templating import Templates
from webatlas.pages.written import complete
from webatlas.problems import Problem, errors
from webatlas.site import Site
from webatlas.written import WrittenPage, read_written


class BrokenDataError(Exception):
    """The data has errors; the message holds every problem, one a line."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        count = len(errors(problems))
        super().__init__("\n".join([f"{count} problem{'' if count == 1 else 's'} in the data:", *map(str, problems)]))
        self.problems = tuple(problems)


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


def examine(data: Path, shown: str, docs: Path, today: dt.date) -> Checked:
    """Read and check a data folder and the hand-written pages.

    Args:
        data: The folder.
        shown: How problems name it.
        docs: The folder of the hand-written pages; it may be absent.
        today: The day (UTC) against which dates are judged.
    """
    checked = check(load_catalog(data, shown), today)
    written, unread = read_written(docs, docs.name)
    found = (*unread, *check_docs(checked.catalog, docs), *check_written(checked.catalog, written))
    return Checked(checked.catalog, tuple(sorted((*checked.problems, *found))), tuple(written))


def load(data: Path, shown: str, docs: Path) -> Checked:
    """Examine a data folder for a build; what remains are warnings.

    Raises:
        BrokenDataError: When there are errors.
    """
    checked = examine(data, shown, docs, dt.datetime.now(dt.UTC).date())
    if errors(checked.problems):
        raise BrokenDataError(checked.problems)
    return checked


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
