# /// script
# requires-python = ">=3.11"
# dependencies = ["resend[async]"]
# ///
"""With `resend[async]`, three messages to a slow service are sent at the same time, not in threads."""

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import resend


class Service(BaseHTTPRequestHandler):
    """Stands for the service's API on this machine."""

    requests, answers = [], []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        time.sleep(1)
        self.requests.append((self.path, self.headers, body))
        status, answer = self.answers.pop(0) if self.answers else (200, b'{"id": "49a3999c"}')
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

resend.api_key, resend.api_url = "re_key", url


async def main():
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))  # for host names only
    start = time.monotonic()
    letters = [
        {"from": "shop@example.com", "to": f"{name}@example.com", "subject": "Hello", "text": "Hello"}
        for name in ("ann", "bob", "eve")
    ]
    await asyncio.gather(*(resend.Emails.send_async(letter) for letter in letters))
    return time.monotonic() - start


seconds = asyncio.run(main())
assert len(Service.requests) == 3 and 1 <= seconds < 2.5, seconds
print(f"three messages of a second each took {seconds:.1f} s")
