"""Running a starter project as a user would: prepare it, run its tests, start all of it, and ask it from outside."""

from __future__ import annotations

import http.client
import re
import secrets
import shlex
import time
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from signal import Signals
from string import Template

from webatlas.lab import observations, processes
from webatlas.lab.interpreters import Interpreter
from webatlas.lab.observations import cleaned, cut
from webatlas.lab.processes import Outcome, Serving
from webatlas.lab.running import Choice, Lab, Place
from webatlas.lab.services.hosting import free_port
from webatlas.problems import did_you_mean, listed, quoted
from webatlas.starters import Launch, Starter

LONGEST = 1500
"""How many characters of what was seen are kept (see `saw` in the schema)."""

_TESTED = re.compile(r"\d+ (?:passed|tests?)\b")
_TIME = re.compile(r" in \d+(?:\.\d+)? ?s.*")
_LAST_WORDS = 400
_TICK = 0.1


class UnfitStarterError(Exception):
    """The starter's description cannot be carried out; the message is one line."""


class _FailedStepError(Exception):
    """A step did not come about; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Started:
    """A starter that was run.

    Attributes:
        passed: Whether every step came about.
        saw: What its check program printed, or which step failed and why.
        tested: The line in which its tests summed up; empty when they did not pass.
        seconds: How long all steps took together.
        memory: How many bytes its processes took once they had been asked; 0 where that was not reached.
        left: How many processes the steps left running; they were ended.
        python: The version of CPython.
        services: The services that it had, with their versions.
        packages: The distributions that were installed, with their versions.
    """

    passed: bool
    saw: str
    tested: str
    seconds: float
    memory: int
    left: int
    python: str
    services: Mapping[str, str]
    packages: Mapping[str, str]


def run_starter(lab: Lab, starter: Starter, interpreter: Interpreter, choice: Choice) -> Started:
    """Install a starter, start its services, and go through its steps; in the end nothing of it runs.

    Args:
        lab: What all jobs share.
        starter: The starter; its services can be had.
        interpreter: The CPython to run it on.
        choice: Which packages it is to have.

    Raises:
        UnfitStarterError: Its description names a variable that is not there.
        InstallationError: Its packages could not be installed.
        InterruptedRunError: The lab was asked to stop.
        ServiceError: A service that it needs could not be started.
    """
    ids = (starter.id, "starter")
    return lab.placed(starter.needs, ids, interpreter, choice, lambda place: _run_in(lab, starter, place))


def _run_in(lab: Lab, starter: Starter, place: Place) -> Started:
    """Go through the steps of a starter in a place that has all it needs."""
    for file in starter.files:
        path = place.work / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, "utf-8")
    steps = _Steps(lab, starter, place, _variables(starter.launch, place.variables))
    begun = time.monotonic()
    try:
        saw, passed = steps.all(), True
    except _FailedStepError as error:
        saw, passed = str(error), False
    return Started(
        passed=passed,
        saw=cut(saw, LONGEST),
        tested=steps.tested,
        seconds=round(time.monotonic() - begun, 1),
        memory=steps.memory,
        left=steps.left,
        python=place.environment.interpreter.version,
        services=place.services,
        packages=place.packages,
    )


def _variables(launch: Launch, given: Mapping[str, str]) -> dict[str, str]:
    """All environment variables of a starter's programs."""
    variables = dict(given)
    variables |= {name: str(free_port()) for name in launch.ports}
    variables |= {name: secrets.token_hex(32) for name in launch.secrets}
    for name, value in launch.environment.items():
        variables[name] = _filled(f"environment.{name}", value, variables)
    return variables


def _filled(field: str, text: str, variables: Mapping[str, str]) -> str:
    try:
        return Template(text).substitute(variables)
    except KeyError as error:
        hint = did_you_mean(error.args[0], variables) or "name it in services, ports, secrets or environment"
        raise UnfitStarterError(f"{field}: there is no variable {quoted(error.args[0])}; {hint}") from None
    except ValueError:
        raise UnfitStarterError(f"{field}: a '$' in {quoted(text)} names no variable; write '$$' for one '$'") from None


