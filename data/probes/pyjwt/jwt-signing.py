# /// script
# requires-python = ">=3.11"
# dependencies = ["pyjwt[crypto]"]
# ///
"""PyJWT signs and verifies with HS256, RS256 and ES256, and refuses a token whose claims were changed."""

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat


def pair(key) -> tuple[bytes, bytes]:
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return private, key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


keys = {
    "HS256": ("s" * 32, "s" * 32),
    "RS256": pair(rsa.generate_private_key(65537, 2048)),
    "ES256": pair(ec.generate_private_key(ec.SECP256R1())),
}

for algorithm, (private, public) in keys.items():
    token = jwt.encode({"sub": "ada"}, private, algorithm=algorithm)
    assert jwt.decode(token, public, algorithms=[algorithm]) == {"sub": "ada"}
    other = jwt.encode({"sub": "eve"}, private, algorithm=algorithm)
    forged = ".".join([*other.split(".")[:2], token.split(".")[2]])
    try:
        jwt.decode(forged, public, algorithms=[algorithm])
    except jwt.InvalidSignatureError as error:
        print(algorithm, "verified; changed claims:", error)
    else:
        raise AssertionError(algorithm)
