# /// script
# requires-python = ">=3.11"
# dependencies = ["azure-functions"]
# ///
"""A decorated function becomes the metadata that the Azure host reads, and gets its request."""

import json

import azure.functions as func

REQUEST = func.HttpRequest(
    method="GET",
    url="https://shop.azurewebsites.net/shop?q=tea",
    headers={"host": "shop.azurewebsites.net"},
    params={"q": "tea"},
    route_params={"route": "shop"},
    body=b"",
)

app = func.FunctionApp()


@app.route("shop", auth_level=func.AuthLevel.ANONYMOUS)
def shop(req: func.HttpRequest) -> func.HttpResponse:
    return func.HttpResponse(json.dumps({"q": req.params["q"]}), status_code=201)


def main() -> None:
    [function] = app.get_functions()
    types = [binding["type"] for binding in json.loads(function.get_function_json())["bindings"]]
    assert types == ["httpTrigger", "http"], types
    answer = function.get_user_function()(REQUEST)
    assert (answer.status_code, answer.get_body()) == (201, b'{"q": "tea"}'), answer
    print(types, answer.status_code, answer.get_body())


if __name__ == "__main__":
    main()
