# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django loads a to-one and a to-many relation of all rows in a fixed number of statements."""

import django
from django.conf import settings
from django.db import connection, models
from django.test.utils import CaptureQueriesContext

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()


class Author(models.Model):
    name = models.CharField(max_length=50)

    class Meta:
        app_label = "shop"


class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="books")

    class Meta:
        app_label = "shop"


with connection.schema_editor() as editor:
    editor.create_model(Author)
    editor.create_model(Book)
for i in range(20):
    author = Author.objects.create(name=f"Author {i}")
    Book.objects.bulk_create([Book(author=author), Book(author=author)])

with CaptureQueriesContext(connection) as to_one:
    assert len({book.author.name for book in Book.objects.select_related("author")}) == 20
with CaptureQueriesContext(connection) as to_many:
    assert sum(len(author.books.all()) for author in Author.objects.prefetch_related("books")) == 40
assert (len(to_one), len(to_many)) == (1, 2), (len(to_one), len(to_many))
print(f"40 books with authors: {len(to_one)} statement; 20 authors with books: {len(to_many)} statements")
