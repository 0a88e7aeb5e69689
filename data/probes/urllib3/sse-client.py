# /// script
# requires-python = ">=3.11"
# dependencies = ["urllib3", "sseclient-py"]
# ///
"""sseclient-py reads server-sent events from urllib3, which has no words for them itself."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import urllib3
from sseclient import SSEClient

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

assert not [name for name in dir(urllib3) + dir(urllib3.HTTPResponse) if "sse" in name.lower().split("_")]
events = []
response = urllib3.request("GET", url, preload_content=False)
for event in SSEClient(response.stream(1)).events():
    events.append((event.event, event.id, event.data))
    received.set()
assert events == [("order", "7", "paid\nsent"), ("message", None, "end")], events
print(*events)
