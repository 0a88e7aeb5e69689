# /// script
# requires-python = ">=3.11"
# dependencies = ["boto3"]
# ///
"""boto3 asks SES for a message with text and HTML."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import boto3


class Service(BaseHTTPRequestHandler):
    """Stands for the service's API on this machine."""

    requests, answers = [], []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.requests.append((self.path, self.headers, body))
        status, answer = self.answers.pop(0) if self.answers else (200, b'{"MessageId": "0100"}')
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


def client():
    keys = {"aws_access_key_id": "key", "aws_secret_access_key": "secret", "region_name": "eu-west-1"}
    return boto3.client("sesv2", endpoint_url=url, **keys)


body = {"Text": {"Data": "Your order has shipped."}, "Html": {"Data": "Your order has <b>shipped</b>."}}
answer = client().send_email(
    FromEmailAddress="shop@example.com",
    Destination={"ToAddresses": ["ann@example.com"]},
    Content={"Simple": {"Subject": {"Data": "Your order"}, "Body": body}},
)
((path, headers, sent),) = Service.requests
assert path == "/v2/email/outbound-emails" and "Credential=key/" in headers["Authorization"]
assert json.loads(sent)["Content"]["Simple"]["Body"] == body
assert answer["MessageId"] == "0100"
print("POST", path, sorted(body))
