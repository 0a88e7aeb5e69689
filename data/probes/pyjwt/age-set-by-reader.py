# /// script
# requires-python = ">=3.11"
# dependencies = ["pyjwt[crypto]"]
# ///
"""PyJWT's `decode` has no maximum age: an `iat` of an hour ago passes, and only `exp` limits a token."""

import inspect
import time

import jwt

token = jwt.encode({"sub": "ada", "iat": int(time.time()) - 3600}, "s" * 32)
assert jwt.decode(token, "s" * 32, algorithms=["HS256"])["sub"] == "ada"
parameters = {*inspect.signature(jwt.decode).parameters, *jwt.PyJWT().options}
assert not [name for name in parameters if "age" in name.split("_") or "max" in name], parameters
print("signed an hour ago: read; options:", *sorted(jwt.PyJWT().options))
