# /// script
# requires-python = ">=3.11"
# dependencies = ["authlib", "fastapi", "httpx2", "itsdangerous"]
# ///
"""Authlib sends a visitor to an OpenID provider, checks what comes back, and refuses a foreign `state`."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

from authlib.integrations.base_client import MismatchingStateError
from authlib.integrations.starlette_client import OAuth
from fastapi import FastAPI, Request
from fastapi.testclient import TestClient
from joserfc import jwk, jwt
from starlette.middleware.sessions import SessionMiddleware

key, asked = jwk.RSAKey.generate_key(2048, {"kid": "1"}), {}


class Provider(BaseHTTPRequestHandler):
    def do_GET(self):
        paths = {"authorization_endpoint": "authorize", "token_endpoint": "token", "jwks_uri": "keys"}
        metadata = {"issuer": issuer, **{name: f"{issuer}/{path}" for name, path in paths.items()}}
        self.answer({"keys": [key.as_dict(private=False)]} if self.path == "/keys" else metadata)

    def do_POST(self):
        asked["code"] = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())["code"]
        times = {"iat": int(time.time()), "exp": int(time.time()) + 60}
        claims = {"iss": issuer, "sub": "ada", "aud": "client", "nonce": asked["nonce"][0], **times}
        token = jwt.encode({"alg": "RS256", "kid": "1"}, claims, key)
        self.answer({"access_token": "x", "token_type": "Bearer", "id_token": token})

    def answer(self, body):
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())

    def log_message(self, *args): ...


server = HTTPServer(("127.0.0.1", 0), Provider)
issuer = f"http://127.0.0.1:{server.server_port}"
threading.Thread(target=server.serve_forever, daemon=True).start()
app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key="only for this probe")
oauth = OAuth()
oauth.register(
    "company",
    client_id="client",
    client_secret="secret",
    server_metadata_url=f"{issuer}/.well-known/openid-configuration",
    client_kwargs={"scope": "openid", "code_challenge_method": "S256"},
)


@app.get("/login")
async def login(request: Request):
    return await oauth.company.authorize_redirect(request, "http://testserver/callback")


@app.get("/callback")
async def callback(request: Request) -> str:
    return (await oauth.company.authorize_access_token(request))["userinfo"]["sub"]


client = TestClient(app)
asked.update(parse_qs(urlsplit(client.get("/login", follow_redirects=False).headers["location"]).query))
seen = client.get("/callback", params={"code": "abc", "state": asked["state"][0]}).json()
assert (seen, asked["code"], asked["code_challenge_method"]) == ("ada", ["abc"], ["S256"])
try:
    client.get("/callback", params={"code": "abc", "state": "made up"})
except MismatchingStateError as error:
    print(f"logged in: {seen}; foreign state: {error.error}; sent: {', '.join(sorted(asked))}")
else:
    raise AssertionError("a foreign state was accepted")
