# /// script
# requires-python = ">=3.11"
# dependencies = ["twilio", "trustme"]
# ///
"""The Twilio package refuses a service whose certificate is of an unknown authority."""

import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests
import trustme
from twilio.rest import Client


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


client = Client("AC1", "token")
client.api.base_url = url
try:
    client.messages.create(to="+15558675310", from_="+15017122661", body="Hello")
except requests.exceptions.SSLError as error:
    assert "certificate verify failed" in str(error), error
    print("refused:", str(error)[-90:])
else:
    raise SystemExit("it was sent")
assert Service.requests == []
