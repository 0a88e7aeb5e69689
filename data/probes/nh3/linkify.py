# /// script
# requires-python = ">=3.11"
# dependencies = ["nh3"]
# ///
"""nh3 leaves an address in running text as text."""

import inspect

import nh3

clean = nh3.clean("see https://a.example")
assert clean == "see https://a.example", clean
names = [*dir(nh3), *inspect.signature(nh3.clean).parameters]
assert not [name for name in names if "linkify" in name or "autolink" in name], names
print(clean)
