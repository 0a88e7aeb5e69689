# /// script
# requires-python = ">=3.12"
# dependencies = ["factory-boy"]
# ///
"""factory_boy fills only fields that its factory declares; a model's annotations are not read."""

import dataclasses

import factory


@dataclasses.dataclass
class Order:
    id: int
    note: str | None


class OrderFactory(factory.Factory):
    class Meta:
        model = Order


try:
    OrderFactory()
except TypeError as error:
    assert "missing 2 required positional arguments: 'id' and 'note'" in str(error), error
    print(error)
else:
    raise AssertionError("it was made")
