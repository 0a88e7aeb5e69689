# /// script
# requires-python = ">=3.11"
# dependencies = ["zappa"]
# ///
"""Zappa calls the function for a queue's event with the dictionary as AWS sent it."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ARN = "arn:aws:sqs:eu-west-1:123456789012:orders"
APP = """
SEEN = []


def app(environ, start_response):
    start_response("200 OK", [])
    return []


def record(event, context):
    SEEN.append(event)
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
                "events": [{"function": "app.record", "event_source": {"arn": ARN}}],
                "project_name": "shop",
                "s3_bucket": "shop-code",
                "runtime": "python3.12",
                "log_level": "ERROR",
            }
        )
        queue = {
            "Records": [
                {"messageId": "19dd0b57", "body": "hello", "eventSource": "aws:sqs", "eventSourceARN": ARN}
            ]
        }
        handler(queue, None)
        seen = sys.modules["app"].SEEN
        assert seen == [queue] and type(seen[0]) is dict, seen
        print("the function got a", type(seen[0]).__name__, "with", seen[0]["Records"][0]["body"])


if __name__ == "__main__":
    main()
