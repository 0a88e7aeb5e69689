# /// script
# requires-python = ">=3.11"
# dependencies = ["cattrs"]
# ///
"""cattrs makes 3 from the text `3` and also from 3.7, because it calls `int`."""

import cattrs
from attrs import define


@define
class Item:
    count: int


values = [cattrs.structure({"count": value}, Item).count for value in ("3", 3.7)]
assert values == [3, 3], values
print("'3' and 3.7 became", values)
