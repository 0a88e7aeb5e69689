# /// script
# requires-python = ">=3.11"
# dependencies = ["sendgrid"]
# ///
"""SendGrid's sandbox mode keeps the message from being delivered, but the service is asked all the same."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from sendgrid import SendGridAPIClient
from sendgrid.helpers.mail import Mail, MailSettings, SandBoxMode


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


mail = Mail("shop@example.com", "ann@example.com", "Your order", "It has shipped.")
mail.mail_settings = MailSettings(sandbox_mode=SandBoxMode(True))
client = SendGridAPIClient("SG.key", host=url)
client.send(mail)
((path, headers, body),) = Service.requests
assert json.loads(body)["mail_settings"] == {"sandbox_mode": {"enable": True}}
assert not [name for name in dir(client) if "outbox" in name or "sent" in name or "record" in name]
print("in sandbox mode still one request:", path)
