# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-tasks-db", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""The task of a killed `db_worker` stays marked as running, and no other worker takes it."""

import os
import subprocess
import sys
import time
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
def slow():
    print("started", flush=True)
    time.sleep(300)


def main() -> None:
    if sys.argv[1:]:  # the worker: this file as manage.py
        return call_command(*sys.argv[1:])
    call_command("migrate", verbosity=0)
    result = slow.enqueue()
    command = [sys.executable, __file__, "db_worker", "--verbosity=0"]
    worker = subprocess.Popen([*command, "--no-startup-delay"], stdout=subprocess.PIPE, text=True)
    assert worker.stdout.readline() == "started\n"
    worker.kill()
    worker.wait()
    time.sleep(3)
    subprocess.run([*command, "--batch"], check=True, timeout=40)
    result.refresh()
    assert result.status.value == "RUNNING" and result.attempts == 1, result
    print("after the kill and another worker:", result.status.value, "attempts:", result.attempts)


if __name__ == "__main__":
    main()
