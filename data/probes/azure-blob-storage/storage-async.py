# /// script
# requires-python = ">=3.11"
# dependencies = ["azure-storage-blob", "aiohttp"]
# ///
"""Azure's client has an asynchronous twin that stores and fetches with `await` (a stand-in answers)."""

import asyncio
import base64
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from azure.storage.blob.aio import BlobClient


class Service(BaseHTTPRequestHandler):
    """What the service answers, as far as this probe needs it."""

    def do_PUT(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        seen.append(self.headers)
        taken = len(seen) > 1 and self.headers["If-None-Match"] == "*"
        self.send_response(409 if taken else 201)
        if taken:
            self.send_header("x-ms-error-code", "BlobAlreadyExists")
        self.send_header("ETag", '"1"')
        self.send_header("Last-Modified", "Tue, 24 Nov 2026 12:00:00 GMT")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_GET(self):
        self.send_response(206)
        self.send_header("Content-Range", "bytes 0-4/5")
        self.send_header("Content-Length", "5")
        self.send_header("ETag", '"1"')
        self.send_header("Last-Modified", "Tue, 24 Nov 2026 12:00:00 GMT")
        self.end_headers()
        self.wfile.write(b"hello")

    def log_message(self, *args):
        pass


seen = []
server = ThreadingHTTPServer(("127.0.0.1", 0), Service)
threading.Thread(target=server.serve_forever, daemon=True).start()
key = {"account_name": "account", "account_key": base64.b64encode(b"k" * 32).decode()}


async def main():
    async with BlobClient(
        f"http://127.0.0.1:{server.server_port}/account", "files", "a.txt", credential=key
    ) as blob:
        stored = await blob.upload_blob(b"hello")
        return stored, await (await blob.download_blob()).readall()


answer, content = asyncio.run(main())
assert content == b"hello", content
assert answer["etag"] == '"1"' and seen[-1]["x-ms-blob-type"] == "BlockBlob", answer
print("stored, ETag", answer["etag"], "and fetched", content)
