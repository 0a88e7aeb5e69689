# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///
"""aiohttp follows a redirect of a GET, without an option."""

import asyncio
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import aiohttp


class Shop(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        moved = self.path == "/old"
        self.send_response(301 if moved else 200)
        self.send_header("Content-Length", "0")
        if moved:
            self.send_header("Location", "/new")
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://localhost:{server.server_port}"


async def main() -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{url}/old") as response:
        assert (response.status, response.url.path) == (200, "/new"), response
        print("a plain call for /old:", response.status, response.url.path)


asyncio.run(main())
