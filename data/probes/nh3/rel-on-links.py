# /// script
# requires-python = ">=3.11"
# dependencies = ["nh3"]
# ///
"""nh3 writes `rel` on each link by default."""

import nh3

clean = nh3.clean('<a href="https://a.example" rel="author">a</a>')
assert clean == '<a href="https://a.example" rel="noopener noreferrer">a</a>', clean
ugc = nh3.clean('<a href="https://a.example">a</a>', link_rel="nofollow ugc")
assert ugc == '<a href="https://a.example" rel="nofollow ugc">a</a>', ugc
print(clean, ugc)
