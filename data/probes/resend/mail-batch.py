# /// script
# requires-python = ">=3.11"
# dependencies = ["resend"]
# ///
"""One request of the Resend package carries two different messages to two people."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import resend


class Service(BaseHTTPRequestHandler):
    """Stands for the service's API on this machine."""

    requests, answers = [], []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.requests.append((self.path, self.headers, body))
        status, answer = (
            self.answers.pop(0) if self.answers else (200, b'{"data": [{"id": "1"}, {"id": "2"}]}')
        )
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


letters = [
    {"from": "shop@example.com", "to": f"{name}@example.com", "subject": "Hello", "text": f"Hello {name}"}
    for name in ("ann", "bob")
]
answer = resend.Batch.send(letters)
((path, headers, body),) = Service.requests
sent = [(letter["to"], letter["text"]) for letter in json.loads(body)]
assert path == "/emails/batch", path
assert sent == [("ann@example.com", "Hello ann"), ("bob@example.com", "Hello bob")], sent
print("POST", path, sent, "answered with", [letter["id"] for letter in answer["data"]])
