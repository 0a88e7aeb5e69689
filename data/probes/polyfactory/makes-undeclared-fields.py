# /// script
# requires-python = ">=3.12"
# dependencies = ["polyfactory"]
# ///
"""Polyfactory fills every required field of a dataclass without a declaration."""

import dataclasses

from polyfactory.factories import DataclassFactory


@dataclasses.dataclass
class Order:
    id: int
    note: str
    prices: list[float]


orders = DataclassFactory.create_factory(Order).batch(5)
assert all(isinstance(order.id, int) and isinstance(order.note, str) for order in orders), orders
assert all(isinstance(price, float) for order in orders for price in order.prices), orders
print(len(orders), "orders with values of the right types")
