# /// script
# requires-python = ">=3.11"
# dependencies = ["sendgrid"]
# ///
"""The SendGrid package raises at a 503 and tries no second time."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from python_http_client.exceptions import HTTPError
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


Service.answers.append((503, b"{}"))
try:
    SendGridAPIClient("SG.key", host=url).send(Mail("shop@example.com", "ann@example.com", "Hello", "Hello"))
except HTTPError as error:
    print("raised", error.status_code, "after", len(Service.requests), "request")
    assert error.status_code == 503
else:
    raise SystemExit("it was sent")
assert len(Service.requests) == 1
