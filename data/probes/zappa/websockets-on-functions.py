# /// script
# requires-python = ">=3.11"
# dependencies = ["zappa"]
# ///
"""Zappa calls the decorated handlers for the opening, message and closing events of a WebSocket API."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

APP = """
from zappa.websocket import on_connect, on_disconnect, on_message

CALLS = []


def app(environ, start_response):
    start_response("200 OK", [])
    return []


@on_connect
def opened(event, context):
    CALLS.append("opened")


@on_message
def message(event, context):
    CALLS.append(event["body"])


@on_disconnect
def closed(event, context):
    CALLS.append("closed")
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
        for route, kind in (("$connect", "CONNECT"), ("$default", "MESSAGE"), ("$disconnect", "DISCONNECT")):
            gateway = {
                "routeKey": route,
                "eventType": kind,
                "connectionId": "L0SM9cOFvHcCIhw=",
                "stage": "dev",
            }
            gateway["domainName"] = "abc123.execute-api.eu-west-1.amazonaws.com"
            answer = handler({"requestContext": gateway, "body": "hello"}, None)
            assert answer == {"statusCode": 200}, answer
        calls = sys.modules["app"].CALLS
        assert calls == ["opened", "hello", "closed"], calls
        print(*calls)


if __name__ == "__main__":
    main()
