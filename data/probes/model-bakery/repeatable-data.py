# /// script
# requires-python = ">=3.12"
# dependencies = ["model-bakery", "django"]
# ///
"""Model Bakery makes the same random values again from the same seed."""

import django
from django.conf import settings
from django.db import connection, models

DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
settings.configure(DATABASES=DATABASES, INSTALLED_APPS=[])
django.setup()
from model_bakery import baker  # noqa: E402


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

made = []
for seed in (7, 7, 8):
    baker.seed(seed)
    order = baker.prepare(Order, _save_related=False, customer=None)
    made.append(order.total)
assert made[0] == made[1] != made[2], made
print("seed 7:", made[0], "twice; seed 8:", made[2])
