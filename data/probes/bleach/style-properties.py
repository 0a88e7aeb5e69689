# /// script
# requires-python = ">=3.11"
# dependencies = ["bleach[css]"]
# ///
"""Bleach keeps the listed properties of a `style` attribute and drops the others."""

import bleach
from bleach.css_sanitizer import CSSSanitizer

html = '<p style="color: red; position: fixed">x</p>'
sanitizer = CSSSanitizer(allowed_css_properties=["color"])
clean = bleach.clean(html, tags={"p"}, attributes={"p": ["style"]}, css_sanitizer=sanitizer)
assert clean == '<p style="color: red;">x</p>', clean
print(clean)
