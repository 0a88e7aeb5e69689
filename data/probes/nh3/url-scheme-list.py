# /// script
# requires-python = ">=3.11"
# dependencies = ["nh3"]
# ///
"""nh3 keeps links with the listed schemes only."""

import nh3

html = '<a href="https://a.example">a</a> <a href="ftp://b.example">b</a>'
clean = nh3.clean(html, url_schemes={"https"}, link_rel=None)
assert clean == '<a href="https://a.example">a</a> <a>b</a>', clean
assert "ftp://" in nh3.clean(html, url_schemes={"ftp"})
print(clean)
