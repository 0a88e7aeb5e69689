# /// script
# requires-python = ">=3.11"
# dependencies = ["bleach"]
# ///
"""Bleach makes links of addresses in running text, and not inside `pre` or an existing link."""

import bleach

linked = bleach.linkify("see https://example.com")
assert linked == 'see <a href="https://example.com" rel="nofollow">https://example.com</a>', linked
kept = bleach.linkify("<pre>https://example.com</pre>", skip_tags={"pre"})
assert kept == "<pre>https://example.com</pre>", kept
print(linked)
