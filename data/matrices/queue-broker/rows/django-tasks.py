# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "django-tasks-db", "django-tasks-rq", "psycopg[binary]"]
# ///
from urllib.parse import urlsplit

import django
from django.conf import settings
from django.core.management import call_command
from django.tasks import task

ADDRESS = urlsplit(URL)
DATABASE = {"ENGINE": "django.db.backends.sqlite3", "NAME": URL if BROKER == "sqlite" else ":memory:"}
if BROKER == "postgresql":
    DATABASE = {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": ADDRESS.path[1:],
        "USER": ADDRESS.username,
        "PASSWORD": ADDRESS.password,
        "HOST": ADDRESS.hostname,
        "PORT": ADDRESS.port,
    }
if BROKER in ("postgresql", "sqlite"):
    APPS, BACKEND = ["django_tasks_db"], "django_tasks_db.DatabaseBackend"
    WORKER = "{python} manage.py db_worker --no-startup-delay --interval 0.5"
    CONDITIONS.append("with django-tasks-db")
elif BROKER == "redis":
    APPS, BACKEND = ["django_rq", "django_tasks_rq"], "django_tasks_rq.RQBackend"
    WORKER = "{python} manage.py rqworker --with-scheduler --job-class django_tasks_rq.Job"
    CONDITIONS.append("with django-tasks-rq")
    PATIENCE = 110
else:
    raise SystemExit("neither django-tasks-db nor django-tasks-rq has a backend for RabbitMQ")
if not settings.configured:  # a process imports this file twice
    settings.configure(
        DATABASES={"default": DATABASE},
        INSTALLED_APPS=["django.contrib.contenttypes", *APPS],
        RQ_QUEUES={"default": {"URL": URL}},
        TASKS={"default": {"BACKEND": BACKEND, "QUEUES": ["default"]}},
        USE_TZ=True,
    )
    django.setup()
hello, flaky, slow = task(hello), task(flaky), task(slow)


def prepare() -> None:
    (FOLDER / "manage.py").write_text("import sys, cell\n\ncell.call_command(*sys.argv[1:])\n")
    if BROKER != "redis":
        call_command("migrate", verbosity=0)


def send(name: str) -> None:
    globals()[name].enqueue()
