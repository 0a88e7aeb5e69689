"""Release facts, from distributions that are installed."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Collection, Iterable, Mapping
from importlib.metadata import Distribution, PathDistribution
from pathlib import Path

import pytest

from webatlas.entries import Release
from webatlas.lab.environments import Environment, InstallationError, Lock, Pin, Uv
from webatlas.lab.interpreters import Interpreter
from webatlas.lab.processes import Stop
from webatlas.lab.releases import license_of, package_name, release_facts

from .index import Index
from .test_environments import PYTHON

TODAY = dt.date(2026, 11, 22)


def facts(tmp_path: Path, package: str = "pkg:pypi/alpha", *interpreters: Interpreter) -> Release:
    return release_facts("demo", package, interpreters or (PYTHON,), Uv(os.environ, Stop()), tmp_path, TODAY)


def test_a_package_says_what_it_is(index: Index, tmp_path: Path) -> None:
    index.add("beta", "3", "2026-03-01T00:00:00Z", code="x = 1\n")
    index.add(
        "alpha",
        "1.10",
        "2026-02-01T23:00:00Z",
        metadata="License-Expression: MIT\nRequires-Dist: beta\n",
        files={"alpha/py.typed": ""},
        requires_python=">=3.9",
    )
    found = facts(tmp_path)
    assert found.bytes > 0
    assert found == Release(
        id="demo",
        package="pkg:pypi/alpha",
        version="1.10",
        released=dt.date(2026, 2, 1),
        license="MIT",
        requires_python=">=3.9",
        typed=True,
        packages=2,
        bytes=found.bytes,
        python=PYTHON.version,
        recorded=TODAY,
    )


def test_a_package_that_says_little(index: Index, tmp_path: Path) -> None:
    index.add("alpha", "1", "2026-02-01T00:00:00Z")
    found = facts(tmp_path)
    assert (found.license, found.requires_python, found.typed, found.packages) == (None, None, False, 1)


def test_the_size_depends_on_the_package_alone(index: Index, tmp_path: Path) -> None:
    index.add("alpha", "1", "2026-02-01T00:00:00Z", files={"alpha/data": "x" * 5000}, scripts="alpha = alpha:main")
    first = facts(tmp_path / "a")
    second = facts(tmp_path / ("b" * 60))  # the script that is made at installation holds its path
    assert first.bytes == second.bytes
    assert 5000 < first.bytes < 6000


class PickyUv(Uv):
    """An installer that finds another version for each Python, and can install on some of them only."""

    def __init__(self, versions: Mapping[str, str], installable: Collection[str]) -> None:
        self._versions = versions
        self._installable = installable

    def resolve(self, requirements: Iterable[str], interpreter: Interpreter, folder: Path, **_: object) -> Lock:
        if interpreter.version not in self._versions:
            raise InstallationError("nothing fits")
        return Lock(None, {"alpha": Pin(self._versions[interpreter.version], dt.date(2026, 2, 1))})

    def install(self, lock: Lock, interpreter: Interpreter, folder: Path) -> Environment:
        if interpreter.version not in self._installable:
            raise InstallationError("does not build")
        info = folder / "lib" / f"python{interpreter.minor}" / "site-packages" / "alpha-0.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: alpha\nVersion: {lock.pins['alpha'].version}\n")
        return Environment(folder, interpreter)


@pytest.mark.parametrize(
    ("versions", "installable", "expected"),
    [
        ({"3.13.0": "2", "3.12.1": "2"}, "3.13.0 3.12.1", ("2", "3.13.0")),
        ({"3.13.0": "1", "3.12.1": "10", "3.11.7": "9"}, "3.13.0 3.12.1 3.11.7", ("10", "3.12.1")),
        ({"3.12.1": "2", "3.11.7": "2"}, "3.12.1 3.11.7", ("2", "3.12.1")),
        ({"3.13.0": "2", "3.12.1": "2"}, "3.12.1", ("2", "3.12.1")),
    ],
)
def test_the_newest_version_then_the_newest_python(
    tmp_path: Path, versions: Mapping[str, str], installable: str, expected: tuple[str, str]
) -> None:
    pythons = [Interpreter(version, tmp_path) for version in ("3.13.0", "3.12.1", "3.12.0", "3.11.7")]
    uv = PickyUv(versions, installable.split())
    found = release_facts("demo", "pkg:pypi/alpha", pythons, uv, tmp_path, TODAY)
    assert (found.version, found.python) == expected


def test_when_it_cannot_be_installed_the_first_reason_is_told(tmp_path: Path) -> None:
    pythons = [Interpreter("3.13.0", tmp_path), Interpreter("3.12.1", tmp_path)]
    with pytest.raises(InstallationError, match="does not build"):
        release_facts("demo", "pkg:pypi/alpha", pythons, PickyUv({"3.12.1": "1"}, []), tmp_path, TODAY)
    with pytest.raises(InstallationError, match="nothing fits"):
        release_facts("demo", "pkg:pypi/alpha", pythons, PickyUv({}, []), tmp_path, TODAY)


def test_a_package_that_is_not_there_is_one_line(index: Index, tmp_path: Path) -> None:
    with pytest.raises(InstallationError, match="alpha was not found") as caught:
        facts(tmp_path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("package", "name"), [("pkg:pypi/flask", "flask"), ("pkg:pypi/zope.interface", "zope-interface")]
)
def test_a_package_url_names_a_distribution(package: str, name: str) -> None:
    assert package_name(package) == name


@pytest.mark.parametrize("package", ["flask", "pkg:npm/flask", "", "https://example.org/"])
def test_other_addresses_do_not(package: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        package_name(package)


OSI = "Classifier: License :: OSI Approved"


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        ("License-Expression: MIT OR Apache-2.0\nLicense: other", "MIT OR Apache-2.0"),
        ("License: BSD-3-Clause", "BSD-3-Clause"),
        ("License: UNKNOWN\n" + OSI + " :: MIT License", "MIT License"),
        ("License: " + "x" * 80 + "\n" + OSI + " :: MIT License", "MIT License"),
        ("License: The licence\n        in many lines\n" + OSI + " :: MIT License", "MIT License"),
        (f"{OSI}\n{OSI} :: BSD License\n{OSI} :: Apache Software License", "BSD License, Apache Software License"),
        (OSI, None),
        ("License: ", None),
        ("Summary: none", None),
    ],
)
def test_the_licence_is_what_the_metadata_names(tmp_path: Path, metadata: str, expected: str | None) -> None:
    (tmp_path / "METADATA").write_text(f"Metadata-Version: 2.1\nName: a\nVersion: 1\n{metadata}\n")
    distribution: Distribution = PathDistribution(tmp_path)
    assert license_of(distribution) == expected


@pytest.mark.network
def test_a_package_of_the_registry(tmp_path: Path) -> None:
    found = facts(tmp_path, "pkg:pypi/idna")
    assert found.released > dt.date(2025, 1, 1)
    assert (found.license, found.packages) == ("BSD-3-Clause", 1)
