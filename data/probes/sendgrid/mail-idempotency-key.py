# /// script
# requires-python = ">=3.11"
# dependencies = ["sendgrid"]
# ///
"""A message sent twice with the SendGrid package makes two requests that nothing ties together."""

import inspect
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from sendgrid import SendGridAPIClient
from sendgrid.helpers.mail import Mail


class Service(BaseHTTPRequestHandler):
    """Stands for the service's API on this machine."""

    requests, answers = [], []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.requests.append((self.path, self.headers, body))
        status, answer = self.answers.pop(0) if self.answers else (202, b"")
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


client = SendGridAPIClient("SG.key", host=url)
mail = Mail("shop@example.com", "ann@example.com", "Hello", "Hello")
client.send(mail)
client.send(mail)
(_, first, body), (_, second, again) = Service.requests
assert "idempot" not in str(first).lower() + str(second).lower() + body.decode().lower()
assert body == again and list(inspect.signature(client.send).parameters) == ["message"]
print("two equal requests; headers:", sorted(first.keys()))
