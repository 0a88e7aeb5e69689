# /// script
# requires-python = ">=3.11"
# dependencies = ["html-sanitizer"]
# ///
"""html-sanitizer drops `style`, or keeps it whole where its settings allow the attribute."""

from html_sanitizer import Sanitizer
from html_sanitizer.sanitizer import DEFAULT_SETTINGS

html = '<p style="color: red; position: fixed">x</p>'
assert Sanitizer().sanitize(html) == "<p>x</p>"
settings = {**DEFAULT_SETTINGS, "attributes": {**DEFAULT_SETTINGS["attributes"], "p": ("style",)}}
clean = Sanitizer(settings).sanitize(html)
assert clean == html, clean
assert not [name for name in DEFAULT_SETTINGS if "style" in name or "css" in name]
print(f"by default: <p>x</p>; allowed: {clean}")
