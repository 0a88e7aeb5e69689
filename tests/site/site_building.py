"""Building the site, as a user would."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from projects import ROOT

EPOCH = "1790000000"


@dataclass(frozen=True)
class Small:
    """A small project that was built; tests that change anything make a copy.

    Attributes:
        cache: The finished pages that the build kept.
        site: The built site.
    """

    cache: Path
    site: Path


def build(
    out: Path, *, data: Path | None = None, project: Path = ROOT, cache: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Build a project strictly into a folder.

    Args:
        out: The folder to build into.
        data: Another data folder.
        project: The folder of another `mkdocs.yml`.
        cache: Where finished pages are kept; beside `out`, and so empty, when absent.
    """
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": EPOCH}
    environment["WEBATLAS_CACHE"] = str(cache or out.parent / f"{out.name}-cache")
    if data is not None:
        environment["WEBATLAS_DATA"] = str(data)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(out)]
    return subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)


def digest(folder: Path) -> dict[str, str]:
    """The hash of every file under a folder."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
