# /// script
# requires-python = ">=3.11"
# dependencies = ["html-sanitizer"]
# ///
"""html-sanitizer writes `rel` on each link with `add_nofollow`."""

from html_sanitizer import Sanitizer
from html_sanitizer.sanitizer import DEFAULT_SETTINGS

html = '<a href="https://a.example">a</a>'
assert Sanitizer().sanitize(html) == html
clean = Sanitizer({**DEFAULT_SETTINGS, "add_nofollow": True}).sanitize(html)
assert clean == '<a href="https://a.example" rel="nofollow">a</a>', clean
print(clean)
