# /// script
# requires-python = ">=3.11"
# dependencies = ["html-sanitizer"]
# ///
"""html-sanitizer reads a fragment by libxml2's older rules: a cell stays without row and table body."""

from html_sanitizer import Sanitizer
from html_sanitizer.sanitizer import DEFAULT_SETTINGS

tags = DEFAULT_SETTINGS["tags"] | {"table", "tbody", "tr", "td"}
clean = Sanitizer({**DEFAULT_SETTINGS, "tags": tags}).sanitize("<table><td>x")
assert clean == "<table><td>x</td></table>", clean
print(clean)
