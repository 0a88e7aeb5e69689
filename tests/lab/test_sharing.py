"""Environments that programs share."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from webatlas.lab.environments import Environment, InstallationError, Lock
from webatlas.lab.interpreters import Interpreter
from webatlas.lab.sharing import Environments, Loan, Wanted

from .conftest import BASE, Bench
from .index import Index

PYTHON = Interpreter("3.13.0", BASE)
OTHER = Interpreter("3.12.0", BASE)
SIZE = 1000


class Installer:
    """Makes folders of a thousand bytes, and keeps account."""

    def __init__(self) -> None:
        self.resolved: list[tuple[str, ...]] = []
        self.installed: list[Path] = []
        self.fails = False

    def resolve(self, requirements: tuple[str, ...], interpreter: Interpreter, folder: Path, **_: object) -> Lock:
        self.resolved.append(requirements)
        if self.fails:
            raise InstallationError("no index")
        folder.mkdir()
        lock = folder / "lock"
        lock.write_text(" ".join(requirements).lower())
        return Lock(lock, {})

    def install(self, lock: Lock, interpreter: Interpreter, folder: Path) -> Environment:
        (folder / "bin").mkdir(parents=True)
        (folder / "bin" / "it").write_bytes(b"x" * SIZE)
        self.installed.append(folder)
        return Environment(folder, interpreter)


@pytest.fixture
def installer() -> Installer:
    return Installer()


@pytest.fixture
def environments(installer: Installer) -> Iterator[Environments]:
    made = Environments(installer, idle_bytes=2 * SIZE)  # type: ignore[arg-type]  # all of Uv that is used
    yield made
    made.close()


def folder(loan: Loan) -> Path:
    return loan.environment.folder


def test_the_same_is_resolved_and_installed_once(environments: Environments, installer: Installer) -> None:
    folders = {environments.used(Wanted(("a", "b")), PYTHON, folder) for _ in range(3)}
    assert len(folders) == len(installer.installed) == len(installer.resolved) == 1


def test_what_resolves_to_the_same_is_installed_once(environments: Environments, installer: Installer) -> None:
    environments.used(Wanted(("a",)), PYTHON, folder)
    environments.used(Wanted(("A",)), PYTHON, folder)
    assert (len(installer.resolved), len(installer.installed)) == (2, 1)


def test_another_python_or_other_packages_have_their_own(environments: Environments) -> None:
    folders = {
        environments.used(wanted, python, folder)
        for wanted, python in ((Wanted(("a",)), PYTHON), (Wanted(("a",)), OTHER), (Wanted(("b",)), PYTHON))
    }
    assert len(folders) == 3


def change(loan: Loan) -> None:
    (folder(loan) / "bin" / "it").write_bytes(b"y" * SIZE)


def add(loan: Loan) -> None:
    (folder(loan) / "new").touch()


def remove(loan: Loan) -> None:
    (folder(loan) / "bin" / "it").unlink()


def change_and_hide(loan: Loan) -> None:
    file = folder(loan) / "bin" / "it"
    status = file.stat()
    file.write_bytes(b"y" * SIZE)
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))


def make_executable(loan: Loan) -> None:
    (folder(loan) / "bin" / "it").chmod(0o755)


@pytest.mark.parametrize("meddle", [change, add, remove, change_and_hide, make_executable])
def test_what_changes_its_environment_is_run_again_in_one_of_its_own(
    environments: Environments, meddle: Callable[[Loan], None]
) -> None:
    seen: list[Path] = []

    def use(loan: Loan) -> str:
        seen.append(folder(loan))
        assert (folder(loan) / "bin" / "it").read_bytes() == b"x" * SIZE
        meddle(loan)
        return f"use {len(seen)}"

    assert environments.used(Wanted(("a",)), PYTHON, use) == "use 2"
    assert len(set(seen)) == 2
    later = environments.used(Wanted(("a",)), PYTHON, folder)
    assert later not in seen
    assert not any(path.exists() for path in seen)
    assert later.exists()


def test_who_had_it_meanwhile_is_run_again_too(environments: Environments) -> None:
    both, meddled = threading.Barrier(2), threading.Event()
    uses: dict[str, list[Path]] = {"good": [], "bad": []}

    def use(name: str, loan: Loan) -> None:
        uses[name].append(folder(loan))
        if len(uses[name]) > 1:
            return
        both.wait(60)
        if name == "bad":
            change(loan)
            meddled.set()
        assert meddled.wait(60)

    threads = [
        threading.Thread(
            target=environments.used, args=(Wanted(("a",)), PYTHON, lambda loan, name=name: use(name, loan))
        )
        for name in uses
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert uses["good"][0] == uses["bad"][0]
    assert len({*uses["good"], *uses["bad"]}) == 3


def test_compiled_modules_are_no_change(environments: Environments, installer: Installer) -> None:
    def use(loan: Loan) -> None:
        (folder(loan) / "__pycache__").mkdir(exist_ok=True)
        (folder(loan) / "__pycache__" / "it.pyc").touch()

    environments.used(Wanted(("a",)), PYTHON, use)
    environments.used(Wanted(("a",)), PYTHON, use)
    assert len(installer.installed) == 1


def test_those_unused_for_longest_are_removed(environments: Environments, installer: Installer) -> None:
    a, b, _ = (environments.used(Wanted((name,)), PYTHON, folder) for name in ("a", "b", "a"))
    c = environments.used(Wanted(("c",)), PYTHON, folder)
    assert [path.exists() for path in (a, b, c)] == [True, False, True]
    assert environments.used(Wanted(("a",)), PYTHON, folder) == a
    again = environments.used(Wanted(("b",)), PYTHON, folder)
    assert again != b and again.exists()


def test_one_in_use_is_not_removed(environments: Environments) -> None:
    def use(loan: Loan) -> bool:
        for name in ("b", "c", "d", "e"):
            environments.used(Wanted((name,)), PYTHON, folder)
        return folder(loan).exists()

    assert environments.used(Wanted(("a",)), PYTHON, use)


def test_a_failure_is_not_kept(environments: Environments, installer: Installer) -> None:
    installer.fails = True
    with pytest.raises(InstallationError):
        environments.used(Wanted(("a",)), PYTHON, folder)
    installer.fails = False
    assert environments.used(Wanted(("a",)), PYTHON, folder).exists()


@pytest.mark.parametrize("meddles", [True, False])
def test_an_exception_gives_it_back(environments: Environments, meddles: bool) -> None:
    def use(loan: Loan) -> None:
        if meddles:
            change(loan)
        raise KeyError(folder(loan))

    with pytest.raises(KeyError) as caught:
        environments.used(Wanted(("a",)), PYTHON, use)
    assert caught.value.args[0].exists() != meddles
    assert (environments.used(Wanted(("a",)), PYTHON, folder) == caught.value.args[0]) != meddles


def test_none_outlives_its_run(installer: Installer) -> None:
    environments = Environments(installer)  # type: ignore[arg-type]
    made = environments.used(Wanted(("a",)), PYTHON, folder)
    assert made.exists()
    environments.close()
    assert not made.exists()


def test_a_probe_that_writes_into_its_package_disturbs_no_other(bench: Bench, index: Index) -> None:
    index.add("alpha", "1.0", "2026-01-01T00:00:00Z", code="REPLY = 'pong'\n")
    code = """
    import pathlib
    import alpha
    assert alpha.REPLY == "pong", alpha.REPLY
    pathlib.Path(alpha.__file__).write_text("REPLY = 'ping'")
    print(alpha.__file__)
    """
    for name in ("a", "b", "c"):
        bench.probe(f"demo/{name}", code, 'dependencies = ["alpha"]')
    assert bench.verify("demo").out.endswith("\n3 passed\n")
    said = bench.runs("demo")["a"].saw
    assert said.startswith("TMP/venv/lib/python3.") and said.endswith("/site-packages/alpha/__init__.py")
