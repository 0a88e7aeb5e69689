# /// script
# requires-python = ">=3.12"
# dependencies = ["django-anymail[resend]", "trustme"]
# ///
"""Anymail refuses a service whose certificate is of an unknown authority."""

import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import django
import trustme
from anymail.exceptions import AnymailError
from anymail.message import AnymailMessage
from django.conf import settings


class Service(BaseHTTPRequestHandler):
    """Stands for the service's API, with a certificate of a CA that nobody trusts."""

    requests = []

    def do_POST(self):
        self.requests.append(self.path)
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args):
        pass


context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
service = ThreadingHTTPServer(("127.0.0.1", 0), Service)
service.socket = context.wrap_socket(service.socket, server_side=True)
threading.Thread(target=service.serve_forever, daemon=True).start()
url = f"https://127.0.0.1:{service.server_port}"

settings.configure(
    MAILERS={
        "default": {
            "BACKEND": "anymail.backends.resend.EmailBackend",
            "OPTIONS": {"api_key": "re_key", "api_url": url},
        }
    }
)
django.setup()


try:
    AnymailMessage("Hello", "Hello", "shop@example.com", ["ann@example.com"]).send()
except AnymailError as error:
    assert "certificate verify failed" in str(error), error
    print("refused:", type(error).__name__)
else:
    raise SystemExit("it was sent")
assert Service.requests == []
