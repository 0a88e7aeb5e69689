# /// script
# requires-python = ">=3.11"
# dependencies = ["sendgrid"]
# ///
"""The SendGrid package sends an inline image with its Content-ID, and an attachment."""

import base64
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from sendgrid import SendGridAPIClient
from sendgrid.helpers.mail import Attachment, Mail

PNG = b"\x89PNG\r\n\x1a\n" + bytes(16)


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


mail = Mail("shop@example.com", "ann@example.com", "Your order", html_content='<img src="cid:logo">')
mail.attachment = [
    Attachment(base64.b64encode(PNG).decode(), "logo.png", "image/png", "inline", "logo"),
    Attachment(base64.b64encode(b"%PDF-").decode(), "invoice.pdf", "application/pdf", "attachment"),
]
SendGridAPIClient("SG.key", host=url).send(mail)
((path, headers, body),) = Service.requests
image, invoice = sorted(json.loads(body)["attachments"], key=lambda part: part["disposition"] != "inline")
assert (image["disposition"], image["content_id"], image["type"]) == ("inline", "logo", "image/png"), image
assert base64.b64decode(image["content"]) == PNG
assert (invoice["filename"], base64.b64decode(invoice["content"])) == ("invoice.pdf", b"%PDF-"), invoice
print("an inline image with content_id", image["content_id"], "and the attachment", invoice["filename"])
