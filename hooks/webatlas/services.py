"""The services that a program can ask for: what a reader needs to have running, and how the program is told of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from webatlas.problems import did_you_mean, quoted


@dataclass(frozen=True, slots=True)
class Service:
    """A service, as readers need it.

    Attributes:
        name: What it is called.
        needed: What a reader has to have, with its article: `a Redis`.
        variables: The environment variables that lead a program to it.
    """

    name: str
    needed: str
    variables: tuple[str, ...]


SERVICES: Mapping[str, Service] = {
    "apache": Service(
        "Apache",
        "an Apache HTTP Server to start",
        ("APACHE_BINARY", "APACHE_GROUP", "APACHE_MODULES", "APACHE_PORT", "APACHE_USER"),
    ),
    "mariadb": Service("MariaDB", "a MariaDB", ("MARIADB_URL",)),
    "memcached": Service("Memcached", "a Memcached", ("MEMCACHED_ADDRESS",)),
    "nginx": Service("nginx", "an nginx to start", ("NGINX_BINARY", "NGINX_PORT")),
    "postgresql": Service("PostgreSQL", "a PostgreSQL", ("POSTGRESQL_URL",)),
    "rabbitmq": Service("RabbitMQ", "a RabbitMQ", ("RABBITMQ_URL",)),
    "redis": Service("Redis", "a Redis", ("REDIS_URL",)),
}
"""Each by the name that programs use; the lab has the same ones."""


def unknown_services(names: Iterable[str]) -> list[tuple[str, str]]:
    """What is wrong with the names of services, as message and hint."""
    return [
        (f"{quoted(name)} is not a service", did_you_mean(name, SERVICES) or f"one of {', '.join(SERVICES)}")
        for name in names
        if name not in SERVICES
    ]
