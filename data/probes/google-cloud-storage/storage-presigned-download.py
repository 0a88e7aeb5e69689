# /// script
# requires-python = ">=3.11"
# dependencies = ["google-cloud-storage", "cryptography"]
# ///
"""One call of Google's client gives an address with a signature of the service account and an end."""

import hashlib
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

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
blob = client.bucket("files").blob("report.txt")
address = urlsplit(blob.generate_signed_url(version="v4", expiration=timedelta(minutes=10)))
assert address.scheme == "https" and address.path == "/files/report.txt", address
query = {name: value for name, (value,) in parse_qs(address.query).items()}
assert query["X-Goog-Expires"] == "600", query
signed_query = address.query.partition("&X-Goog-Signature=")[0]
request = f"GET\n{address.path}\n{signed_query}\nhost:{address.netloc}\n\nhost\nUNSIGNED-PAYLOAD"
scope = query["X-Goog-Credential"].partition("/")[2]
digest = hashlib.sha256(request.encode()).hexdigest()
text = "\n".join(["GOOG4-RSA-SHA256", query["X-Goog-Date"], scope, digest])
signature = bytes.fromhex(query["X-Goog-Signature"])
key.public_key().verify(
    signature, text.encode(), padding.PKCS1v15(), hashes.SHA256()
)  # raises if it is wrong
print(address.netloc + address.path, "for", query["X-Goog-Expires"], "s")
