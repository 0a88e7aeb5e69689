# /// script
# requires-python = ">=3.11"
# dependencies = ["google-cloud-storage", "gcp-storage-emulator"]
# ///
"""Google's client fetches a range of an object without the rest (with an emulator)."""

from gcp_storage_emulator.server import create_server
from google.auth.credentials import AnonymousCredentials
from google.cloud import storage

server = create_server("127.0.0.1", 0, in_memory=True, default_bucket="files")
server.start()
port = server._api._httpd.socket.getsockname()[1]
options = {"api_endpoint": f"http://127.0.0.1:{port}"}
client = storage.Client(project="probe", credentials=AnonymousCredentials(), client_options=options)
files = client.bucket("files")
blob = files.blob("a.bin")
blob.upload_from_string(bytes(range(100)) * 1000)
answers = []
client._http.hooks["response"].append(lambda answer, *args, **kwargs: answers.append(answer))
part = blob.download_as_bytes(start=2, end=4)
(answer,) = answers
assert part == bytes([2, 3, 4]) and answer.status_code == 206, (part, answer)
assert answer.request.headers["range"] == "bytes=2-4" and answer.headers["Content-Length"] == "3", (
    answer.headers
)
assert blob.size == 100_000, blob.size
print(list(part), "of", blob.size, "bytes")
server.stop()
