# /// script
# requires-python = ">=3.11"
# dependencies = ["azure-storage-blob"]
# ///
"""One call of Azure's client gives a signature with an end, which grants reading of one blob."""

import base64
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs

from azure.storage.blob import BlobClient, BlobSasPermissions, generate_blob_sas

key = base64.b64encode(b"k" * 32).decode()
end = datetime.now(UTC) + timedelta(minutes=10)


def fields(blob, expiry=end):
    permission = BlobSasPermissions(read=True)
    token = generate_blob_sas("account", "files", blob, account_key=key, permission=permission, expiry=expiry)
    return token, {name: value for name, (value,) in parse_qs(token).items()}


token, signed = fields("report.txt")
assert signed["sp"] == "r" and signed["sr"] == "b" and signed["se"] == end.strftime("%Y-%m-%dT%H:%M:%SZ"), (
    signed
)
others = [fields("other.txt")[1]["sig"], fields("report.txt", end + timedelta(hours=1))[1]["sig"]]
assert signed["sig"] not in others and len(set(others)) == 2, others
address = BlobClient("https://account.blob.core.windows.net", "files", "report.txt", credential=token).url
assert address == f"https://account.blob.core.windows.net/files/report.txt?{token}", address
print(address.partition("sig=")[0])
