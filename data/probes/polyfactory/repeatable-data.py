# /// script
# requires-python = ">=3.12"
# dependencies = ["polyfactory"]
# ///
"""Polyfactory makes the same random values again from the same seed."""

import dataclasses

from polyfactory.factories import DataclassFactory


@dataclasses.dataclass
class Order:
    name: str
    total: int


class OrderFactory(DataclassFactory[Order]):
    pass


made = []
for seed in (7, 7, 8):
    OrderFactory.seed_random(seed)
    made.append(OrderFactory.build())
assert made[0] == made[1] != made[2], made
print("seed 7:", made[0], "twice")