class _Steps:
    """The steps of one run, under one time limit.

    Attributes:
        tested: The line in which the tests summed up; empty until they have passed.
        memory: How many bytes the started processes took after the check; 0 before that.
        left: How many processes the steps left running so far.
    """

    def __init__(self, lab: Lab, starter: Starter, place: Place, variables: Mapping[str, str]) -> None:
        self.tested = ""
        self.memory = 0
        self.left = 0
        self._lab = lab
        self._starter = starter
        self._place = place
        self._variables = variables
        self._deadline = time.monotonic() + starter.launch.timeout

    def all(self) -> str:
        """Go through all of them; what the check program printed.

        Raises:
            _FailedStepError: One did not come about.
        """
        launch = self._starter.launch
        for command in launch.prepare:
            self._run("prepare", command)
        self.tested = _summary(self._run("tests", launch.tests))
        addresses = [_filled("ready", address, self._variables) for address in launch.ready]
        with processes.serving(
            self._argv("start", launch.start),
            cwd=self._place.work,
            env=self._variables,
            stop=self._lab.stop,
            limits=processes.PROGRAM_LIMITS,
            quota=self._place.quota,
            ending=Signals.SIGTERM,
        ) as serving:
            try:
                self._await(serving, addresses)
                saw = self._run("check", launch.check)
                self.memory = serving.memory()
            except _FailedStepError as error:
                raise _FailedStepError("\n".join(filter(None, (str(error), self._said(serving))))) from None
            self.left += serving.end().left
        return cleaned(saw.stdout, self._place.masks, LONGEST)

    def _argv(self, step: str, command: str) -> list[str]:
        return [_filled(step, word, self._variables) for word in shlex.split(command)]

    def _run(self, step: str, command: str) -> Outcome:
        """Run a command to its end.

        Raises:
            _FailedStepError: It did not end by itself and well.
        """
        argv = self._argv(step, command)
        limit = max(self._deadline - time.monotonic(), 0.1)
        try:
            outcome = processes.run(
                argv,
                cwd=self._place.work,
                env=self._variables,
                stop=self._lab.stop,
                timeout=limit,
                limits=processes.PROGRAM_LIMITS,
                quota=self._place.quota,
            )
        except OSError as error:
            raise _FailedStepError(f"{step}: {command}\ncannot be run: {error}") from None
        self.left += outcome.left
        if outcome.timed_out or outcome.exceeded or outcome.returncode:
            raise _FailedStepError(f"{step}: {command}\n{self._why(argv, outcome)}")
        return outcome

    def _why(self, argv: list[str], outcome: Outcome) -> str:
        """Why a command failed, with the line of the starter's own program where one can be told."""
        sources = {file.path: file.text for file in self._starter.files}
        program = next((word for word in argv if word in sources), "")
        limit, masks = self._starter.launch.timeout, self._place.masks
        if outcome.timed_out or outcome.exceeded or program:
            return observations.failed(outcome, sources.get(program, ""), Path(program), masks, limit)
        said = outcome.stdout.strip() or outcome.stderr.strip()
        return "\n".join((f"exit code {outcome.returncode}", _end_of(cleaned(said, masks, len(said)))))

    def _await(self, serving: Serving, addresses: list[str]) -> None:
        """Wait until every address answers.

        Raises:
            _FailedStepError: The program ended before, or the time is up.
        """
        command = self._starter.launch.start
        waiting = list(addresses)
        while waiting:
            if serving.ended:
                try:
                    code = serving.outcome().returncode
                except OSError as error:
                    raise _FailedStepError(f"start: {command}\ncannot be run: {error}") from None
                raise _FailedStepError(f"start: {command}\nended with exit code {code} before it was ready")
            if time.monotonic() > self._deadline:
                late = cleaned(listed(waiting), self._place.masks)
                limit = f"{self._starter.launch.timeout:g} s"
                raise _FailedStepError(f"start: {command}\nafter {limit} there was no answer from {late}")
            waiting = [address for address in waiting if not _answers(address)]
            if waiting:
                time.sleep(_TICK)

    def _said(self, serving: Serving) -> str:
        """The last that the started programs said; ends them."""
        try:
            outcome = serving.end()
        except OSError:  # it could not be started, which is told already
            return ""
        self.left += outcome.left
        said = outcome.stdout + outcome.stderr
        end = _end_of(cleaned(said, self._place.masks, len(said)))
        return f"it said last:\n{end}" if end else ""


def _end_of(text: str) -> str:
    """The last whole lines of a text."""
    if len(text) <= _LAST_WORDS:
        return text
    _, _, end = text[-_LAST_WORDS:].partition("\n")
    return end or text[-_LAST_WORDS:]


def _summary(outcome: Outcome) -> str:
    """The line in which tests sum up, without the time that they took."""
    lines = [line.strip(" =") for line in (outcome.stderr + "\n" + outcome.stdout).splitlines()]
    found = next((line for line in reversed(lines) if _TESTED.search(line)), "")
    return cut(cleaned(_TIME.sub("", found), {}), 200)


_direct: Callable[..., http.client.HTTPResponse] = urllib.request.build_opener(urllib.request.ProxyHandler({})).open


def _answers(address: str) -> bool:
    try:
        with _direct(address, timeout=5) as response:
            return response.status == 200
    except (OSError, http.client.HTTPException):
        return False
