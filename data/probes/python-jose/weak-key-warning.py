# /// script
# requires-python = ">=3.11"
# dependencies = ["python-jose[cryptography]"]
# ///
"""python-jose signs with an HS256 key of one byte without a word."""

import warnings

from jose import jwt

said = {}
for size in (1, 16):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert jwt.decode(jwt.encode({"sub": "ada"}, "s" * size), "s" * size, algorithms=["HS256"])
    said[size] = [str(warning.message) for warning in caught]

assert said == {1: [], 16: []}, said
print("keys of 1 and 16 bytes: signed and verified, no warning")
