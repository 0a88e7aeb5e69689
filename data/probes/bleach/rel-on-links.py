# /// script
# requires-python = ">=3.11"
# dependencies = ["bleach"]
# ///
"""Bleach's `clean` writes no `rel`; its `linkify` does, in a second call."""

import bleach

html = '<a href="https://a.example">a</a>'
assert bleach.clean(html) == html
linked = bleach.linkify(bleach.clean(html))
assert linked == '<a href="https://a.example" rel="nofollow">a</a>', linked
print(linked)
