# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's `raw` turns the rows of hand-written SQL with bound parameters into model objects."""

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

Book.objects.create(title="Dune")
Book.objects.create(title="O'Reilly; DROP TABLE shop_book")
books = list(
    Book.objects.raw("SELECT id, title FROM shop_book WHERE title = %s", ["O'Reilly; DROP TABLE shop_book"])
)
assert len(books) == 1 and isinstance(books[0], Book)
books[0].title = "changed through the object"
books[0].save()
assert list(Book.objects.values_list("title", flat=True)) == ["Dune", "changed through the object"]
print("model object from SQL:", type(books[0]).__name__, books[0].pk)
