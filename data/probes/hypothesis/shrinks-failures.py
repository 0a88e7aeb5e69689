# /// script
# requires-python = ">=3.12"
# dependencies = ["hypothesis"]
# [tool.webatlas]
# timeout = 120
# ///
"""Hypothesis reports the smallest input that fails, not the one that it found first."""

from hypothesis import given, settings
from hypothesis import strategies as st

failed: list[list[int]] = []


@settings(database=None, max_examples=1000)
@given(st.lists(st.integers()))
def check(prices: list[int]) -> None:
    if sum(prices) >= 1000:
        failed.append(prices)
        raise ValueError(prices)


try:
    check()
except ValueError as error:
    smallest = error.args[0]
else:
    raise AssertionError("nothing was found")
assert smallest == [1000] and failed[0] != [1000], (smallest, failed[0])
print(f"found {str(failed[0])[:60]}, reported {smallest}, after {len(failed)} failing inputs")
