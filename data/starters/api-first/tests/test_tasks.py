import httpx2
import pytest

Client = httpx2.AsyncClient
Headers = dict[str, str]


async def add(client: Client, headers: Headers, title: str) -> str:
    """Add a task; its path."""
    added = await client.post("/tasks", headers=headers, json={"title": title})
    assert added.status_code == 201, added.text
    return added.headers["Location"]


async def test_the_life_of_a_task(client: Client, ada: Headers) -> None:
    path = await add(client, ada, "write")
    task = (await client.get(path, headers=ada)).json()
    assert (task["title"], task["done"]) == ("write", False)
    done = await client.patch(path, headers=ada, json={"done": True})
    assert (done.json()["title"], done.json()["done"]) == ("write", True)
    assert (await client.delete(path, headers=ada)).status_code == 204
    assert (await client.get(path, headers=ada)).status_code == 404


async def test_pages_follow_each_other(client: Client, ada: Headers) -> None:
    for number in range(5):
        await add(client, ada, f"task {number}")
    titles, after = [], 0
    while after is not None:
        page = await client.get("/tasks", headers=ada, params={"after": after, "limit": 2})
        titles += [task["title"] for task in page.json()["items"]]
        after = page.json()["next"]
        if len(titles) == 2:  # what is added meanwhile moves nothing
            await add(client, ada, "task 5")
    assert titles == [f"task {number}" for number in range(6)]


@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
async def test_the_tasks_of_others_do_not_exist(
    client: Client, ada: Headers, grace: Headers, method: str
) -> None:
    path = await add(client, ada, "private")
    body = {"done": True} if method == "PATCH" else None
    assert (await client.request(method, path, headers=grace, json=body)).status_code == 404
    assert (await client.get("/tasks", headers=grace)).json()["items"] == []
    assert (await client.get(path, headers=ada)).json()["done"] is False


@pytest.mark.parametrize(
    "change", [{"title": ""}, {"title": "\0"}, {"title": None}, {"done": "perhaps"}]
)
async def test_what_is_no_change(client: Client, ada: Headers, change: dict[str, object]) -> None:
    path = await add(client, ada, "write")
    assert (await client.patch(path, headers=ada, json=change)).status_code == 422


async def test_every_route_but_the_open_ones_asks_for_a_token(client: Client) -> None:
    document = (await client.get("/openapi.json")).json()
    is_open = {
        f"{method} {path}"
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
        if "security" not in operation
    }
    assert is_open == {"post /accounts", "post /token"}
