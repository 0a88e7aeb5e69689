# /// script
# requires-python = ">=3.12"
# dependencies = ["django-anymail[resend]"]
# ///
"""One request of Anymail carries a message to each of two people, who do not see each other."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import django
from anymail.message import AnymailMessage
from django.conf import settings


class Service(BaseHTTPRequestHandler):
    """Stands for the service's API on this machine."""

    requests, answers = [], []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.requests.append((self.path, self.headers, body))
        status, answer = (
            self.answers.pop(0) if self.answers else (200, b'{"data": [{"id": "1"}, {"id": "2"}]}')
        )
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


message = AnymailMessage("Hello", "Hello", "shop@example.com", ["ann@example.com", "bob@example.com"])
message.merge_metadata = {"ann@example.com": {"order": "17"}, "bob@example.com": {"order": "18"}}
message.send()
((path, headers, body),) = Service.requests
letters = [letter["to"] for letter in json.loads(body)]
assert path == "/emails/batch" and letters == [["ann@example.com"], ["bob@example.com"]], letters
recipients = message.anymail_status.recipients
assert {to: status.message_id for to, status in recipients.items()} == {
    "ann@example.com": "1",
    "bob@example.com": "2",
}
print("POST", path, letters)
