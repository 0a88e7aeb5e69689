# /// script
# requires-python = ">=3.11"
# dependencies = ["python-jose[cryptography]"]
# ///
"""python-jose's `decode` has no maximum age: `iat` of an hour ago passes."""

import inspect
import time

from jose import jwt

token = jwt.encode({"sub": "ada", "iat": int(time.time()) - 3600}, "s" * 32)
assert jwt.decode(token, "s" * 32, algorithms=["HS256"])["sub"] == "ada"
parameters = set(inspect.signature(jwt.decode).parameters)
known = {"token", "key", "algorithms", "options", "audience", "issuer", "subject", "access_token"}
assert parameters == known, parameters
print("signed an hour ago: read; parameters:", *sorted(parameters))
