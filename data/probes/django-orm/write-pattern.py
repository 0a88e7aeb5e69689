# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django writes an object when its `save` is called, and gives two objects for one row."""

import django
from django.conf import settings
from django.db import connection, models

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()


class Book(models.Model):
    title = models.CharField(max_length=50)
    copies = models.IntegerField(default=1)

    class Meta:
        app_label = "shop"


with connection.schema_editor() as editor:
    editor.create_model(Book)

Book.objects.create(title="Dune")
book, same_row = Book.objects.get(title="Dune"), Book.objects.get(title="Dune")
assert book is not same_row and book == same_row
book.copies = 7
assert Book.objects.get(pk=book.pk).copies == 1
book.save()
assert Book.objects.get(pk=book.pk).copies == 7 and same_row.copies == 1
print(
    "stored after save():",
    Book.objects.get(pk=book.pk).copies,
    "- the other object still has",
    same_row.copies,
)
