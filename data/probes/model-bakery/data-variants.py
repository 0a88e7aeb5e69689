# /// script
# requires-python = ">=3.12"
# dependencies = ["model-bakery", "django"]
# ///
"""Model Bakery makes named variants of a row with recipes."""

import django
from django.conf import settings
from django.db import connection, models

DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
settings.configure(DATABASES=DATABASES, INSTALLED_APPS=[])
django.setup()
from model_bakery.recipe import Recipe  # noqa: E402


class Customer(models.Model):
    name = models.CharField(max_length=20)

    class Meta:
        app_label = "shop"


class Order(models.Model):
    customer = models.ForeignKey(Customer, on_delete=models.CASCADE)
    total = models.PositiveIntegerField()

    class Meta:
        app_label = "shop"


with connection.schema_editor() as editor:
    editor.create_model(Customer)
    editor.create_model(Order)

ordinary = Recipe(Order, total=12)
large = ordinary.extend(total=5000)
totals = [ordinary.make().total, large.make().total, large.make(total=6000).total]
assert totals == [12, 5000, 6000], totals
print(*totals)
