# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django reads and writes from ordinary code, and a failing transaction block undoes its writes."""

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

Book.objects.create(title="Dune")
try:
    with transaction.atomic():
        Book.objects.create(title="Undone")
        assert Book.objects.count() == 2
        raise RuntimeError("undo")
except RuntimeError:
    pass

titles = list(Book.objects.values_list("title", flat=True))
assert titles == ["Dune"], titles
print("kept:", titles)
