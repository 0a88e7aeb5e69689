# /// script
# requires-python = ">=3.11"
# dependencies = ["joserfc"]
# ///
"""joserfc signs and verifies with an Ed25519 key, under the name that RFC 9864 gave the algorithm."""

from joserfc import jwt
from joserfc.jwk import OKPKey

key = OKPKey.generate_key("Ed25519")
public = OKPKey.import_key(key.as_pem(private=False))
token = jwt.encode({"alg": "Ed25519"}, {"sub": "ada"}, key, algorithms=["Ed25519"])
read = jwt.decode(token, public, algorithms=["Ed25519"])
assert read.claims == {"sub": "ada"}
print("header:", read.header)
