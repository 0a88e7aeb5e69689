# /// script
# requires-python = ">=3.11"
# dependencies = ["twilio"]
# ///
"""Twilio's asynchronous client tries again after a 503 when max_retries is set; the other one raises."""

import asyncio
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from twilio.base.exceptions import TwilioRestException
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client


class Service(BaseHTTPRequestHandler):
    """Stands for the service's API on this machine."""

    requests, answers = [], []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
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


MESSAGE = {"to": "+15558675310", "from_": "+15017122661", "body": "Hello"}
Service.answers.append((503, b"{}"))
client = Client("AC1", "token", http_client=TwilioHttpClient(max_retries=3))
client.api.base_url = url
try:
    client.messages.create(**MESSAGE)
except TwilioRestException as error:
    assert error.status == 503 and len(Service.requests) == 1
    print("synchronous: raised", error.status, "after", len(Service.requests), "request")
else:
    raise SystemExit("it was sent")


async def main():
    async with AsyncTwilioHttpClient(max_retries=3) as http_client:
        client = Client("AC1", "token", http_client=http_client)
        client.api.base_url = url
        return await client.messages.create_async(**MESSAGE)


Service.requests.clear()
Service.answers.append((503, b"{}"))
assert asyncio.run(main()).sid == "SM1" and len(Service.requests) == 2
print("asynchronous: sent with request", len(Service.requests))
