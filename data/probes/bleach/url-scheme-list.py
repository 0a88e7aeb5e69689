# /// script
# requires-python = ">=3.11"
# dependencies = ["bleach"]
# ///
"""Bleach keeps links with the listed schemes only."""

import bleach

html = '<a href="https://a.example">a</a> <a href="ftp://b.example">b</a>'
clean = bleach.clean(html, protocols={"https"})
assert clean == '<a href="https://a.example">a</a> <a>b</a>', clean
assert "ftp://" in bleach.clean(html, protocols={"ftp"})
print(clean)
