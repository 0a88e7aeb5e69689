"""The services of one run: each is started when the first program needs it, and ended with the run."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from webatlas.lab.processes import Stop
from webatlas.lab.rooms import room
from webatlas.lab.services.service import Instance, Service, ServiceError
from webatlas.problems import did_you_mean, quoted

_TRIES = 2
"""How often a service that does not start is tried in one run; the first may have met with an accident."""


@dataclass(frozen=True, slots=True)
class Lent:
    """What one program has of the services.

    Attributes:
        environment: The environment variables that lead it to them.
        versions: The services' versions by name.
    """

    environment: Mapping[str, str]
    versions: Mapping[str, str]


class Pool:
    """The services of one run, for programs in any thread; to be closed when all programs have ended."""

    def __init__(self, services: Mapping[str, Service], stop: Stop) -> None:
        self._services = services
        self._stop = stop
        self._locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._instances: dict[str, Instance] = {}
        self._failures: defaultdict[str, list[ServiceError]] = defaultdict(list)
        self._running = ExitStack()

    def close(self) -> None:
        """End all of them."""
        self._running.close()

    def unavailable(self, names: Iterable[str]) -> str:
        """Why one of the named services cannot be had on this machine, or nothing when all can."""
        for name in names:
            service = self._services.get(name)
            if service is None:
                hint = did_you_mean(name, self._services)
                return f"the lab has no service {quoted(name)}{f'; {hint}' if hint else ''}"
            if reason := service.missing():
                return f"service {name}: {reason}"
        return ""

    @contextmanager
    def lent(self, borrower: str, names: Iterable[str]) -> Iterator[Lent]:
        """What a program needs of the named services, for as long as the context lasts.

        Args:
            borrower: What the program's places are called: lower-case letters, digits and underscores, at most 60.
            names: Services that are available.

        Raises:
            ServiceError: One could not be started; the message names it.
            InterruptedRunError: The lab was asked to stop.
        """
        environment: dict[str, str] = {}
        versions: dict[str, str] = {}
        with ExitStack() as stack:
            for name in names:
                try:
                    instance = self._instance(name, stack)
                    environment |= stack.enter_context(instance.lent(borrower))
                except ServiceError as error:
                    raise ServiceError(f"service {name}: {error}") from error
                versions[name] = instance.version
            yield Lent(environment, versions)

    def _instance(self, name: str, borrowers: ExitStack) -> Instance:
        service = self._services[name]
        if not service.shared:
            return borrowers.enter_context(_running(service, self._stop))
        with self._locks[name]:
            if len(self._failures[name]) >= _TRIES:
                raise self._failures[name][-1]
            instance = self._instances.get(name)
            if instance is None or instance.ended:  # a program can bring it down
                try:
                    instance = self._running.enter_context(_running(service, self._stop))
                except ServiceError as error:
                    self._failures[name].append(error)
                    raise
                self._instances[name] = instance
            return instance


@contextmanager
def _running(service: Service, stop: Stop) -> Iterator[Instance]:
    with room() as folder:
        (folder / "s").mkdir()
        with service.running(folder / "s", stop) as instance:
            yield instance
