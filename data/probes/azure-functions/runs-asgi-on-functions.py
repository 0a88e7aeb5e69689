# /// script
# requires-python = ">=3.11"
# dependencies = ["azure-functions", "starlette"]
# ///
"""A function app made from a Starlette application answers two requests and runs its startup once."""

import asyncio
from contextlib import asynccontextmanager

import azure.functions as func
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

REQUEST = func.HttpRequest(
    method="GET",
    url="https://shop.azurewebsites.net/shop?q=tea",
    headers={"host": "shop.azurewebsites.net"},
    params={"q": "tea"},
    route_params={"route": "shop"},
    body=b"",
)

RUNS: list[str] = []


@asynccontextmanager
async def lifespan(app):
    RUNS.append("startup")
    yield


async def shop(request):
    RUNS.append("request")
    return JSONResponse({"q": request.query_params["q"]}, status_code=201)


async def two_requests(function):
    return [await function(REQUEST, None) for _ in range(2)]


def main() -> None:
    app = func.AsgiFunctionApp(Starlette(routes=[Route("/shop", shop)], lifespan=lifespan))
    [function] = app.get_functions()
    answers = asyncio.run(two_requests(function.get_user_function()))
    assert [(a.status_code, a.get_body()) for a in answers] == [(201, b'{"q":"tea"}')] * 2, answers
    assert RUNS == ["startup", "request", "request"], RUNS
    app.startup_task_done = False  # the loop of the startup is closed; no shutdown at the end of this program
    print(*RUNS, answers[0].get_body())


if __name__ == "__main__":
    main()
