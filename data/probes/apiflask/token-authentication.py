# /// script
# requires-python = ">=3.11"
# dependencies = ["apiflask"]
# ///
"""APIFlask reads a bearer token, answers 401 without a valid one and hands its owner to the view."""

from apiflask import APIFlask, HTTPTokenAuth

app = APIFlask(__name__)


auth = HTTPTokenAuth()


@auth.verify_token
def owner(token):
    return {"s3cret": "ada"}.get(token)


@app.get("/me")
@app.auth_required(auth)
def me():
    return {"me": auth.current_user}


client = app.test_client()
without = client.get("/me")
wrong = client.get("/me", headers={"Authorization": "Bearer wrong"})
right = client.get("/me", headers={"Authorization": "Bearer s3cret"})

assert (without.status_code, wrong.status_code) == (401, 401)
assert (right.status_code, right.json) == (200, {"me": "ada"})
print("without:", without.status_code, "with a token:", right.json)
