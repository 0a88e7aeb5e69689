# /// script
# requires-python = ">=3.11"
# dependencies = ["google-cloud-storage", "cryptography"]
# ///
"""One call of Google's client signs a form for an upload, with an end and a limit of the size."""

import base64
import json
from datetime import timedelta

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from google.cloud import storage
from google.oauth2 import service_account

key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
pem = key.private_bytes(
    serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
)
account = {
    "client_email": "app@probe.example",
    "private_key": pem.decode(),
    "token_uri": "https://example.com",
}
credentials = service_account.Credentials.from_service_account_info(account)
client = storage.Client(project="probe", credentials=credentials)
form = client.generate_signed_post_policy_v4(
    "files", "a.png", expiration=timedelta(minutes=10), conditions=[["content-length-range", 0, 1000]]
)
fields = form["fields"]
policy = json.loads(base64.b64decode(fields["policy"]))
assert ["content-length-range", 0, 1000] in policy["conditions"] and policy["expiration"], policy
assert {"key": "a.png"} in policy["conditions"] and form["url"].endswith("/files/"), form
signature = bytes.fromhex(fields["x-goog-signature"])
signed = fields["policy"].encode()
key.public_key().verify(signature, signed, padding.PKCS1v15(), hashes.SHA256())  # raises if it is wrong
print("signed:", policy["conditions"][0], "until", policy["expiration"])
