# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django numbers rows within groups with `Window`, without SQL text."""

import django
from django.conf import settings
from django.db import connection, models
from django.db.models.functions import RowNumber

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()


class Book(models.Model):
    genre = models.CharField(max_length=20)
    price = models.IntegerField()

    class Meta:
        app_label = "shop"


with connection.schema_editor() as editor:
    editor.create_model(Book)
for genre, price in [("sf", 9), ("sf", 12), ("art", 40)]:
    Book.objects.create(genre=genre, price=price)

rank = models.Window(RowNumber(), partition_by="genre", order_by="-price")
rows = list(Book.objects.annotate(rank=rank).order_by("genre", "rank").values_list("genre", "price", "rank"))
assert rows == [("art", 40, 1), ("sf", 12, 1), ("sf", 9, 2)], rows
print(rows)
