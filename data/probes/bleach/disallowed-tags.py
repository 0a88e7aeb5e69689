# /// script
# requires-python = ">=3.11"
# dependencies = ["bleach"]
# ///
"""Bleach shows a tag that is not allowed as text; `strip=True` drops it."""

import bleach

html = "<section>Hi <b>there</b></section>"
clean = bleach.clean(html, tags={"b"})
assert clean == "&lt;section&gt;Hi <b>there</b>&lt;/section&gt;", clean
assert bleach.clean(html, tags={"b"}, strip=True) == "Hi <b>there</b>"
print(clean)
