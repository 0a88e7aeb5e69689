# /// script
# requires-python = ">=3.11"
# dependencies = ["twilio"]
# ///
"""Three messages to a slow service are sent at the same time with Twilio's asynchronous client."""

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client


class Service(BaseHTTPRequestHandler):
    """Stands for the service's API on this machine."""

    requests, answers = [], []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        time.sleep(1)
        self.requests.append((self.path, self.headers, body))
        status, answer = self.answers.pop(0) if self.answers else (201, b'{"sid": "SM1", "status": "queued"}')
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *args):
        pass


service = ThreadingHTTPServer(("127.0.0.1", 0), Service)
threading.Thread(target=service.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{service.server_port}"


async def main():
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))  # for host names only
    async with AsyncTwilioHttpClient() as http_client:
        client = Client("AC1", "token", http_client=http_client)
        client.api.base_url = url
        start = time.monotonic()
        letters = [{"to": f"+1555867531{n}", "from_": "+15017122661", "body": "Hello"} for n in range(3)]
        await asyncio.gather(*(client.messages.create_async(**letter) for letter in letters))
        return time.monotonic() - start


seconds = asyncio.run(main())
assert len(Service.requests) == 3 and 1 <= seconds < 2.5, seconds
print(f"three messages of a second each took {seconds:.1f} s")
