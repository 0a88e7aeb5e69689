# /// script
# requires-python = ">=3.11"
# dependencies = ["boto3"]
# ///
"""boto3 sends SES an inline image with its Content-ID, and an attachment, without MIME by hand."""

import base64
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import boto3

PNG = b"\x89PNG\r\n\x1a\n" + bytes(16)


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


image = {"RawContent": PNG, "FileName": "logo.png", "ContentType": "image/png"}
image |= {"ContentDisposition": "INLINE", "ContentId": "logo"}
invoice = {"RawContent": b"%PDF-", "FileName": "invoice.pdf", "ContentDisposition": "ATTACHMENT"}
content = {"Subject": {"Data": "Your order"}, "Body": {"Html": {"Data": '<img src="cid:logo">'}}}
client().send_email(
    FromEmailAddress="shop@example.com",
    Destination={"ToAddresses": ["ann@example.com"]},
    Content={"Simple": content | {"Attachments": [image, invoice]}},
)
((path, headers, sent),) = Service.requests
first, second = json.loads(sent)["Content"]["Simple"]["Attachments"]
assert (first["ContentId"], first["ContentDisposition"]) == ("logo", "INLINE"), first
assert base64.b64decode(first["RawContent"]) == PNG
assert second["FileName"] == "invoice.pdf" and base64.b64decode(second["RawContent"]) == b"%PDF-"
print("an inline image with ContentId", first["ContentId"], "and the attachment", second["FileName"])
