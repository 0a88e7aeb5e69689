# /// script
# requires-python = ">=3.11"
# dependencies = ["zappa", "starlette"]
# ///
"""Zappa's handler answers an API Gateway event with a Starlette application and never runs its startup."""

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
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

RUNS = []


@asynccontextmanager
async def lifespan(app):
    RUNS.append("startup")
    yield


async def shop(request):
    return JSONResponse({"q": request.query_params["q"]}, status_code=201)


app = Starlette(routes=[Route("/shop", shop)], lifespan=lifespan)
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
                "app_type": "asgi",
                "project_name": "shop",
                "s3_bucket": "shop-code",
                "runtime": "python3.12",
                "log_level": "ERROR",
            }
        )
        answer = handler(EVENT, None)
        assert (answer["statusCode"], answer["body"]) == (201, '{"q":"tea"}'), answer
        assert sys.modules["app"].RUNS == [], sys.modules["app"].RUNS
        print(answer["statusCode"], answer["body"], "startups:", len(sys.modules["app"].RUNS))


if __name__ == "__main__":
    main()
