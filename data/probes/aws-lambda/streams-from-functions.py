# /// script
# requires-python = ">=3.11"
# dependencies = ["awslambdaric", "boto3"]
# ///
"""A handler that returns its body in pieces is an error; AWS's SDK says that a Web Function streams."""

import json
import os
import subprocess
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import boto3

EVENT = {  # API Gateway HTTP API, payload format 2.0
    "version": "2.0",
    "routeKey": "$default",
    "rawPath": "/shop",
    "rawQueryString": "q=tea",
    "headers": {"host": "shop.example", "accept": "*/*"},
    "requestContext": {
        "domainName": "shop.example",
        "stage": "$default",
        "requestId": "JKJaXmPLvHcESHA=",
        "http": {
            "method": "GET",
            "path": "/shop",
            "protocol": "HTTP/1.1",
            "sourceIp": "203.0.113.7",
            "userAgent": "curl",
        },
    },
    "isBase64Encoded": False,
}


def invoke(code: str, event: dict) -> tuple[str, str]:
    """AWS's runtime client runs the handler against a local copy of Lambda's runtime API."""
    answers: list[tuple[str, str]] = []
    done = threading.Event()

    class RuntimeAPI(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            if answers:
                done.wait(30)
            self.send_response(200)
            body = json.dumps(event).encode()
            self.send_header("Lambda-Runtime-Aws-Request-Id", "8476a536-e9f4-11e8-9739-2dfe598c3fcd")
            self.send_header("Lambda-Runtime-Deadline-Ms", "4102444800000")
            self.send_header(
                "Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-west-1:123456789012:function:shop"
            )
            self.send_header("Lambda-Runtime-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700")
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            answers.append((self.path.rsplit("/", 1)[-1], body))
            self.send_response(202)
            self.send_header("Content-Length", "0")
            self.end_headers()
            done.set()

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), RuntimeAPI)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "app.py").write_text(code)
        env = os.environ | {
            "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{server.server_port}",
            "LAMBDA_TASK_ROOT": folder,
        }
        command = [sys.executable, "-m", "awslambdaric", "app.handler"]
        runtime = subprocess.Popen(
            command, cwd=folder, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            assert done.wait(30), "no answer"
        finally:
            runtime.kill()
            runtime.wait()
    return answers[0]


def main() -> None:
    whole = "def handler(event, context):\n    return {'statusCode': 200, 'body': 'one two'}"
    assert invoke(whole, EVENT)[0] == "response"
    pieces = "def handler(event, context):\n    yield 'one '\n    yield 'two'"
    kind, body = invoke(pieces, EVENT)
    assert kind == "error" and json.loads(body)["errorType"] == "Runtime.MarshalError", (kind, body)
    web = boto3.client("lambda-web", region_name="eu-west-1").meta.service_model.documentation
    assert "Stream output to the client as it is produced" in web, web
    print(kind, json.loads(body)["errorMessage"][:90])


if __name__ == "__main__":
    main()
