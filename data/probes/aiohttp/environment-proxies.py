# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///
"""aiohttp uses the proxy that the environment names with `trust_env=True` only."""

import asyncio
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import aiohttp


class Proxy(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = f"proxy saw {self.path}".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


proxy = ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
threading.Thread(target=proxy.serve_forever, daemon=True).start()
os.environ["HTTP_PROXY"] = os.environ["http_proxy"] = f"http://127.0.0.1:{proxy.server_port}"


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        try:
            await session.get("http://shop.invalid/orders")
        except aiohttp.ClientConnectorError as error:
            print("default:", type(error).__name__)
        else:
            raise AssertionError("the proxy was used")
    async with aiohttp.ClientSession(trust_env=True) as session:
        answer = await (await session.get("http://shop.invalid/orders")).text()
    assert answer == "proxy saw http://shop.invalid/orders", answer
    print("trust_env=True:", answer)


asyncio.run(main())
