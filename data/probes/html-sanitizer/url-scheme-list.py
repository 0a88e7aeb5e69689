# /// script
# requires-python = ">=3.11"
# dependencies = ["html-sanitizer"]
# ///
"""html-sanitizer has a fixed list of schemes, which a function of the program's replaces."""

from html_sanitizer import Sanitizer
from html_sanitizer.sanitizer import DEFAULT_SETTINGS

html = '<a href="https://a.example">a</a> <a href="gopher://b.example">b</a>'
clean = Sanitizer().sanitize(html)
assert clean == '<a href="https://a.example">a</a> <a href="#">b</a>', clean
own = {**DEFAULT_SETTINGS, "sanitize_href": lambda href: href if href.startswith("gopher:") else "#"}
assert Sanitizer(own).sanitize(html) == '<a href="#">a</a> <a href="gopher://b.example">b</a>'
assert not [name for name in DEFAULT_SETTINGS if "scheme" in name or "protocol" in name]
print(clean)
