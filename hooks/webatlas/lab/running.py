"""Running one probe: an environment of its own, a clean room to run in, and a verdict."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from webatlas.entries import Run
from webatlas.lab import observations, processes
from webatlas.lab.environments import Environment, Lock, Uv
from webatlas.lab.interpreters import Interpreter
from webatlas.lab.probes import Probe
from webatlas.lab.processes import SYSTEM_PATH, Outcome, Stop
from webatlas.lab.rooms import room
from webatlas.lab.services.pool import Pool

_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Ran:
    """A probe that was run.

    Attributes:
        run: What is recorded of it.
        left: How many processes it left running.
    """

    run: Run
    left: int


def run_probe(
    probe: Probe,
    interpreter: Interpreter,
    uv: Uv,
    stop: Stop,
    *,
    resolve: Callable[[Interpreter, Path], Lock],
    distribution: str | None,
    services: Pool,
    timeout: float,
    today: dt.date,
) -> Ran:
    """Install what a probe needs and run it.

    Args:
        probe: The probe; its services can be had.
        interpreter: The CPython to run it on.
        uv: The installer.
        stop: Ends it early.
        resolve: Finds the packages, given the interpreter and a folder for the lock file.
        distribution: The name of the tool's distribution, or None where it has none.
        services: Lends it what it needs.
        timeout: Seconds after which it is ended, unless it has a limit of its own.
        today: The day to record.

    Raises:
        InstallationError: Its packages could not be installed.
        InterruptedRunError: The lab was asked to stop.
        ServiceError: A service that it needs could not be started.
        OSError: A file or a program of the lab's own could not be used.
    """
    with room() as root:
        environment = uv.install(resolve(interpreter, root / "lock"), interpreter, root / "venv")
        packages = environment.packages()
        limit = probe.timeout or timeout
        with services.lent(place_name(probe.tool, probe.feature), probe.services) as lent:
            ran, outcome = _run(probe, environment, root, limit, lent.environment, stop)
        masks = {root: "TMP", **_installation(interpreter)}
        passed = outcome.returncode == 0 and not outcome.timed_out
        saw = observations.shown(outcome, masks) if passed else observations.failed(outcome, probe, ran, masks, limit)
    run = Run(
        result="passed" if passed else "failed",
        saw=saw,
        version=packages.get(distribution) if distribution else None,
        python=interpreter.version,
        date=today,
        seconds=round(outcome.seconds, 1),
        probe=probe.sha256,
        packages=packages,
    )
    return Ran(run, outcome.left)


def place_name(*ids: str) -> str:
    """What the places of a program in its services are called; the same each time, because programs print it."""
    name = "__".join(ids).replace("-", "_")
    digest = hashlib.sha256(name.encode()).hexdigest()
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 9]}_{digest[:8]}"


def _run(
    probe: Probe, environment: Environment, root: Path, limit: float, addresses: Mapping[str, str], stop: Stop
) -> tuple[Path, Outcome]:
    """Run the probe's program in an empty folder; the file that was run, and how it ended."""
    for name in ("home", "tmp", "work"):
        (root / name).mkdir()
    # `uv run ADDRESS`, which is how readers run a probe, gives the file a name of its own too. Under its own name, and
    # among its siblings, `websockets.py` would be imported in place of the package.
    ran = root / "work" / f"{probe.feature}_probe.py"
    ran.write_text(probe.source, "utf-8")
    outcome = processes.run(
        [str(environment.python), str(ran)],
        cwd=root / "work",
        env={**clean_environment(environment, root), **addresses},
        stop=stop,
        timeout=limit,
        limits=processes.PROGRAM_LIMITS,
    )
    return ran, outcome


def _installation(interpreter: Interpreter) -> dict[Path, str]:
    """The folder of an interpreter that has one to itself, with a name that is the same on every machine."""
    prefix = interpreter.path.parent.parent
    return {prefix: "PYTHON"} if len(prefix.parts) > 3 else {}


def clean_environment(environment: Environment, root: Path) -> dict[str, str]:
    """All environment variables of a probe; none of the caller's own is passed on."""
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
