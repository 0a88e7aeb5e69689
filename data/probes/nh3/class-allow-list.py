# /// script
# requires-python = ">=3.11"
# dependencies = ["nh3"]
# ///
"""nh3 keeps the listed class names of a tag and drops the others."""

import nh3

clean = nh3.clean('<p class="note modal">x</p>', allowed_classes={"p": {"note"}})
assert clean == '<p class="note">x</p>', clean
print(clean)
