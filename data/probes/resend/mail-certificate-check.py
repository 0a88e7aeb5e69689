# /// script
# requires-python = ">=3.11"
# dependencies = ["resend", "trustme"]
# ///
"""The Resend package refuses a service whose certificate is of an unknown authority."""

import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import resend
import trustme


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


resend.api_key, resend.api_url = "re_key", url
try:
    resend.Emails.send(
        {"from": "shop@example.com", "to": "ann@example.com", "subject": "Hello", "text": "Hello"}
    )
except resend.exceptions.ResendError as error:
    assert "certificate verify failed" in str(error), error
    print("refused:", str(error)[-90:])
else:
    raise SystemExit("it was sent")
assert Service.requests == []
