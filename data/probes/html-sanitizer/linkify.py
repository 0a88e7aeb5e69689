# /// script
# requires-python = ">=3.11"
# dependencies = ["html-sanitizer"]
# ///
"""html-sanitizer makes links of addresses in running text with `autolink`."""

from html_sanitizer import Sanitizer
from html_sanitizer.sanitizer import DEFAULT_SETTINGS

linked = Sanitizer({**DEFAULT_SETTINGS, "autolink": True}).sanitize("<p>see https://a.example now</p>")
assert linked == '<p>see <a href="https://a.example">https://a.example</a> now</p>', linked
print(linked)
