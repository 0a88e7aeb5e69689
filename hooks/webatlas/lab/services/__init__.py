"""Real services for probes that need one, each started on loopback in a temporary folder.

A module here makes one `Service`, and `SERVICES` names it. The lab asks first whether the service can run on this
machine; a probe that needs one that cannot is skipped with the reason. A service hands its address to the probe by
environment variables.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Protocol

from webatlas.lab.processes import Stop
from webatlas.problems import did_you_mean, quoted


class Service(Protocol):
    """A service that probes can ask for by name in `[tool.webatlas]`."""

    def missing(self) -> str:
        """Why it cannot run on this machine, for example `redis-server is not installed`; empty when it can."""
        ...

    def running(self, folder: Path, stop: Stop) -> contextlib.AbstractContextManager[Mapping[str, str]]:
        """The service, ready for connections, for as long as the context lasts.

        Args:
            folder: An empty folder of its own, removed afterwards.
            stop: Ends the service early.

        Returns:
            The environment variables that tell the probe where it is.
        """
        ...


SERVICES: Mapping[str, Service] = {}
"""The services that the lab can start, by the name that probes use."""


def unavailable(names: Iterable[str], services: Mapping[str, Service]) -> str:
    """Why one of the named services cannot be had, or nothing when all can."""
    for name in names:
        service = services.get(name)
        if service is None:
            hint = did_you_mean(name, services)
            return f"the lab has no service {quoted(name)}{f'; {hint}' if hint else ''}"
        if reason := service.missing():
            return f"service {name}: {reason}"
    return ""


@contextlib.contextmanager
def running(
    names: Iterable[str], services: Mapping[str, Service], folder: Path, stop: Stop
) -> Iterator[dict[str, str]]:
    """All the named services at once, with the environment variables of all of them."""
    environment: dict[str, str] = {}
    with contextlib.ExitStack() as stack:
        for name in names:
            own = folder / name
            own.mkdir(parents=True)
            environment |= stack.enter_context(services[name].running(own, stop))
        yield environment
