# /// script
# requires-python = ">=3.11"
# dependencies = ["google-cloud-storage", "gcp-storage-emulator"]
# ///
"""A second upload under the same name replaces the first (Google's client and an emulator)."""

from gcp_storage_emulator.server import create_server
from google.auth.credentials import AnonymousCredentials
from google.cloud import storage

server = create_server("127.0.0.1", 0, in_memory=True, default_bucket="files")
server.start()
port = server._api._httpd.socket.getsockname()[1]
options = {"api_endpoint": f"http://127.0.0.1:{port}"}
client = storage.Client(project="probe", credentials=AnonymousCredentials(), client_options=options)
files = client.bucket("files")
for text in ("first", "second"):
    files.blob("report.txt").upload_from_string(text)
assert files.blob("report.txt").download_as_bytes() == b"second"
names = [blob.name for blob in client.list_blobs("files")]
assert names == ["report.txt"], names
print("one object:", names)
server.stop()
