"""What a service is to the lab."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from webatlas.lab.processes import Stop


class ServiceError(Exception):
    """A service could not be started, or did not do what it was asked; the message is one line."""


class Instance(Protocol):
    """A service that runs."""

    @property
    def version(self) -> str:
        """Its version, for example `7.0.15`."""
        ...

    @property
    def ended(self) -> bool:
        """Whether it runs no more."""
        ...

    def lent(self, name: str) -> AbstractContextManager[dict[str, str]]:
        """A place of its own for one program, a database for example, with the variables that lead the program to it.

        Args:
            name: What nothing else that is lent at the time is called: lower-case letters, digits and underscores, at
                most 60 of them.

        Raises:
            ServiceError: The place could not be made.
            InterruptedRunError: The lab was asked to stop.
        """
        ...


class Service(Protocol):
    """A service that programs can ask for by name in `[tool.webatlas]`."""

    @property
    def shared(self) -> bool:
        """Whether one instance serves all programs of a run; otherwise each program has an instance."""
        ...

    def missing(self) -> str:
        """Why it cannot run on this machine, with the package to install; empty when it can."""
        ...

    def running(self, folder: Path, stop: Stop) -> AbstractContextManager[Instance]:
        """The service, ready for connections, for as long as the context lasts.

        Args:
            folder: An empty folder of its own, removed afterwards.
            stop: Ends the service early.

        Raises:
            ServiceError: It could not be started.
            InterruptedRunError: The lab was asked to stop.
        """
        ...
