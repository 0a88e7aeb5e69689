# /// script
# requires-python = ">=3.11"
# dependencies = ["nh3"]
# ///
"""nh3 reads a fragment as a browser does: a cell without a row gets its row and table body."""

import nh3

clean = nh3.clean("<table><td>x")
assert clean == "<table><tbody><tr><td>x</td></tr></tbody></table>", clean
print(clean)
