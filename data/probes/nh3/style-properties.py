# /// script
# requires-python = ">=3.11"
# dependencies = ["nh3"]
# ///
"""nh3 keeps the listed properties of a `style` attribute and drops the others."""

import nh3

html = '<p style="color: red; position: fixed">x</p>'
clean = nh3.clean(html, attributes={"p": {"style"}}, filter_style_properties={"color"})
assert clean == '<p style="color:red">x</p>', clean
assert nh3.clean(html) == "<p>x</p>"
print(clean)
