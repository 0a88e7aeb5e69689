# /// script
# requires-python = ">=3.11"
# dependencies = ["joserfc"]
# ///
"""joserfc is silent about an HS256 key of 16 bytes; it warns below 14."""

import warnings

from joserfc import jwt
from joserfc.jwk import OctKey

said = {}
for size in (13, 16):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        jwt.encode({"alg": "HS256"}, {"sub": "ada"}, OctKey.import_key("s" * size))
    said[size] = [str(warning.message) for warning in caught]

assert len(said[13]) == 1 and not said[16], said
print("13 bytes:", said[13][0], "16 bytes: nothing")
