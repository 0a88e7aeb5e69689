# /// script
# requires-python = ">=3.11"
# dependencies = ["bleach"]
# ///
"""Bleach reads a fragment as a browser does: a cell without a row gets its row and table body."""

import bleach

clean = bleach.clean("<table><td>x", tags={"table", "tbody", "tr", "td"})
assert clean == "<table><tbody><tr><td>x</td></tr></tbody></table>", clean
print(clean)
