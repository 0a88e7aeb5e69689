# /// script
# requires-python = ">=3.11"
# dependencies = ["joserfc"]
# ///
"""joserfc's claims registry has no maximum age: `iat` of an hour ago passes."""

import inspect
import time

from joserfc import jwt
from joserfc.jwk import OctKey

key = OctKey.generate_key(256)
token = jwt.encode({"alg": "HS256"}, {"sub": "ada", "iat": int(time.time()) - 3600}, key)
jwt.JWTClaimsRegistry().validate(jwt.decode(token, key).claims)
parameters = inspect.signature(jwt.JWTClaimsRegistry).parameters
assert set(parameters) == {"now", "leeway", "kwargs"}, parameters
print("signed an hour ago: read; parameters:", *parameters)
