# /// script
# requires-python = ">=3.12"
# dependencies = ["factory-boy", "django"]
# ///
"""factory_boy leaves a required field of a Django model empty that its factory does not declare."""

import django
import factory.django
from django.conf import settings
from django.db import IntegrityError, connection, models

DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
settings.configure(DATABASES=DATABASES, INSTALLED_APPS=[])
django.setup()


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


class OrderFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Order


try:
    OrderFactory()
except IntegrityError as error:
    assert "NOT NULL constraint failed" in str(error), error
    print(error)
else:
    raise AssertionError("it was saved")
