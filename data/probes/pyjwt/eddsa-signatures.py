# /// script
# requires-python = ">=3.11"
# dependencies = ["pyjwt[crypto]"]
# ///
"""PyJWT signs and verifies with an Ed25519 key."""

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

key = Ed25519PrivateKey.generate()
private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)

token = jwt.encode({"sub": "ada"}, private, algorithm="EdDSA")
assert jwt.decode(token, public, algorithms=["EdDSA"]) == {"sub": "ada"}
print("header:", jwt.get_unverified_header(token))
