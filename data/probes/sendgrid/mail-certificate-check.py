# /// script
# requires-python = ">=3.11"
# dependencies = ["sendgrid", "trustme"]
# ///
"""The SendGrid package refuses a service whose certificate is of an unknown authority."""

import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.error import URLError

import trustme
from sendgrid import SendGridAPIClient
from sendgrid.helpers.mail import Mail


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


try:
    SendGridAPIClient("SG.key", host=url).send(Mail("shop@example.com", "ann@example.com", "Hello", "Hello"))
except URLError as error:
    assert isinstance(error.reason, ssl.SSLCertVerificationError), error
    print("refused:", error.reason.verify_message)
else:
    raise SystemExit("it was sent")
assert Service.requests == []
