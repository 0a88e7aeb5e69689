# /// script
# requires-python = ">=3.11"
# dependencies = ["zappa", "moto[events,iam,awslambda]"]
# ///
"""A rate in Zappa's settings makes a rule at AWS, and the rule's event makes Zappa call the function."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import boto3
from moto import mock_aws
from zappa.core import Zappa

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
    os.environ |= KEYS
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
                RoleName="ZappaLambdaExecution", AssumeRolePolicyDocument="{}"
            )["Role"]["Arn"]
            events = [{"name": "app.nightly", "function": "app.nightly", "expression": "rate(1 day)"}]
            code = {"ZipFile": b"x"}
            made = boto3.client("lambda").create_function(
                FunctionName="shop-dev",
                Runtime="python3.12",
                Role=role,
                Handler="handler.lambda_handler",
                Code=code,
            )
            Zappa(load_credentials=True, aws_region="eu-west-1").schedule_events(
                lambda_arn=made["FunctionArn"], lambda_name="shop-dev", events=events, default=False
            )
            rule = boto3.client("events").list_rules()["Rules"][0]
        assert rule["ScheduleExpression"] == "rate(1 day)", rule
        event = {"detail-type": "Scheduled Event", "resources": [rule["Arn"]], "time": "2026-11-24T03:00:00Z"}
        handler(event, None)
        assert sys.modules["app"].RAN == ["2026-11-24T03:00:00Z"], sys.modules["app"].RAN
        print(rule["ScheduleExpression"], "->", rule["Name"], "ran for", *sys.modules["app"].RAN)


if __name__ == "__main__":
    main()
