# /// script
# requires-python = ">=3.11"
# dependencies = ["boto3", "trustme"]
# ///
"""boto3 refuses a service whose certificate is of an unknown authority."""

import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import boto3
import trustme
from botocore.exceptions import SSLError


class Service(BaseHTTPRequestHandler):
    """Stands for the service's API, with a certificate of a CA that nobody trusts."""

    requests = []

    def do_POST(self):
        self.requests.append(self.path)
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args):
        pass


context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
service = ThreadingHTTPServer(("127.0.0.1", 0), Service)
service.socket = context.wrap_socket(service.socket, server_side=True)
threading.Thread(target=service.serve_forever, daemon=True).start()
url = f"https://127.0.0.1:{service.server_port}"


keys = {"aws_access_key_id": "key", "aws_secret_access_key": "secret", "region_name": "eu-west-1"}
client = boto3.client("sesv2", endpoint_url=url, **keys)
content = {"Simple": {"Subject": {"Data": "Hello"}, "Body": {"Text": {"Data": "Hello"}}}}
try:
    client.send_email(
        FromEmailAddress="shop@example.com", Destination={"ToAddresses": ["ann@example.com"]}, Content=content
    )
except SSLError as error:
    assert "certificate verify failed" in str(error), error
    print("refused:", str(error)[-90:])
else:
    raise SystemExit("it was sent")
assert Service.requests == []
