# /// script
# requires-python = ">=3.12"
# dependencies = ["django-anymail[resend]"]
# ///
"""Anymail raises at a 503 and tries no second time."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import django
from anymail.exceptions import AnymailAPIError
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


Service.answers.append((503, b"{}"))
try:
    AnymailMessage("Hello", "Hello", "shop@example.com", ["ann@example.com"]).send()
except AnymailAPIError as error:
    print("raised", error.status_code, "after", len(Service.requests), "request")
    assert error.status_code == 503
else:
    raise SystemExit("it was sent")
assert len(Service.requests) == 1
