# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django queries when an unloaded relation is read, and raises instead with `fetch_mode`."""

import django
from django.conf import settings
from django.core.exceptions import FieldFetchBlocked
from django.db import connection, models
from django.test.utils import CaptureQueriesContext

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()


class Author(models.Model):
    name = models.CharField(max_length=50)

    class Meta:
        app_label = "shop"


class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE)

    class Meta:
        app_label = "shop"


with connection.schema_editor() as editor:
    editor.create_model(Author)
    editor.create_model(Book)
Book.objects.create(author=Author.objects.create(name="Frank Herbert"))

with CaptureQueriesContext(connection) as queries:
    assert Book.objects.get().author.name == "Frank Herbert"
assert len(queries) == 2, queries.captured_queries

book = Book.objects.fetch_mode(models.FETCH_RAISE).get()
with CaptureQueriesContext(connection) as queries:
    try:
        print(book.author.name)
    except FieldFetchBlocked as error:
        print("with FETCH_RAISE:", error)
    else:
        raise SystemExit("the relation was loaded all the same")
assert len(queries) == 0
