# /// script
# requires-python = ">=3.11"
# dependencies = ["python-jose[cryptography]"]
# ///
"""python-jose verifies against a JWK set given as a dictionary; fetching it is the program's."""

from pathlib import Path

import jose
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from jose import jwk, jwt

keys = {}
for kid in ("old", "new"):
    key = rsa.generate_private_key(65537, 2048)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    keys[kid] = jwk.construct(pem, "RS256")
published = {"keys": [{**key.public_key().to_dict(), "kid": kid} for kid, key in keys.items()]}
for kid, key in keys.items():
    token = jwt.encode({"sub": kid}, key.to_pem().decode(), algorithm="RS256", headers={"kid": kid})
    assert jwt.decode(token, published, algorithms=["RS256"]) == {"sub": kid}
source = "".join(path.read_text() for path in Path(jose.__file__).parent.rglob("*.py"))
assert not [word for word in ("urllib", "requests", "httpx") if f"import {word}" in source]
print("tokens of two keys verified against one dictionary; no HTTP client in the package")
