# /// script
# requires-python = ">=3.11"
# dependencies = ["azure-storage-blob"]
# ///
"""Azure's client asks for a range of a blob and returns it (a stand-in answers)."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from azure.storage.blob import BlobClient

CONTENT = bytes(range(100)) * 1000


class Service(BaseHTTPRequestHandler):
    def do_GET(self):
        first, last = map(int, self.headers["x-ms-range"].removeprefix("bytes=").split("-"))
        seen.append((first, last))
        body = CONTENT[first : last + 1]
        self.send_response(206)
        self.send_header("Content-Range", f"bytes {first}-{last}/{len(CONTENT)}")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("ETag", '"1"')
        self.send_header("Last-Modified", "Tue, 24 Nov 2026 12:00:00 GMT")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


seen = []
server = ThreadingHTTPServer(("127.0.0.1", 0), Service)
threading.Thread(target=server.serve_forever, daemon=True).start()
blob = BlobClient(f"http://127.0.0.1:{server.server_port}/account", "files", "a.bin")
part = blob.download_blob(offset=2, length=3).readall()
assert part == bytes([2, 3, 4]) and seen == [(2, 4)], (part, seen)
print("asked for", seen, "got", list(part))
