# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django has primary keys of two columns, but refuses a `ForeignKey` to such a model."""

import django
from django.conf import settings
from django.db import connection, models

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()


class Line(models.Model):
    pk = models.CompositePrimaryKey("order_id", "number")
    order_id = models.IntegerField()
    number = models.IntegerField()
    title = models.CharField(max_length=50)

    class Meta:
        app_label = "shop"


class Return(models.Model):
    line = models.ForeignKey(Line, on_delete=models.CASCADE)

    class Meta:
        app_label = "shop"


with connection.schema_editor() as editor:
    editor.create_model(Line)
Line.objects.create(order_id=1, number=1, title="Dune")
Line.objects.create(order_id=1, number=2, title="Emma")
Line.objects.filter(pk=(1, 2)).update(title="Emma, 2nd edition")
assert Line.objects.get(pk=(1, 2)).title == "Emma, 2nd edition"
Line.objects.get(pk=(1, 1)).delete()
assert [line.pk for line in Line.objects.all()] == [(1, 2)]

errors = [error.msg for error in Return.check() if error.id == "fields.E347"]
assert len(errors) == 1, Return.check()
print("rows by composite key work; system check on the foreign key:", errors[0])
