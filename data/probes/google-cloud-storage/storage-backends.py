# /// script
# requires-python = ">=3.11"
# dependencies = ["google-cloud-storage", "gcp-storage-emulator"]
# ///
"""Google's client speaks Google's own protocol, also to another host (an emulator answers)."""

from gcp_storage_emulator.server import create_server
from google.auth.credentials import AnonymousCredentials
from google.cloud import storage

server = create_server("127.0.0.1", 0, in_memory=True, default_bucket="files")
server.start()
port = server._api._httpd.socket.getsockname()[1]
options = {"api_endpoint": f"http://127.0.0.1:{port}"}
client = storage.Client(project="probe", credentials=AnonymousCredentials(), client_options=options)
files = client.bucket("files")
asked = []
session = client._http
send = session.request
session.request = lambda method, url, *args, **kwargs: asked.append(url) or send(method, url, *args, **kwargs)
files.blob("a.txt").upload_from_string("hello")
assert files.get_blob("a.txt").download_as_bytes() == b"hello"
paths = [url.partition(str(port))[2] for url in asked]
assert paths and all("storage/v1/b/files" in path for path in paths), paths
print(paths[0])
server.stop()
