# /// script
# requires-python = ">=3.11"
# dependencies = ["sendgrid", "cryptography"]
# ///
"""The SendGrid package accepts an event with a valid ECDSA signature and refuses a changed one."""

import base64

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from sendgrid.helpers.eventwebhook import EventWebhook

key = ec.generate_private_key(ec.SECP256R1())
public = key.public_key().public_bytes(
    serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
)
body, timestamp = '[{"event":"delivered"}]', "1700000000"
signature = base64.b64encode(key.sign((timestamp + body).encode(), ec.ECDSA(hashes.SHA256()))).decode()

webhook = EventWebhook(base64.b64encode(public).decode())
assert webhook.verify_signature(body, signature, timestamp)
assert not webhook.verify_signature(body.replace("delivered", "bounce"), signature, timestamp)
assert not webhook.verify_signature(body, signature, "1700000001")
print("accepted as signed; refused with another body and with another time")
