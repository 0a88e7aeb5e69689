# /// script
# requires-python = ">=3.11"
# dependencies = ["boto3"]
# ///
"""One request of boto3 asks SES for a template filled in for two people, each in a message of their own."""

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


entries = [
    {
        "Destination": {"ToAddresses": [f"{name}@example.com"]},
        "ReplacementEmailContent": {
            "ReplacementTemplate": {"ReplacementTemplateData": json.dumps({"name": name})}
        },
    }
    for name in ("ann", "bob")
]
template = {"TemplateContent": {"Subject": "Hello", "Text": "Hello {{name}}"}, "TemplateData": "{}"}
client().send_bulk_email(
    FromEmailAddress="shop@example.com", DefaultContent={"Template": template}, BulkEmailEntries=entries
)
((path, headers, sent),) = Service.requests
assert path == "/v2/email/outbound-bulk-emails", path
assert json.loads(sent)["BulkEmailEntries"] == entries
print("POST", path, "for", [entry["Destination"]["ToAddresses"] for entry in entries])
