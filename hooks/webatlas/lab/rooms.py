"""Temporary folders."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_PREFIX = "webatlas-"
_OPEN = stat.S_IXOTH
_NEW = 600.0
"""Seconds in which a folder that nobody holds may still be one that somebody is about to hold."""


@contextmanager
def room() -> Iterator[Path]:
    """A fresh temporary folder, removed afterwards, or by `sweep` when we are killed before.

    Where the lab runs as root, every account can reach it, because some services refuse to run as root.
    """
    # The name is short because the path of a Unix socket may have about a hundred characters only.
    with tempfile.TemporaryDirectory(prefix=_PREFIX, dir=_parent(), ignore_cleanup_errors=True) as folder:
        if os.geteuid() == 0:
            Path(folder).chmod(0o711)
        with _held(Path(folder)):
            yield Path(folder)


def sweep() -> None:
    """Remove the folders of labs that were killed."""
    for folder in (_parent() or Path(tempfile.gettempdir())).glob(f"{_PREFIX}*"):
        with suppress(OSError):
            status = folder.lstat()
            is_ours = stat.S_ISDIR(status.st_mode) and status.st_uid == os.geteuid()
            if is_ours and time.time() - status.st_mtime > _NEW and not _is_held(folder):
                shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    """Hold the folder as long as we are; the system lets go of it when we are killed."""
    import fcntl  # not on every system, and the lab's modules must load on all

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_SH)
        yield
    finally:
        os.close(handle)


def _is_held(folder: Path) -> bool:
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False


def _parent() -> Path | None:
    """Where the folders are made; None for the system's usual place."""
    return _reachable() if os.geteuid() == 0 else None


def _reachable() -> Path | None:
    """A folder for temporary ones that every account can reach; None when there is none."""
    for folder in (Path(tempfile.gettempdir()), Path("/tmp"), Path("/var/tmp")):
        if folder.is_dir() and all(path.stat().st_mode & _OPEN for path in (folder, *folder.resolve().parents)):
            return folder
    return None
