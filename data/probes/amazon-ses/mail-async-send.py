# /// script
# requires-python = ">=3.11"
# dependencies = ["aiobotocore", "boto3"]
# ///
"""While boto3 sends, an asyncio event loop stands still; with aiobotocore three messages are sent at once."""

import asyncio
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import boto3
from aiobotocore.session import get_session


class Service(BaseHTTPRequestHandler):
    """Stands for the service's API on this machine."""

    requests, answers = [], []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        time.sleep(1)
        self.requests.append((self.path, self.headers, body))
        status, answer = self.answers.pop(0) if self.answers else (200, b'{"MessageId": "0100"}')
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


OPTIONS = {"aws_access_key_id": "key", "aws_secret_access_key": "secret", "region_name": "eu-west-1"}
OPTIONS |= {"endpoint_url": url}
LETTER = {
    "FromEmailAddress": "shop@example.com",
    "Destination": {"ToAddresses": ["ann@example.com"]},
    "Content": {"Simple": {"Subject": {"Data": "Hello"}, "Body": {"Text": {"Data": "Hello"}}}},
}


async def ticks_while_boto3_sends():
    client, ticks = boto3.client("sesv2", **OPTIONS), 0

    async def ticker():
        nonlocal ticks
        while True:
            await asyncio.sleep(0.05)
            ticks += 1

    task = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    client.send_email(**LETTER)
    task.cancel()
    return ticks


async def seconds_with_aiobotocore():
    async with get_session().create_client("sesv2", **OPTIONS) as client:
        start = time.monotonic()
        await asyncio.gather(*(client.send_email(**LETTER) for _ in range(3)))
        return time.monotonic() - start


ticks, seconds = asyncio.run(ticks_while_boto3_sends()), asyncio.run(seconds_with_aiobotocore())
assert len(Service.requests) == 4 and ticks == 0 and 1 <= seconds < 2.5, (ticks, seconds)
print(
    f"boto3: {ticks} turns of another coroutine in a second; aiobotocore: three messages in {seconds:.1f} s"
)
