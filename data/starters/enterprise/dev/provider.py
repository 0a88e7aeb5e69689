"""Stands in for the company's identity provider, for tests and your own machine; never deploy it.

It speaks the part of OpenID Connect that an API needs: its metadata, and its keys, which it makes
when it starts. Then it gives a token to whoever asks, for whoever they name: there is no sign-in.
"""

import json
import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

PEOPLE = {
    "ada": {"name": "Ada", "groups": ["requester"]},
    "grace": {"name": "Grace", "groups": ["requester", "approver"]},
    "joan": {"name": "Joan", "groups": ["director"]},
    "otto": {"name": "Otto", "groups": ["auditor"]},
}


class Provider(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.issuer = f"http://127.0.0.1:{self.server_port}"
        self.keys: list[rsa.RSAPrivateKey] = []
        self.rotate()

    def rotate(self) -> None:
        """Sign with a new key from now on; the ones before stay published."""
        self.keys.append(rsa.generate_private_key(public_exponent=65537, key_size=2048))

    def token(self, subject: str, **change: Any) -> str:
        """A token; a claim of None is left out."""
        claims = {"iss": self.issuer, "aud": "purchasing", "sub": subject} | PEOPLE[subject]
        claims |= {"exp": int(time.time()) + 300} | change
        kept = {name: value for name, value in claims.items() if value is not None}
        kid = str(len(self.keys))
        return jwt.encode(kept, self.keys[-1], "RS256", headers={"kid": kid, "typ": "at+jwt"})

    def key_set(self) -> dict[str, Any]:
        keys = [RSAAlgorithm.to_jwk(key.public_key(), as_dict=True) for key in self.keys]
        marks = [{"kid": str(n), "use": "sig", "alg": "RS256"} for n in range(1, len(keys) + 1)]
        return {"keys": [key | mark for key, mark in zip(keys, marks, strict=True)]}


class Handler(BaseHTTPRequestHandler):
    server: Provider

    def do_GET(self) -> None:
        if self.path == "/.well-known/openid-configuration":
            issuer = self.server.issuer
            self.answer({"issuer": issuer, "jwks_uri": f"{issuer}/keys"})
        elif self.path == "/keys":
            self.answer(self.server.key_set())
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.path == "/token":
            asked = json.loads(body)
            self.answer({"access_token": self.server.token(**asked), "token_type": "Bearer"})
        elif self.path == "/rotate":
            self.server.rotate()
            self.answer({"keys": len(self.server.keys)})
        else:
            self.send_error(404)

    def answer(self, document: dict[str, Any]) -> None:
        body = json.dumps(document).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


if __name__ == "__main__":
    Provider(int(os.environ["OIDC_PORT"])).serve_forever()
