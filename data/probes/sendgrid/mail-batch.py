# /// script
# requires-python = ">=3.11"
# dependencies = ["sendgrid"]
# ///
"""One request of the SendGrid package carries two messages whose recipients do not see each other."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from sendgrid import SendGridAPIClient
from sendgrid.helpers.mail import Mail, Substitution, To


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


people = [To(f"{name}@example.com", substitutions=Substitution("-name-", name)) for name in ("ann", "bob")]
mail = Mail("shop@example.com", people, "Hello -name-", "Hello -name-", is_multiple=True)
SendGridAPIClient("SG.key", host=url).send(mail)
((path, headers, body),) = Service.requests
letters = [
    ([to["email"] for to in letter["to"]], letter["substitutions"])
    for letter in json.loads(body)["personalizations"]
]
assert sorted(letters, key=str) == [
    (["ann@example.com"], {"-name-": "ann"}),
    (["bob@example.com"], {"-name-": "bob"}),
], letters
print("one request with", letters)
