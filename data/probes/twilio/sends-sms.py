# /// script
# requires-python = ">=3.11"
# dependencies = ["twilio"]
# ///
"""The Twilio package asks the service for a text message and gives back its id."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

from twilio.rest import Client


class Service(BaseHTTPRequestHandler):
    """Stands for the service's API on this machine."""

    requests, answers = [], []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.requests.append((self.path, self.headers, body))
        status, answer = self.answers.pop(0) if self.answers else (201, b'{"sid": "SM1", "status": "queued"}')
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


client = Client("AC1", "token")
client.api.base_url = url
message = client.messages.create(to="+15558675310", from_="+15017122661", body="Your order has shipped.")
((path, headers, body),) = Service.requests
assert path == "/2010-04-01/Accounts/AC1/Messages.json" and headers["Authorization"].startswith("Basic ")
assert parse_qs(body.decode()) == {
    "To": ["+15558675310"],
    "From": ["+15017122661"],
    "Body": ["Your order has shipped."],
}
assert (message.sid, message.status) == ("SM1", "queued")
print("POST", path, "gave", message.sid, message.status)
