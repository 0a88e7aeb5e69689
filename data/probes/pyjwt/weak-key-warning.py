# /// script
# requires-python = ">=3.11"
# dependencies = ["pyjwt[crypto]"]
# ///
"""PyJWT warns of an HS256 key of 16 bytes, and not of one of 32."""

import warnings

import jwt

said = {}
for size in (16, 32):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        jwt.encode({"sub": "ada"}, "s" * size, algorithm="HS256")
    said[size] = [str(warning.message) for warning in caught]

assert len(said[16]) == 1 and not said[32], said
print(said[16][0])
