# /// script
# requires-python = ">=3.11"
# dependencies = ["functions-framework", "starlette", "httpx2"]
# ///
"""A Starlette application is refused as a function, also where an async function is accepted."""

import tempfile
from pathlib import Path

from functions_framework.aio import create_asgi_app
from functions_framework.exceptions import InvalidTargetTypeException
from starlette.testclient import TestClient

MAIN = """
import functions_framework.aio
from starlette.applications import Starlette

app = Starlette()


@functions_framework.aio.http
async def shop(request):
    return {"q": request.query_params["q"]}
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "main.py")
        source.write_text(MAIN)
        answer = TestClient(create_asgi_app("shop", str(source))).get("/?q=tea")
        assert answer.json() == {"q": "tea"}, answer.text
        try:
            create_asgi_app("app", str(source))
        except InvalidTargetTypeException as error:
            print("async function:", answer.text, "- application:", str(error)[:60])
        else:
            raise AssertionError("the application was accepted")


if __name__ == "__main__":
    main()
