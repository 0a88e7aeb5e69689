# /// script
# requires-python = ">=3.11"
# dependencies = ["python-jose[cryptography]"]
# ///
"""python-jose encrypts a payload, so that only the key's holder reads it."""

import base64

from jose import jwe
from jose.exceptions import JWEError

token = jwe.encrypt(b'{"sub": "ada"}', "k" * 32, algorithm="dir", encryption="A256GCM").decode()
parts = [base64.urlsafe_b64decode(part + "==") for part in token.split(".")]
assert len(parts) == 5 and not any(b"ada" in part for part in parts)
assert jwe.decrypt(token, "k" * 32) == b'{"sub": "ada"}'
try:
    jwe.decrypt(token, "x" * 32)
except JWEError as error:
    print("five parts, none with the payload in clear; another key:", type(error).__name__)
else:
    raise AssertionError("another key decrypted it")
