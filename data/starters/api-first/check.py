"""Asks the running API from outside, through nginx, as the front end and as others would."""

import os
import secrets

import httpx2

WEB, OTHER = os.environ["WEB_ORIGIN"], "https://other.example"
api = httpx2.Client(base_url=os.environ["API_ORIGIN"], timeout=10)


def allowed(response: httpx2.Response) -> str | None:
    return response.headers.get("Access-Control-Allow-Origin")


# The front end is at another origin and is told where the API is.
page = httpx2.get(WEB)
assert page.status_code == 200 and 'src="app.js"' in page.text, page.text
assert os.environ["API_ORIGIN"] in page.headers["Content-Security-Policy"]
assert httpx2.get(f"{WEB}/api.json").json() == {"origin": os.environ["API_ORIGIN"]}

# A browser asks before it lets the front end call; it asks in vain for a page of anybody else.
question = {
    "Access-Control-Request-Method": "PATCH",
    "Access-Control-Request-Headers": "authorization,content-type",
}
granted = api.options("/tasks/1", headers=question | {"Origin": WEB})
refused = api.options("/tasks/1", headers=question | {"Origin": OTHER})
assert (granted.status_code, allowed(granted)) == (200, WEB), granted.headers
assert "PATCH" in granted.headers["Access-Control-Allow-Methods"]
assert allowed(refused) is None, refused.headers
print(f"CORS: PATCH from the front end's origin allowed, from {OTHER} not")

# The document that clients are made from.
document = api.get("/openapi.json").json()
scheme = document["components"]["securitySchemes"]["OAuth2PasswordBearer"]
assert scheme["flows"]["password"]["tokenUrl"] == "token", scheme
paths = document["paths"]
operations = [method for path in paths.values() for method in path]
print(f"OpenAPI {document['openapi']}: {len(operations)} operations in {len(paths)} paths")


def account() -> tuple[str, str, dict[str, str]]:
    """A new account: its address, its password, and the headers that act for it."""
    email, password = f"{secrets.token_hex(8)}@example.com", secrets.token_urlsafe()
    made = api.post("/accounts", json={"email": email, "password": password})
    assert made.status_code == 201, made.text
    token = api.post("/token", data={"username": email, "password": password})
    assert token.status_code == 200, token.text
    return email, password, {"Authorization": f"Bearer {token.json()['access_token']}"}


email, password, mine = account()
assert api.get("/me", headers=mine).json()["email"] == email
assert api.get("/me").status_code == 401
header, claims, signature = mine["Authorization"].split(".")
for forged in (f"{header}.{claims}.", f"{header}.{claims}x.{signature}"):
    assert api.get("/me", headers={"Authorization": forged}).status_code == 401, forged
print("JWT: signed up, signed in, told who; without a signature, or with other claims, 401")

# A row that one request was told of is there for the next, whichever worker answers it.
added_paths = []
for number in range(20):
    added = api.post("/tasks", json={"title": f"task {number}"}, headers=mine | {"Origin": WEB})
    assert added.status_code == 201 and allowed(added) == WEB, added.text
    added_paths.append(added.headers["Location"])
    assert api.get(added_paths[-1], headers=mine).status_code == 200, added_paths[-1]
first = api.get("/tasks", params={"limit": 15}, headers=mine).json()
second = api.get("/tasks", params={"limit": 15, "after": first["next"]}, headers=mine).json()
assert [len(first["items"]), len(second["items"]), second["next"]] == [15, 5, None]
assert api.patch(added_paths[0], json={"done": True}, headers=mine).json()["done"] is True
assert api.delete(added_paths[1], headers=mine).status_code == 204
assert api.get(added_paths[0], headers=account()[2]).status_code == 404
print("tasks: 20 added and read back at once, in pages of 15 and 5; another account sees none")

# nginx stops whoever has too many passwords hashed, in a way that the front end can read. Empty
# requests are enough to be counted, and cost no hash.
codes = [api.post("/accounts", json={}).status_code for _ in range(20)]
assert set(codes) == {422, 429} and codes[-1] == 429, codes
form = {"username": email, "password": "guess"}
guess = api.post("/token", data=form, headers={"Origin": WEB})
assert (guess.status_code, allowed(guess)) == (429, WEB), guess.text
print("passwords: after some twenty requests at once, nginx turns the next away with 429")
