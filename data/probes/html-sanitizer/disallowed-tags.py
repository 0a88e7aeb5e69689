# /// script
# requires-python = ">=3.11"
# dependencies = ["html-sanitizer"]
# ///
"""html-sanitizer drops a tag that is not allowed and keeps its text."""

from html_sanitizer import Sanitizer

clean = Sanitizer().sanitize("<section>Hi <b>there</b></section>")
assert clean == "Hi <strong>there</strong>", clean
print(clean)
