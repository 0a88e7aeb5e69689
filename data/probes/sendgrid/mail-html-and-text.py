# /// script
# requires-python = ">=3.11"
# dependencies = ["sendgrid"]
# ///
"""The SendGrid package asks the service for a message with a text and an HTML part, in that order."""

import json
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


mail = Mail(
    from_email="shop@example.com",
    to_emails="ann@example.com",
    subject="Your order",
    plain_text_content="Your order has shipped.",
    html_content="Your order has <b>shipped</b>.",
)
response = SendGridAPIClient("SG.key", host=url).send(mail)
((path, headers, body),) = Service.requests
content = json.loads(body)["content"]
assert (path, headers["Authorization"], response.status_code) == ("/v3/mail/send", "Bearer SG.key", 202)
assert content == [
    {"type": "text/plain", "value": "Your order has shipped."},
    {"type": "text/html", "value": "Your order has <b>shipped</b>."},
], content
print("POST", path, [part["type"] for part in content])
