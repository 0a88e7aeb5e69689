# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-tasks-db", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""A `db_worker` in another process runs a Django task that came over a table in PostgreSQL."""

import os
import subprocess
import sys
import urllib
import urllib.parse

import django
from django.conf import settings
from django.core.management import call_command
from django.tasks import task

URL = urllib.parse.urlsplit(os.environ["POSTGRESQL_URL"])
DATABASE = {
    "ENGINE": "django.db.backends.postgresql",
    "NAME": URL.path[1:],
    "USER": URL.username,
    "PASSWORD": URL.password,
    "HOST": URL.hostname,
    "PORT": URL.port,
}
settings.configure(
    DATABASES={"default": DATABASE},
    INSTALLED_APPS=["django_tasks_db"],
    TASKS={"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}},
)
django.setup()


@task
def add(a, b):
    return a + b


def main() -> None:
    if sys.argv[1:]:  # the worker: this file as manage.py
        return call_command(*sys.argv[1:])
    call_command("migrate", verbosity=0)
    result = add.enqueue(2, 3)
    before = result.status.value
    subprocess.run([sys.executable, __file__, "db_worker", "--batch"], check=True, timeout=40)
    result.refresh()
    assert (before, result.return_value) == ("READY", 5), (before, result)
    print("the worker process returned", result.return_value)


if __name__ == "__main__":
    main()
