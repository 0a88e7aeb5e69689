# /// script
# requires-python = ">=3.12"
# dependencies = ["factory-boy"]
# ///
"""factory_boy makes named variants of an object with traits."""

import dataclasses

import factory


@dataclasses.dataclass
class Order:
    state: str
    paid: bool


class OrderFactory(factory.Factory):
    class Meta:
        model = Order

    class Params:
        sent = factory.Trait(state="sent", paid=True)

    state = "new"
    paid = False


orders = [OrderFactory(), OrderFactory(sent=True), OrderFactory(sent=True, paid=False)]
assert orders == [Order("new", False), Order("sent", True), Order("sent", False)], orders
print(*orders)
