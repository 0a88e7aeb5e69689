# /// script
# requires-python = ">=3.11"
# dependencies = ["zappa", "moto[events,iam,awslambda]"]
# ///
"""`zappa schedule` makes a rule at AWS from a rate in its settings; the rule's event calls the function."""

import io
import json
import os
import subprocess
import sys
import tempfile
from contextlib import redirect_stdout
from pathlib import Path

import boto3
from moto import mock_aws
from zappa.cli import ZappaCLI

APP = """
RAN = []


def app(environ, start_response):
    start_response("200 OK", [])
    return []


def nightly(event, context):
    RAN.append(event["time"])
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


KEYS = {"AWS_DEFAULT_REGION": "eu-west-1", "AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "x"}


def main() -> None:
    os.environ |= KEYS | {"VIRTUAL_ENV": sys.prefix}
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        Path("app.py").write_text(APP)
        handler = handler_for(
            {
                "app_function": "app.app",
                "events": [{"function": "app.nightly", "expression": "rate(1 day)"}],
                "project_name": "shop",
                "s3_bucket": "shop-code",
                "runtime": "python3.12",
                "log_level": "ERROR",
            }
        )
        with mock_aws():
            role = boto3.client("iam").create_role(
                RoleName="shop-dev-ZappaLambdaExecutionRole", AssumeRolePolicyDocument="{}"
            )["Role"]["Arn"]
            boto3.client("lambda").create_function(
                FunctionName="shop-dev",
                Runtime="python3.12",
                Role=role,
                Handler="handler.lambda_handler",
                Code={"ZipFile": b"x"},
            )
            with redirect_stdout(io.StringIO()):
                ZappaCLI().handle(["schedule", "dev"])
            rules = {
                rule["ScheduleExpression"]: rule for rule in boto3.client("events").list_rules()["Rules"]
            }
        rule = rules["rate(1 day)"]
        event = {"detail-type": "Scheduled Event", "resources": [rule["Arn"]], "time": "2026-11-24T03:00:00Z"}
        handler(event, None)
        assert sys.modules["app"].RAN == ["2026-11-24T03:00:00Z"], sys.modules["app"].RAN
        print(rule["ScheduleExpression"], "->", rule["Name"], "ran for", *sys.modules["app"].RAN)


if __name__ == "__main__":
    main()
