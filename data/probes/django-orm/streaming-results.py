# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's `iterator` hands over the first object while most rows are still unread."""

import django
from django.conf import settings
from django.db import connection, models

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()


class Book(models.Model):
    title = models.CharField(max_length=50)

    class Meta:
        app_label = "shop"


with connection.schema_editor() as editor:
    editor.create_model(Book)
Book.objects.bulk_create(Book(title=f"Book {i}") for i in range(2000))

read: list[int] = []
connection.connection.create_function("seen", 1, lambda key: read.append(key) or key)
seen = models.Func("pk", function="seen", output_field=models.IntegerField())

rows = Book.objects.annotate(seen=seen).iterator(chunk_size=100)
first = next(rows)
at_first = len(read)
assert first.title == "Book 0" and at_first <= 200, at_first
assert 1 + sum(1 for _ in rows) == 2000 == len(read)
print(f"{at_first} of {len(read)} rows read when the first object was handed over")
