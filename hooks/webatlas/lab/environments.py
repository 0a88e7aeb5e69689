"""Virtual environments: which packages in which versions, and installing them. All of it is uv's work."""

from __future__ import annotations

import datetime as dt
import importlib.metadata
import os
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import uv
from packaging.utils import canonicalize_name

from webatlas.lab import processes
from webatlas.lab.interpreters import Interpreter
from webatlas.lab.processes import Stop

# Settings of the caller's that would change what is resolved, or where to; those about indexes, proxies and
# certificates have to stay.
_DROPPED = re.compile(
    r"UV_(EXCLUDE_NEWER|CONSTRAINT|OVERRIDE|RESOLUTION|PRERELEASE|FORK_STRATEGY|PYTHON|PROJECT|VENV|NO_BINARY|ONLY_BINARY"
    r"|SYSTEM|BREAK|TARGET|PREFIX|WORKING)\w*|VIRTUAL_ENV|CONDA\w*|PYTHON\w+|PYENV_VERSION"
)
_SECONDS = 600.0


@dataclass(frozen=True, slots=True)
class Pin:
    """One distribution of a resolution.

    Attributes:
        version: Its version.
        released: The day on which the first of its files was uploaded (UTC); None where the index does not say.
    """

    version: str
    released: dt.date | None


@dataclass(frozen=True, slots=True)
class Lock:
    """What a resolution came to.

    Attributes:
        path: The lock file (pylock.toml); None when there is nothing to install.
        pins: The distributions by name.
    """

    path: Path | None
    pins: Mapping[str, Pin]


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment.

    Attributes:
        folder: Its folder.
        interpreter: The CPython that it was made from.
    """

    folder: Path
    interpreter: Interpreter

    @property
    def python(self) -> Path:
        """Its executable."""
        return self.folder / "bin" / "python"

    def distributions(self) -> list[importlib.metadata.Distribution]:
        """What is installed in it."""
        site = self.folder / "lib" / f"python{self.interpreter.minor}" / "site-packages"
        return list(importlib.metadata.distributions(path=[str(site)]))

    def packages(self) -> dict[str, str]:
        """The versions of what is installed in it, by name."""
        return {canonicalize_name(each.name): each.version for each in self.distributions()}


class InstallationError(Exception):
    """The packages could not be resolved or installed; the message is one line."""


class NoVersionFitsError(InstallationError):
    """The index was asked, and no versions of what is wanted fit together."""


class Uv:
    """The installer, as the lab uses it: no downloaded Python, no settings of a project."""

    def __init__(self, environment: Mapping[str, str], stop: Stop) -> None:
        try:
            self._binary = uv.find_uv_bin()
        except FileNotFoundError as error:
            raise InstallationError("uv is not installed beside webatlas; install the package 'uv'") from error
        self._environment = {
            **{key: value for key, value in environment.items() if not _DROPPED.fullmatch(key)},
            "UV_PYTHON_DOWNLOADS": "never",
            "UV_NO_PROGRESS": "1",
            "NO_COLOR": "1",
        }
        self._stop = stop

    def interpreters_folder(self) -> Path | None:
        """Where it keeps the interpreters that it manages."""
        try:
            return Path(self._run(Path(os.sep), "python", "dir").strip())
        except InstallationError:
            return None

    def resolve(
        self,
        requirements: Iterable[str],
        interpreter: Interpreter,
        folder: Path,
        *,
        constraints: Iterable[str] = (),
        before: dt.date | None = None,
        with_dependencies: bool = True,
    ) -> Lock:
        """Find the newest versions that fit together.

        Args:
            requirements: What to install, as PEP 508 requirements.
            interpreter: For which Python.
            folder: Where to write the lock file.
            constraints: Versions to keep to, for whatever of them is needed.
            before: Heed only what was uploaded before this day (UTC).
            with_dependencies: Whether dependencies are wanted too.

        Raises:
            NoVersionFitsError: Nothing fits, as the index says.
            InstallationError: The index cannot be reached, or does not know one of the packages.
        """
        wanted = list(requirements)
        if not wanted:
            return Lock(None, {})
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "requirements.txt").write_text("\n".join(wanted) + "\n", "utf-8")
        (folder / "constraints.txt").write_text("\n".join(constraints) + "\n", "utf-8")
        lock = folder / "pylock.toml"
        arguments: list[str | Path] = ["--format", "pylock.toml", "--output-file", lock, "--python", interpreter.path]
        arguments += ["--constraints", folder / "constraints.txt"]
        if before:
            arguments += ["--exclude-newer", f"{before.isoformat()}T00:00:00Z"]
        if not with_dependencies:
            arguments.append("--no-deps")
        self._run(folder, "pip", "compile", "--quiet", "--no-header", *arguments, folder / "requirements.txt")
        return Lock(lock, read_pins(lock.read_text("utf-8")))

    def install(self, lock: Lock, interpreter: Interpreter, folder: Path) -> Environment:
        """Make a new environment in `folder`, with exactly what the lock says.

        Raises:
            InstallationError: A package cannot be downloaded or built.
        """
        self._run(folder.parent, "venv", "--quiet", "--no-project", "--python", interpreter.path, folder)
        if lock.path:
            # Copies, since a program could write into the installer's cache through links.
            arguments: list[str | Path] = ["--link-mode", "copy", "--python", folder, lock.path]
            try:
                # From the cache without asking whether it is still good, which the hashes of the lock tell: an index
                # that does not say how long a file is good would have each source distribution built anew.
                self._run(folder.parent, "pip", "sync", "--quiet", "--offline", *arguments)
            except InstallationError:
                self._run(folder.parent, "pip", "sync", "--quiet", *arguments)
        return Environment(folder, interpreter)

    def _run(self, cwd: Path, *arguments: str | Path) -> str:
        try:
            outcome = processes.run(
                [self._binary, *map(str, arguments)],
                cwd=cwd,
                env=self._environment,
                stop=self._stop,
                timeout=_SECONDS,
            )
        except OSError as error:
            raise InstallationError(f"uv cannot be run: {error}") from error
        if outcome.timed_out:
            raise InstallationError(f"the installation did not end within {_SECONDS:.0f} s")
        if outcome.returncode:
            kind = NoVersionFitsError if _says_that_none_fits(outcome.stderr) else InstallationError
            raise kind(one_line(outcome.stderr) or f"uv ended with exit code {outcome.returncode}")
        return outcome.stdout


def read_pins(lock: str) -> dict[str, Pin]:
    """The distributions that the text of a lock file (pylock.toml) names."""
    pins: dict[str, Pin] = {}
    for package in tomllib.loads(lock).get("packages", []):
        files = [*package.get("wheels", []), package.get("sdist", {})]
        times = [file["upload-time"].astimezone(dt.UTC) for file in files if "upload-time" in file]
        released = min(times).date() if times else None
        pins[canonicalize_name(package["name"])] = Pin(package.get("version", ""), released)
    return pins


def _says_that_none_fits(said: str) -> bool:
    # "not found" is what it says of packages that are in neither the cache nor the index, so of a mistyped name too.
    return "No solution found" in said and "was not found in the" not in " ".join(said.split())


def one_line(said: str) -> str:
    """The installer's complaint without its layout, its advice and addresses."""
    without_addresses = re.sub(r"https?://\S+", "the index", said)
    lines = [line.strip(" │├╰─▶×") for line in without_addresses.split("\nhint:")[0].splitlines()]
    kept = [line for line in lines if line and not line.startswith("warning:")]
    text = " ".join(kept).removeprefix("error: ").replace(" cause: ", ": ")
    return text if len(text) <= 400 else text[:399] + "…"
