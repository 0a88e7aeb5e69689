# /// script
# requires-python = ">=3.11"
# dependencies = ["boto3"]
# ///
"""SES's operation for a message has no member for a key of the caller; a second call is a second message."""

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


def simple(subject, **more):
    return {"Simple": {"Subject": {"Data": subject}, "Body": {"Text": {"Data": "Hello"}}, **more}}


def send(content):
    to = {"ToAddresses": ["ann@example.com"]}
    return client().send_email(FromEmailAddress="shop@example.com", Destination=to, Content=content)


operations = client().meta.service_model
members = operations.operation_model("SendEmail").input_shape.members
assert operations.operation_model("SendEmail").idempotent_members == []
assert not [name for name in members if "token" in name.lower() or "idempot" in name.lower()], list(members)
for _ in range(2):
    send(simple("Hello"))
(_, first, body), (_, second, again) = Service.requests
assert body == again and first["amz-sdk-invocation-id"] != second["amz-sdk-invocation-id"]
print("two calls, two messages; members:", ", ".join(members))
