# /// script
# requires-python = ">=3.11"
# dependencies = ["html-sanitizer"]
# ///
"""html-sanitizer keeps or drops a `class` attribute whole."""

from html_sanitizer import Sanitizer
from html_sanitizer.sanitizer import DEFAULT_SETTINGS

settings = {**DEFAULT_SETTINGS, "attributes": {**DEFAULT_SETTINGS["attributes"], "p": ("class",)}}
html = '<p class="note modal">x</p>'
clean = Sanitizer(settings).sanitize(html)
assert clean == html, clean
assert not [name for name in DEFAULT_SETTINGS if "class" in name]
print(f"allowed: {clean}; settings: {', '.join(sorted(DEFAULT_SETTINGS))}")
