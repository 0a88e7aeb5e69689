# /// script
# requires-python = ">=3.12"
# dependencies = ["hypothesis"]
# [tool.webatlas]
# timeout = 120
# ///
"""Hypothesis makes instances of a class from its annotations."""

import dataclasses
import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st


@dataclasses.dataclass
class Order:
    id: int
    note: str | None
    created: dt.datetime
    prices: list[float]


seen: list[Order] = []


@settings(database=None)
@given(st.from_type(Order))
def check(order: Order) -> None:
    assert isinstance(order.id, int) and isinstance(order.created, dt.datetime), order
    assert order.note is None or isinstance(order.note, str), order
    assert all(isinstance(price, float) for price in order.prices), order
    seen.append(order)


check()
assert {order.note is None for order in seen} == {True, False} and any(order.prices for order in seen)
print(len(seen), "orders, with and without a note")
