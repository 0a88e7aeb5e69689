# /// script
# requires-python = ">=3.11"
# dependencies = ["zappa"]
# ///
"""Zappa returns the body in one piece, after the application has yielded the last one."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

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
APP = """
STEPS = []


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    for piece in (b"one ", b"two"):
        STEPS.append(piece)
        yield piece
"""


def handler_for(settings: dict):
    """What `zappa deploy` puts into the package: a settings module made from zappa_settings.json."""
    Path("zappa_settings.json").write_text(json.dumps({"dev": settings}))
    environment = os.environ | {"VIRTUAL_ENV": sys.prefix, "AWS_DEFAULT_REGION": "eu-west-1"}
    command = [sys.executable, "-m", "zappa.cli", "save-python-settings-file", "dev"]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    sys.path.insert(0, str(Path.cwd()))
    from zappa.handler import LambdaHandler

    return LambdaHandler.lambda_handler


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        Path("app.py").write_text(APP)
        handler = handler_for(
            {
                "app_function": "app.app",
                "project_name": "shop",
                "s3_bucket": "shop-code",
                "runtime": "python3.12",
                "log_level": "ERROR",
            }
        )
        answer = handler(EVENT, None)
        steps = sys.modules["app"].STEPS
        assert steps == [b"one ", b"two"] and answer["body"] == "one two", (steps, answer)
        print(
            "produced", len(steps), "pieces before the handler returned", type(answer["body"]), answer["body"]
        )


if __name__ == "__main__":
    main()
