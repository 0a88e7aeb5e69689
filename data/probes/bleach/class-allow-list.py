# /// script
# requires-python = ">=3.11"
# dependencies = ["bleach"]
# ///
"""Bleach keeps or drops a `class` attribute whole; names are compared by a function of the program's."""

import inspect

import bleach

html = '<p class="note modal">x</p>'
whole = bleach.clean(html, tags={"p"}, attributes={"p": ["class"]})
assert whole == html, whole
parameters = {*inspect.signature(bleach.clean).parameters}
assert not [name for name in parameters if "class" in name], parameters
print(f"allowed: {whole}; parameters: {', '.join(sorted(parameters))}")
