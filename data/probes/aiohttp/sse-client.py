# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiohttp-sse-client2"]
# ///
"""aiohttp-sse-client2 reads server-sent events with aiohttp, which has no words for them itself."""

import asyncio
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import aiohttp
from aiohttp_sse_client2.client import EventSource

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


async def main() -> None:
    assert not [
        name for name in dir(aiohttp) + dir(aiohttp.ClientSession) if "sse" in name.lower().split("_")
    ]
    events = []
    async with EventSource(url) as source:
        async for event in source:
            events.append((event.message or "message", event.last_event_id, event.data))
            received.set()
            if event.data == "end":
                break
    assert events == [("order", "7", "paid\nsent"), ("message", "7", "end")], events
    print(*events)


asyncio.run(main())
