# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django awaits queries, but runs each in a thread, and a transaction block cannot be awaited."""

import asyncio
import threading

import django
from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import connection, models, transaction

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()


class Book(models.Model):
    title = models.CharField(max_length=50)

    class Meta:
        app_label = "shop"


threads: set[threading.Thread] = set()


def record_thread(execute, sql, params, many, context):
    threads.add(threading.current_thread())
    return execute(sql, params, many, context)


def prepare() -> None:
    with connection.schema_editor() as editor:
        editor.create_model(Book)
    connection.execute_wrappers.append(record_thread)


async def main() -> None:
    await sync_to_async(prepare)()
    await Book.objects.acreate(title="Dune")
    assert [book.title async for book in Book.objects.all()] == ["Dune"]
    assert len(threads) == 1 and threading.main_thread() not in threads, threads
    try:
        async with transaction.atomic():
            raise SystemExit("the transaction block was awaited")
    except TypeError as error:
        print(f"SQL ran in {threads.pop().name}; async with atomic(): {error}")


asyncio.run(main())
