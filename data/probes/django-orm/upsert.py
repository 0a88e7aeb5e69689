# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's `bulk_create` with `update_conflicts` inserts or updates in one statement."""

import django
from django.conf import settings
from django.db import connection, models
from django.test.utils import CaptureQueriesContext

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()


class Stock(models.Model):
    isbn = models.CharField(max_length=20, unique=True)
    copies = models.IntegerField()

    class Meta:
        app_label = "shop"


with connection.schema_editor() as editor:
    editor.create_model(Stock)

Stock.objects.create(isbn="978-0", copies=1)
with CaptureQueriesContext(connection) as queries:
    Stock.objects.bulk_create(
        [Stock(isbn="978-0", copies=5), Stock(isbn="978-1", copies=2)],
        update_conflicts=True,
        unique_fields=["isbn"],
        update_fields=["copies"],
    )
writes = [query["sql"] for query in queries if not query["sql"].startswith(("BEGIN", "COMMIT"))]
assert len(writes) == 1 and "ON CONFLICT" in writes[0], writes
rows = list(Stock.objects.order_by("isbn").values_list("isbn", "copies"))
assert rows == [("978-0", 5), ("978-1", 2)], rows
print(rows, "in one statement")
