# /// script
# requires-python = ">=3.11"
# dependencies = ["nh3"]
# ///
"""nh3 drops a tag that is not allowed and keeps its text."""

import nh3

clean = nh3.clean("<section>Hi <b>there</b></section>", tags={"b"})
assert clean == "Hi <b>there</b>", clean
print(clean)
