# /// script
# requires-python = ">=3.11"
# dependencies = ["obstore"]
# ///
"""obstore opens S3, Google Cloud Storage, Azure, a folder and memory by the same calls."""

import tempfile

import obstore
from obstore.store import AzureStore, GCSStore, LocalStore, MemoryStore, S3Store, from_url

opened = [
    from_url("s3://files", region="us-east-1", skip_signature=True),
    from_url("gs://files", skip_signature=True),
    from_url("az://files", account_name="account", skip_signature=True),
]
assert [type(store) for store in opened] == [S3Store, GCSStore, AzureStore], opened
with tempfile.TemporaryDirectory() as folder:
    for store in (LocalStore(folder), MemoryStore()):
        obstore.put(store, "a.txt", b"hello")
        assert bytes(obstore.get(store, "a.txt").bytes()) == b"hello"
print(*(type(store).__name__ for store in opened), "LocalStore MemoryStore")
