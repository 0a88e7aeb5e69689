# /// script
# requires-python = ">=3.11"
# dependencies = ["celery[redis]", "django"]
# ///
"""Celery's `delay_on_commit` sends nothing after a rollback; a crash after the commit loses the job."""

import os
import sys
from contextlib import suppress

import django
from celery import Celery
from celery.signals import after_task_publish
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import transaction

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth"],
)
os.environ["DJANGO_SETTINGS_MODULE"] = "settings"  # Celery's sign that it runs in a Django project
app = Celery("tasks", broker="memory://")
django.setup()
Group = apps.get_model("auth", "Group")
app.set_default()
sent = []
after_task_publish.connect(lambda body, **_: sent.append(body[0]), weak=False)


@app.task(name="welcome")
def welcome(name):
    print("hello", name)


def main() -> None:
    call_command("migrate", verbosity=0)
    with transaction.atomic():
        welcome.delay_on_commit("kept")
        assert sent == []
    with suppress(ZeroDivisionError), transaction.atomic():
        welcome.delay_on_commit("rolled back")
        raise ZeroDivisionError
    assert sent == [("kept",)], sent
    with suppress(SystemExit), transaction.atomic():
        Group.objects.create(name="order")
        transaction.on_commit(sys.exit)  # the process ends between the commit and the sending
        welcome.delay_on_commit("never sent")
    assert Group.objects.filter(name="order").exists() and sent == [("kept",)], sent
    print("sent:", sent, "- after the end of the process: the row committed, the job lost")


if __name__ == "__main__":
    main()
