# /// script
# requires-python = ">=3.12"
# dependencies = ["polyfactory", "pydantic"]
# ///
"""Polyfactory makes a Pydantic model from its annotations and constraints, without a line per field."""

import re

from polyfactory.factories.pydantic_factory import ModelFactory
from pydantic import BaseModel, Field


class Line(BaseModel):
    sku: str = Field(pattern=r"^[A-Z]{3}-\d{4}$")
    count: int = Field(ge=1, le=9)


class Order(BaseModel):
    id: int
    note: str | None
    lines: list[Line]


class OrderFactory(ModelFactory[Order]):
    __randomize_collection_length__ = True
    __min_collection_length__ = 2
    __max_collection_length__ = 4


orders = OrderFactory.batch(20)
lines = [line for order in orders for line in order.lines]
assert all(1 <= line.count <= 9 and re.fullmatch(r"[A-Z]{3}-\d{4}", line.sku) for line in lines), lines
assert {order.note is None for order in orders} == {True, False}, orders
print(len(orders), "orders,", len(lines), "lines that keep to the constraints, such as", lines[0].sku)
