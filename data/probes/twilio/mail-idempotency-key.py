# /// script
# requires-python = ">=3.11"
# dependencies = ["twilio"]
# ///
"""A text message sent twice with the Twilio package makes two equal requests that nothing ties together."""

import inspect
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

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
for _ in range(2):
    client.messages.create(to="+15558675310", from_="+15017122661", body="Hello")
(_, first, body), (_, second, again) = Service.requests
assert "idempot" not in str(first).lower() + str(second).lower() + body.decode().lower() and body == again
parameters = list(inspect.signature(client.messages.create).parameters)
assert not [name for name in parameters if "idempot" in name]
print("two equal requests;", len(parameters), "parameters, none for a key")
