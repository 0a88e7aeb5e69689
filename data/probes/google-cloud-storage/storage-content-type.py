# /// script
# requires-python = ">=3.11"
# dependencies = ["google-cloud-storage", "gcp-storage-emulator"]
# ///
"""Google's client stores `picture.png` as `image/png` by its name (with an emulator)."""

import tempfile
from pathlib import Path

from gcp_storage_emulator.server import create_server
from google.auth.credentials import AnonymousCredentials
from google.cloud import storage

server = create_server("127.0.0.1", 0, in_memory=True, default_bucket="files")
server.start()
port = server._api._httpd.socket.getsockname()[1]
options = {"api_endpoint": f"http://127.0.0.1:{port}"}
client = storage.Client(project="probe", credentials=AnonymousCredentials(), client_options=options)
files = client.bucket("files")
with tempfile.TemporaryDirectory() as folder:
    picture = Path(folder, "picture.png")
    picture.write_bytes(b"not really one")
    files.blob("picture.png").upload_from_filename(str(picture))
kind = files.get_blob("picture.png").content_type
assert kind == "image/png", kind
print(kind)
server.stop()
