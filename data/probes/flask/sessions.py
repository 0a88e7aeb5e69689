# /// script
# requires-python = ">=3.9"
# dependencies = ["flask"]
# ///
"""Flask keeps a session in a signed cookie."""

from flask import Flask, session

app = Flask(__name__)
app.secret_key = "only for this probe"


@app.post("/visits")
def visit() -> str:
    session["visits"] = session.get("visits", 0) + 1
    return str(session["visits"])


client = app.test_client()
visits = [client.post("/visits").text, client.post("/visits").text]
assert visits == ["1", "2"], visits

cookie = client.get_cookie("session").value
stranger = app.test_client(use_cookies=False)
copied = stranger.post("/visits", headers={"Cookie": f"session={cookie}"})
forgery = f"{cookie.rpartition('.')[0]}.{'A' * 27}"
forged = stranger.post("/visits", headers={"Cookie": f"session={forgery}"})
assert copied.text == "3"
assert forged.text == "1", "a forged signature was accepted"
print(f"visits counted over requests: {visits}; a cookie with a forged signature is ignored")
