# /// script
# requires-python = ">=3.11"
# dependencies = ["pyjwt[crypto]", "joserfc"]
# ///
"""PyJWT does not read an encrypted token, which has five parts, and has no encryption."""

import jwt
from joserfc import jwe
from joserfc.jwk import OctKey

key = OctKey.generate_key(256)
token = jwe.encrypt_compact({"alg": "dir", "enc": "A256GCM"}, b'{"sub": "ada"}', key)
assert token.count(".") == 4
try:
    jwt.decode(token, key.raw_value, algorithms=["dir", "HS256"])
except jwt.DecodeError as error:
    message = str(error)
else:
    raise AssertionError("an encrypted token was read")
assert not [name for name in dir(jwt) if "crypt" in name.lower() or "jwe" in name.lower()]
print("an encrypted token:", message)
