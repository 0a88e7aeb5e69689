# /// script
# requires-python = ">=3.12"
# dependencies = ["django-anymail[resend]"]
# ///
"""Anymail passes a newline in the subject on to the service, where Django's SMTP backend raises."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import django
from anymail.message import AnymailMessage
from django.conf import settings

SUBJECT = "Hello\nBcc: victim@example.com"


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


message = AnymailMessage(SUBJECT, "Hello", "shop@example.com", ["ann@example.com"])
message.send()
((path, headers, body),) = Service.requests
assert json.loads(body)["subject"] == SUBJECT
try:
    message.message()  # what the SMTP backend sends
except ValueError as error:
    print("sent to the service:", repr(SUBJECT), "- Django's own:", error)
else:
    raise SystemExit("Django has taken it")
