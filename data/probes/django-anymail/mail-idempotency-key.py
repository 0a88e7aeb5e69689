# /// script
# requires-python = ">=3.12"
# dependencies = ["django-anymail[resend]"]
# ///
"""A message sent twice with Anymail's Resend backend makes two equal requests without a key."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import django
from anymail.message import AnymailMessage
from django.conf import settings


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

settings.configure(
    MAILERS={
        "default": {
            "BACKEND": "anymail.backends.resend.EmailBackend",
            "OPTIONS": {"api_key": "re_key", "api_url": url},
        }
    }
)
django.setup()


message = AnymailMessage("Hello", "Hello", "shop@example.com", ["ann@example.com"])
message.extra_headers["Idempotency-Key"] = "order-17/shipped"  # a header of the mail, not of the request
for _ in range(2):
    message.send()
(_, first, body), (_, second, again) = Service.requests
assert body == again and "Idempotency-Key" not in first and "Idempotency-Key" not in second
print("two equal requests; headers:", sorted(first.keys()))
