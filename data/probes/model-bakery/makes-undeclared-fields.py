# /// script
# requires-python = ">=3.12"
# dependencies = ["model-bakery", "django"]
# ///
"""Model Bakery fills every required field of a Django model without a declaration."""

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

orders = baker.make(Order, _quantity=5)
assert all(order.total >= 0 and 0 < len(order.customer.name) <= 20 for order in orders), orders
assert Customer.objects.count() == 5
print("5 orders with valid values, such as total =", orders[0].total)
