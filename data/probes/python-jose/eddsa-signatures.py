# /// script
# requires-python = ">=3.11"
# dependencies = ["python-jose[cryptography]"]
# ///
"""python-jose has no EdDSA: it refuses an Ed25519 key."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from jose import JWSError, jws

key = Ed25519PrivateKey.generate()
private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)

try:
    jws.sign({"sub": "ada"}, private, algorithm="EdDSA")
except JWSError as error:
    message = str(error)
else:
    raise AssertionError("signed with an Ed25519 key")
assert message == "Algorithm EdDSA not supported.", message
assert public
print(message)
