# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2"]
# ///
"""HTTPX2 reads server-sent events one by one, with name, id and joined data."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx2

received = threading.Event()


class Shop(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        self.wfile.write(b"event: order\nid: 7\ndata: paid\ndata: sent\n\n")
        self.wfile.flush()
        # The second event is sent only once the client has the first.
        if received.wait(timeout=10):
            self.wfile.write(b"data: end\n\n")

    def log_message(self, *args: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://localhost:{server.server_port}"

events = []
with httpx2.Client() as client, client.sse(url) as source:
    for event in source:
        events.append((event.event, event.id, event.data))
        received.set()
assert events == [("order", "7", "paid\nsent"), ("message", "7", "end")], events
print(*events)
