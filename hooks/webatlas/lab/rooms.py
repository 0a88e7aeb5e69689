"""Temporary folders."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_OPEN = stat.S_IXOTH


@contextmanager
def room() -> Iterator[Path]:
    """A fresh temporary folder, removed afterwards.

    Where the lab runs as root, every account can reach it, because some services refuse to run as root.
    """
    root = os.geteuid() == 0
    # The name is short because the path of a Unix socket may have about a hundred characters only.
    with tempfile.TemporaryDirectory(
        prefix="webatlas-", dir=_reachable() if root else None, ignore_cleanup_errors=True
    ) as folder:
        if root:
            Path(folder).chmod(0o711)
        yield Path(folder)


def _reachable() -> Path | None:
    """A folder for temporary ones that every account can reach; None when there is none."""
    for folder in (Path(tempfile.gettempdir()), Path("/tmp"), Path("/var/tmp")):
        if folder.is_dir() and all(path.stat().st_mode & _OPEN for path in (folder, *folder.resolve().parents)):
            return folder
    return None
