# /// script
# requires-python = ">=3.12"
# dependencies = ["factory-boy"]
# ///
"""factory_boy makes the same random values again from the same seed."""

import factory
import factory.fuzzy
import factory.random


class OrderFactory(factory.DictFactory):
    name = factory.Faker("name")
    total = factory.fuzzy.FuzzyInteger(1, 1_000_000)


made = []
for seed in (7, 7, 8):
    factory.random.reseed_random(seed)
    made.append(OrderFactory())
assert made[0] == made[1] != made[2], made
print("seed 7:", made[0], "twice; seed 8:", made[2])
