"""Real services for programs that need one, each started on loopback in a temporary folder.

A module here makes one `Service` from the machine's own binaries, and says which environment variables lead a program
to it; `SERVICES` names it. The lab asks first whether the service can run on this machine; a program that needs one
that cannot is skipped with the reason.
"""

from __future__ import annotations

from collections.abc import Mapping

from webatlas.lab.services.apache import Apache
from webatlas.lab.services.mariadb import MariaDB
from webatlas.lab.services.memcached import Memcached
from webatlas.lab.services.nginx import Nginx
from webatlas.lab.services.postgresql import PostgreSQL
from webatlas.lab.services.rabbitmq import RabbitMQ
from webatlas.lab.services.redis import Redis
from webatlas.lab.services.service import Service

SERVICES: Mapping[str, Service] = {
    "apache": Apache(),
    "mariadb": MariaDB(),
    "memcached": Memcached(),
    "nginx": Nginx(),
    "postgresql": PostgreSQL(),
    "rabbitmq": RabbitMQ(),
    "redis": Redis(),
}
"""The services that the lab can start, by the name that programs use."""
