# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's `atomic` inside another is a savepoint: an inner error undoes the inner writes only."""

import django
from django.conf import settings
from django.db import connection, models, transaction

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()


class Book(models.Model):
    title = models.CharField(max_length=50)

    class Meta:
        app_label = "shop"


with connection.schema_editor() as editor:
    editor.create_model(Book)

with transaction.atomic():
    Book.objects.create(title="outer")
    try:
        with transaction.atomic():
            Book.objects.create(title="inner")
            assert Book.objects.count() == 2
            raise ValueError("undo the inner block")
    except ValueError:
        pass
    Book.objects.create(title="after")

titles = list(Book.objects.order_by("pk").values_list("title", flat=True))
assert titles == ["outer", "after"], titles
print("committed:", titles)
