# /// script
# requires-python = ">=3.11"
# dependencies = ["itsdangerous"]
# ///
"""ItsDangerous signs with a key of one byte without a word."""

import warnings

from itsdangerous import URLSafeSerializer

said = {}
for size in (1, 16):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert URLSafeSerializer("s" * size).loads(URLSafeSerializer("s" * size).dumps("ada")) == "ada"
    said[size] = [str(warning.message) for warning in caught]

assert said == {1: [], 16: []}, said
print("keys of 1 and 16 bytes: signed and verified, no warning")
