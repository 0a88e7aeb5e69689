"""Temporary folders, and those that a killed lab left."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from webatlas.lab.rooms import room, sweep

HOLDS = "from webatlas.lab.rooms import room\nwith room() as folder:\n    print(folder, flush=True)\n    input()\n"


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place for temporary folders that nobody else uses."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_uid == os.geteuid() and not folder.stat().st_mode & 0o001:
            folder.chmod(folder.stat().st_mode | 0o011)  # for root, whose rooms every account can reach
    return tmp_path


def aged(folder: Path) -> Path:
    """The folder, made to look an hour old."""
    os.utime(folder, (folder.stat().st_atime - 3600, folder.stat().st_mtime - 3600))
    return folder


def test_a_room_is_removed_with_all_that_is_in_it(temporary: Path) -> None:
    with room() as folder:
        (folder / "a").mkdir()
        (folder / "a" / "b").write_text("x")
        assert folder.parent == temporary
    assert not folder.exists()


def test_the_room_of_a_lab_that_was_killed_is_swept_and_no_other(temporary: Path) -> None:
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", HOLDS]
    with (
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env) as killed,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env) as living,
    ):
        assert killed.stdout and living.stdout and living.stdin
        left, used = (Path(process.stdout.readline().strip()) for process in (killed, living))  # type: ignore[union-attr]
        (left / "s").mkdir()
        (left / "s" / "data").write_text("x")
        killed.kill()
        killed.wait()
        (temporary / "other").mkdir()
        for folder in (left, used, temporary / "other"):
            aged(folder)
        sweep()
        assert not left.exists()
        assert used.exists() and (temporary / "other").exists()
        living.communicate("\n")
    assert not used.exists()


def test_what_is_new_is_not_swept(temporary: Path) -> None:
    """Another lab may have made it this moment, and not held it yet."""
    folder = temporary / "webatlas-new"
    folder.mkdir()
    sweep()
    assert folder.exists()
    aged(folder)
    sweep()
    assert not folder.exists()


def test_a_link_is_not_followed(temporary: Path) -> None:
    target = temporary / "target"
    target.mkdir()
    (target / "kept").touch()
    (temporary / "webatlas-link").symlink_to(target)
    aged(target)
    os.utime(temporary / "webatlas-link", (0, 0), follow_symlinks=False)
    sweep()
    assert (target / "kept").exists()
