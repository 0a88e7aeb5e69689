# /// script
# requires-python = ">=3.11"
# dependencies = ["itsdangerous"]
# ///
"""ItsDangerous signs and does not hide: anybody decodes the value without the key."""

import base64

import itsdangerous
from itsdangerous import URLSafeSerializer

signed = URLSafeSerializer("only for this probe").dumps({"sub": "ada"})
payload = base64.urlsafe_b64decode(signed.split(".")[0] + "==")
assert payload == b'{"sub":"ada"}', payload
assert not [name for name in dir(itsdangerous) if "crypt" in name.lower()]
print(f"{signed} holds {payload.decode()}")
