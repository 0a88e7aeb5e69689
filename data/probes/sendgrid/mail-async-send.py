# /// script
# requires-python = ">=3.11"
# dependencies = ["sendgrid"]
# ///
"""While the SendGrid package sends, an asyncio event loop stands still."""

import asyncio
import inspect
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from sendgrid import SendGridAPIClient
from sendgrid.helpers.mail import Mail


class Service(BaseHTTPRequestHandler):
    """Stands for the service's API on this machine."""

    requests, answers = [], []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        time.sleep(1)
        self.requests.append((self.path, self.headers, body))
        status, answer = self.answers.pop(0) if self.answers else (202, b"")
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


def send():
    mail = Mail("shop@example.com", "ann@example.com", "Your order", "It has shipped.")
    return SendGridAPIClient("SG.key", host=url).send(mail)


async def main():
    ticks, done = 0, asyncio.Event()

    async def ticker():
        nonlocal ticks
        while not done.is_set():
            await asyncio.sleep(0.05)
            ticks += 1

    task = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    result = send()
    assert not asyncio.iscoroutine(result)
    during = ticks
    done.set()
    await task
    return during


during = asyncio.run(main())
assert len(Service.requests) == 1 and during == 0, during
assert not inspect.getmembers(SendGridAPIClient, inspect.iscoroutinefunction)
print("the request took a second, and another coroutine got", during, "turns meanwhile")
