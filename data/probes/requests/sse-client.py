# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "requests-sse"]
# ///
"""requests-sse reads server-sent events through Requests, which itself has no words for them."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests
from requests_sse import EventSource

received = threading.Event()


class Shop(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.chunk(b"event: order\nid: 7\ndata: paid\ndata: sent\n\n")
        # The second event is sent only once the client has the first.
        if received.wait(timeout=5):
            self.chunk(b"data: end\n\n")

    def chunk(self, data: bytes) -> None:
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")

    def log_message(self, *args: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://localhost:{server.server_port}"

assert not [name for name in dir(requests) + dir(requests.Response) if "sse" in name.lower().split("_")]
events = []
with EventSource(url, timeout=10, max_connect_retry=0) as source:
    for event in source:
        events.append((event.type, event.last_event_id, event.data))
        received.set()
        if event.data == "end":
            break
assert events == [("order", "7", "paid\nsent"), ("message", "7", "end")], events
print(*events)
