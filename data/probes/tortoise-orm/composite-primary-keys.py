# /// script
# requires-python = ">=3.10"
# dependencies = ["tortoise-orm"]
# ///
"""Tortoise ORM refuses a model with two primary key columns."""

from tortoise import fields
from tortoise.exceptions import ConfigurationError
from tortoise.models import Model

try:

    class Line(Model):
        order_id = fields.IntField(primary_key=True)
        number = fields.IntField(primary_key=True)

except ConfigurationError as error:
    print(error)
else:
    raise SystemExit("a model with two primary key columns was accepted")
