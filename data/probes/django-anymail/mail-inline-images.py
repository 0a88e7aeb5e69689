# /// script
# requires-python = ">=3.12"
# dependencies = ["django-anymail[resend]"]
# ///
"""Anymail sends an inline image with its Content-ID, and an attachment."""

import base64
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import django
from anymail.message import AnymailMessage
from django.conf import settings

PNG = b"\x89PNG\r\n\x1a\n" + bytes(16)


class Service(BaseHTTPRequestHandler):
    """Stands for the service's API on this machine."""

    requests, answers = [], []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.requests.append((self.path, self.headers, body))
        status, answer = self.answers.pop(0) if self.answers else (200, b'{"id": "49a3999c"}')
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

settings.configure(
    MAILERS={
        "default": {
            "BACKEND": "anymail.backends.resend.EmailBackend",
            "OPTIONS": {"api_key": "re_key", "api_url": url},
        }
    }
)
django.setup()


message = AnymailMessage("Your order", "It has shipped.", "shop@example.com", ["ann@example.com"])
cid = message.attach_inline_image(PNG, filename="logo.png")
message.attach_alternative(f'<img src="cid:{cid}">', "text/html")
message.attach("invoice.pdf", b"%PDF-", "application/pdf")
message.send()
((path, headers, body),) = Service.requests
image, invoice = json.loads(body)["attachments"]
assert image["content_id"] == cid and base64.b64decode(image["content"]) == PNG, image
assert invoice["filename"] == "invoice.pdf" and base64.b64decode(invoice["content"]) == b"%PDF-"
print("an image with content_id", image["content_id"], "and the attachment", invoice["filename"])
