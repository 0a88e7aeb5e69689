# /// script
# requires-python = ">=3.11"
# dependencies = ["joserfc"]
# ///
"""joserfc encrypts a token's claims, so that only the key's holder reads them."""

import base64

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OctKey
from joserfc.jwt import JWERegistry

key, other = OctKey.generate_key(256), OctKey.generate_key(256)
registry = JWERegistry(algorithms=["dir", "A256GCM"])
token = jwt.encode({"alg": "dir", "enc": "A256GCM"}, {"sub": "ada"}, key, registry=registry)
parts = [base64.urlsafe_b64decode(part + "==") for part in token.split(".")]
assert len(parts) == 5 and not any(b"ada" in part for part in parts)
assert jwt.decode(token, key, registry=registry).claims == {"sub": "ada"}
try:
    jwt.decode(token, other, registry=registry)
except JoseError as error:
    print("five parts, none with the claims in clear; another key:", type(error).__name__)
else:
    raise AssertionError("another key decrypted it")
