"""Running one program: an environment of its own, a clean room to run in, and how it went."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from webatlas.lab import observations, processes
from webatlas.lab.environments import Environment, Uv
from webatlas.lab.interpreters import Interpreter, satisfying
from webatlas.lab.processes import SYSTEM_PATH, Outcome, Quota, Stop
from webatlas.lab.records import Records
from webatlas.lab.rooms import room
from webatlas.lab.services.pool import Pool
from webatlas.lab.services.service import ServiceError
from webatlas.lab.sharing import Environments, Loan, Wanted
from webatlas.problems import quoted
from webatlas.programs import Needs, Program

_LONGEST_NAME = 60

T = TypeVar("T")
Choice = Callable[[Needs], Wanted]
"""Which of the packages that a program needs it is to have."""


@dataclass(frozen=True, slots=True)
class Execution:
    """A program that was run.

    Attributes:
        program: The program.
        file: The copy of it that was run.
        outcome: How it ended.
        limit: Its time limit in seconds.
        python: The version of CPython.
        packages: The distributions that were installed, with their versions.
        services: The services that it had, with their versions.
        masks: Folders of this run or machine, with what to write in their place.
    """

    program: Program
    file: Path
    outcome: Outcome
    limit: float
    python: str
    packages: Mapping[str, str]
    services: Mapping[str, str]
    masks: Mapping[Path, str]

    @property
    def passed(self) -> bool:
        """Whether it ended by itself and well."""
        return self.outcome.returncode == 0 and not (self.outcome.timed_out or self.outcome.exceeded)

    @property
    def seconds(self) -> float:
        """How long it ran, without its installation."""
        return round(self.outcome.seconds, 1)

    def saw(self) -> str:
        """What it showed: what it printed when it passed, otherwise where and why it failed."""
        if self.passed:
            return observations.shown(self.outcome, self.masks)
        return observations.failed(self.outcome, self.program.source, self.file, self.masks, self.limit)

    def error(self) -> str:
        """Why it failed, in one line."""
        return observations.error(self.outcome, self.program.source, self.file, self.masks, self.limit)

    def departures(self, python: str, packages: Mapping[str, str]) -> list[str]:
        """What it was run on otherwise than recorded."""
        notes = [f"recorded on Python {python}"] if python != self.python else []
        names = sorted({*self.packages, *packages})
        other = [name for name in names if self.packages.get(name) != packages.get(name)]
        return notes + ([f"other packages than recorded: {', '.join(other)}"] if other else [])

    def remarks(self) -> list[str]:
        """What else there is to tell of it."""
        left = self.outcome.left
        return [f"ended {left} process{'es' if left > 1 else ''} that it left running"] if left else []


@dataclass(frozen=True, slots=True)
class Place:
    """Where a program runs, and with what.

    Attributes:
        work: An empty folder to run it in.
        environment: What is installed for it.
        packages: The distributions in it, with their versions.
        variables: All of its environment variables.
        services: The services that it has, with their versions.
        masks: Folders of this run or machine, with what to write in their place.
    """

    work: Path
    environment: Environment
    packages: Mapping[str, str]
    variables: Mapping[str, str]
    services: Mapping[str, str]
    masks: Mapping[Path, str]

    @property
    def quota(self) -> Quota:
        """What its programs may take, each with all that it starts."""
        return Quota(self.work.parent)


@dataclass(frozen=True)
class Lab:
    """What all jobs of one run share."""

    data: Path
    records: Records
    interpreters: Sequence[Interpreter]
    uv: Uv
    environments: Environments
    stop: Stop
    services: Pool
    timeout: float
    today: dt.date

    def interpreter(self, needs: Needs, recorded: str = "") -> Interpreter | None:
        """The Python to run a program on, or None where none fits.

        Args:
            needs: What the program needs.
            recorded: The version to come near to: that very one, else its minor, else the newest.
        """
        able = list(satisfying(self.interpreters, needs.requires_python))
        minor = recorded.rpartition(".")[0]
        able.sort(key=lambda python: (python.version != recorded, python.minor != minor))
        return able[0] if able else None

    def obstacle(self, needs: Needs, interpreter: Interpreter | None) -> str:
        """Why a program cannot run on this machine, or nothing."""
        if interpreter is None:
            found = ", ".join(python.version for python in self.interpreters)
            return f"no Python here satisfies {quoted(str(needs.requires_python))}; found {found}"
        return self.services.unavailable(needs.services)

    def newest(self, needs: Needs) -> Wanted:
        """The newest packages."""
        return Wanted(needs.dependencies)

    def as_of(self, date: dt.date, packages: Mapping[str, str]) -> Choice:
        """The recorded packages."""
        # Constraints rather than requirements: on another system or Python some of the recorded packages are not
        # needed, and others are; the date settles those.
        pins = tuple(f"{name}=={version}" for name, version in sorted(packages.items()))
        day_after = date + dt.timedelta(days=1)
        return lambda needs: Wanted(needs.dependencies, pins, day_after)

    def run(
        self, program: Program, ids: Sequence[str], stem: str, interpreter: Interpreter, choice: Choice
    ) -> Execution:
        """Run a program in a clean place.

        Args:
            program: The program; its services can be had.
            ids: What it is about, which nothing else that runs is.
            stem: What to call its file.
            interpreter: The CPython to run it on.
            choice: Which packages it is to have.

        Raises:
            InstallationError: Its packages could not be installed.
            InterruptedRunError: The lab was asked to stop.
            ServiceError: A service that it needs could not be started.
            OSError: A file or a program of the lab's own could not be used.
        """
        limit = program.needs.timeout or self.timeout

        def execution(place: Place) -> Execution:
            file = place.work / f"{stem}.py"
            file.write_text(program.source, "utf-8")
            outcome = processes.run(
                [str(place.environment.python), str(file)],
                cwd=place.work,
                env=place.variables,
                stop=self.stop,
                timeout=limit,
                limits=processes.PROGRAM_LIMITS,
                quota=place.quota,
            )
            return Execution(
                program,
                file,
                outcome,
                limit,
                python=interpreter.version,
                packages=place.packages,
                services=place.services,
                masks=place.masks,
            )

        return self.placed(program.needs, ids, interpreter, choice, execution)

    def placed(
        self, needs: Needs, ids: Sequence[str], interpreter: Interpreter, choice: Choice, use: Callable[[Place], T]
    ) -> T:
        """What comes of the use of a clean place that has everything that a program needs.

        Args:
            needs: What the program needs; its services can be had.
            ids: What it is about, which nothing else that runs is.
            interpreter: The CPython to run it on.
            choice: Which packages it is to have.
            use: Runs the program there; is called again, in another place, when its packages were meddled with or a
                service failed.

        Raises:
            InstallationError: Its packages could not be installed.
            InterruptedRunError: The lab was asked to stop.
            ServiceError: A service that it needs could not be started.
        """

        def use_place(loan: Loan) -> T:
            environment = loan.environment
            with room() as root:
                for name in ("home", "tmp", "work"):
                    (root / name).mkdir()
                folders = {root: "TMP", root.resolve(): "TMP", environment.folder: "TMP/venv"}
                with self.services.lent(_place_name(ids), needs.services) as lent:
                    place = Place(
                        root / "work",
                        environment,
                        loan.packages,
                        variables={**_clean_environment(environment, root), **lent.environment},
                        services=lent.versions,
                        masks={**folders, **_installation(interpreter)},
                    )
                    return use(place)

        try:
            return self.environments.used(choice(needs), interpreter, use_place)
        except ServiceError:  # the service may have gone down under the program; there is another one for the next try
            return self.environments.used(choice(needs), interpreter, use_place)


def _place_name(ids: Sequence[str]) -> str:
    """What the places of a program in its services are called; the same each time, because programs print it."""
    name = "__".join(ids).replace("-", "_")
    digest = hashlib.sha256(name.encode()).hexdigest()
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 9]}_{digest[:8]}"


def _installation(interpreter: Interpreter) -> dict[Path, str]:
    """The folder of an interpreter that has one to itself, with a name that is the same on every machine."""
    prefix = interpreter.path.parent.parent
    return {prefix: "PYTHON"} if len(prefix.parts) > 3 else {}


def _clean_environment(environment: Environment, root: Path) -> dict[str, str]:
    """All environment variables of a program; none of the caller's own is passed on."""
    return {
        "PATH": ":".join([str(environment.python.parent), *SYSTEM_PATH]),
        "VIRTUAL_ENV": str(environment.folder),
        "HOME": str(root / "home"),
        "TMPDIR": str(root / "tmp"),
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONFAULTHANDLER": "1",  # a crash says where
        "PYTHONNOUSERSITE": "1",
        "PYTHONUNBUFFERED": "1",  # what was printed is there even when the program is killed
    }
