# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-sse"]
# ///
"""httpx-sse reads server-sent events from HTTPX's client; HTTPX itself has no words for them."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
from httpx_sse import connect_sse

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

assert not [
    name for name in dir(httpx) + dir(httpx.Client) + dir(httpx.Response) if "sse" in name.lower().split("_")
]
events = []
with httpx.Client() as client, connect_sse(client, "GET", url) as source:
    for event in source.iter_sse():
        events.append((event.event, event.id, event.data))
        received.set()
assert events == [("order", "7", "paid\nsent"), ("message", "7", "end")], events
print(*events)
