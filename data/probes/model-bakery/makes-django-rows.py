# /// script
# requires-python = ">=3.12"
# dependencies = ["model-bakery", "django"]
# ///
"""Model Bakery saves a row of a Django model with the row that it refers to, and one value set."""

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

order = baker.make(Order, customer__name="Ada")
assert order.pk and Order.objects.get().customer.pk == order.customer.pk, order
assert Customer.objects.count() == 1 and order.customer.name == "Ada", order.customer.name
print("1 order and 1 customer saved; the customer is", order.customer.name)
