# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's `bulk_create` inserts a list in a few statements and sets the primary keys."""

import django
from django.conf import settings
from django.db import connection, models
from django.test.utils import CaptureQueriesContext

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()


class Book(models.Model):
    title = models.CharField(max_length=50)

    class Meta:
        app_label = "shop"


with connection.schema_editor() as editor:
    editor.create_model(Book)

with CaptureQueriesContext(connection) as queries:
    books = Book.objects.bulk_create([Book(title=f"Book {i}") for i in range(1000)])
inserts = [query for query in queries if query["sql"].startswith("INSERT")]
assert len(inserts) <= 10, len(inserts)
assert {book.pk: book.title for book in books} == dict(Book.objects.values_list("pk", "title"))
assert Book.objects.count() == 1000
print(f"1000 objects, {len(inserts)} INSERT statement, keys {books[0].pk} to {books[-1].pk}")
