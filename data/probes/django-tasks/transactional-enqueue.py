# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-tasks-db", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""With `django-tasks-db` a Django task that is enqueued in a transaction is stored by it."""

import os
import sys
import urllib
import urllib.parse
from contextlib import suppress

import django
from django.conf import settings
from django.core.management import call_command
from django.db import transaction
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
def welcome(name):
    print("hello", name)


def main() -> None:
    call_command("migrate", verbosity=0)
    with suppress(ZeroDivisionError), transaction.atomic():
        welcome.enqueue("rolled back")
        raise ZeroDivisionError
    with suppress(SystemExit), transaction.atomic():
        transaction.on_commit(sys.exit)  # the process ends right after the commit
        welcome.enqueue("kept")
    stored = [result.args_kwargs["args"] for result in DBTaskResult.objects.all()]
    assert stored == [["kept"]], stored
    print("stored:", stored)


from django_tasks_db.models import DBTaskResult  # noqa: E402 - needs the settings

if __name__ == "__main__":
    main()
