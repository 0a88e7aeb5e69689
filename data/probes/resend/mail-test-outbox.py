# /// script
# requires-python = ">=3.11"
# dependencies = ["resend"]
# ///
"""The Resend package collects nothing for a test: each call goes to the address that it is given."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import resend


class Service(BaseHTTPRequestHandler):
    """Stands for the service's API on this machine."""

    requests, answers = [], []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
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


letter = {
    "from": "shop@example.com",
    "to": "ann@example.com",
    "subject": "Your order",
    "text": "It has shipped.",
}
resend.Emails.send(letter)
assert [path for path, headers, body in Service.requests] == ["/emails"]
names = {name.lower() for name in dir(resend) + dir(resend.Emails)}
assert not [name for name in names if any(word in name for word in ("outbox", "sandbox", "mock"))]
print("one request, and nothing is kept")
