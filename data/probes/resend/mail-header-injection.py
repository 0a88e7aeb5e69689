# /// script
# requires-python = ">=3.11"
# dependencies = ["resend"]
# ///
"""The Resend package passes a newline in the subject on to the service."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import resend

SUBJECT = "Hello\nBcc: victim@example.com"


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

resend.api_key, resend.api_url = "re_key", url


resend.Emails.send({"from": "shop@example.com", "to": "ann@example.com", "subject": SUBJECT, "text": "Hello"})
((path, headers, body),) = Service.requests
subject = json.loads(body)["subject"]
assert subject == SUBJECT
print("sent to the service:", repr(subject))
