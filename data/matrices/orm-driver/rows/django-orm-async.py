# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
import contextlib

import django
from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import connection, connections, models, transaction

if DRIVER == "pymysql":  # Django's backend imports MySQLdb, for which PyMySQL can stand
    import pymysql

    pymysql.install_as_MySQLdb()
    MODULES["mysql"]["pymysql"] = ("MySQLdb",)
    CONDITIONS.append("after pymysql.install_as_MySQLdb()")

settings.configure(
    DATABASES={
        "default": {
            "ENGINE": f"django.db.backends.{'sqlite3' if DATABASE == 'sqlite' else DATABASE}",
            "NAME": FILE if DATABASE == "sqlite" else ADDRESS.path[1:],
            "HOST": ADDRESS.hostname or "",
            "PORT": ADDRESS.port or "",
            "USER": ADDRESS.username or "",
            "PASSWORD": ADDRESS.password or "",
        }
    }
)
django.setup()


class Person(models.Model):
    name = models.CharField(max_length=50)

    class Meta:
        app_label = "shop"


def create_table() -> None:
    with connection.schema_editor() as editor:
        editor.create_model(Person)


def insert(*names: str, undo: bool = False) -> None:
    with transaction.atomic():
        Person.objects.bulk_create([Person(name=name) for name in names])
        if undo:
            raise Undone


async def work() -> list[str]:
    CONDITIONS.append("the transaction in a plain function through sync_to_async, and each call waits in a thread")
    await sync_to_async(create_table)()
    await sync_to_async(insert)("Ada", "Grace")
    with contextlib.suppress(Undone):
        await sync_to_async(insert)("Mallory", undo=True)
    names = [person.name async for person in Person.objects.order_by("name")]
    await sync_to_async(connections.close_all)()
    return names
