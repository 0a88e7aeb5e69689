# /// script
# requires-python = ">=3.11"
# dependencies = ["azure-storage-blob"]
# ///
"""Azure's client signs an address for an upload by the browser, with no field for a limit of the size."""

import base64
import inspect
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs

from azure.storage.blob import BlobSasPermissions, generate_blob_sas

token = generate_blob_sas(
    "account",
    "files",
    "a.png",
    account_key=base64.b64encode(b"k" * 32).decode(),
    permission=BlobSasPermissions(create=True),
    expiry=datetime.now(UTC) + timedelta(minutes=10),
)
fields = parse_qs(token)
assert fields["sp"] == ["c"] and {"se", "sig"} <= fields.keys(), fields
arguments = inspect.signature(generate_blob_sas).parameters
assert not [name for name in arguments if "size" in name or "length" in name], arguments
assert fields.keys() == {"se", "sp", "sr", "sv", "sig"}, (
    fields
)  # end, permission, resource, version, signature
assert "request_headers" in arguments  # asks for exact values, not for a range
print(*sorted(fields))
