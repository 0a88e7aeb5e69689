# /// script
# requires-python = ">=3.11"
# dependencies = ["azure-functions", "flask"]
# ///
"""A function app made from a Flask application answers the request of the Azure Functions host."""

import azure.functions as func
from flask import Flask, request

REQUEST = func.HttpRequest(
    method="GET",
    url="https://shop.azurewebsites.net/shop?q=tea",
    headers={"host": "shop.azurewebsites.net"},
    params={"q": "tea"},
    route_params={"route": "shop"},
    body=b"",
)

app = Flask(__name__)


@app.get("/shop")
def shop():
    return {"q": request.args["q"]}, 201, {"x-shop": "open"}


def main() -> None:
    [function] = func.WsgiFunctionApp(app, http_auth_level=func.AuthLevel.ANONYMOUS).get_functions()
    answer = function.get_user_function()(REQUEST, None)
    assert (answer.status_code, answer.get_body().strip()) == (201, b'{"q":"tea"}'), answer.get_body()
    assert answer.headers["x-shop"] == "open", answer.headers
    print(answer.status_code, answer.get_body().strip(), function.get_trigger().get_dict_repr()["route"])


if __name__ == "__main__":
    main()
