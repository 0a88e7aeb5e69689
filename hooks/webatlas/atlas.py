"""From a data folder to a checked catalogue: the one way that the command line and the bridge share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from webatlas.catalog import load_catalog
from webatlas.checks import Checked, check
from webatlas.checks.addresses import check_docs
from webatlas.checks.written import check_written
from webatlas.problems import Problem, errors
from webatlas.written import read_written


class BrokenDataError(Exception):
    """The data has errors; the message holds every problem, one a line."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        count = len(errors(problems))
        super().__init__("\n".join([f"{count} problem{'' if count == 1 else 's'} in the data:", *map(str, problems)]))
        self.problems = tuple(problems)


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
