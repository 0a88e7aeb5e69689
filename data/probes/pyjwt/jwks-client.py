# /// script
# requires-python = ">=3.11"
# dependencies = ["pyjwt[crypto]"]
# ///
"""PyJWT fetches a JWK set once, and picks the key by the `kid` of each token."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

private = {kid: rsa.generate_private_key(65537, 2048) for kid in ("old", "new")}
keys = [{**RSAAlgorithm.to_jwk(key.public_key(), as_dict=True), "kid": kid} for kid, key in private.items()]
fetched = []


class Provider(BaseHTTPRequestHandler):
    def do_GET(self):
        fetched.append(self.path)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps({"keys": keys}).encode())

    def log_message(self, *args): ...


with HTTPServer(("127.0.0.1", 0), Provider) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    client = jwt.PyJWKClient(f"http://127.0.0.1:{server.server_port}/jwks.json")
    for kid, key in private.items():
        token = jwt.encode({"sub": kid}, key, algorithm="RS256", headers={"kid": kid})
        signing_key = client.get_signing_key_from_jwt(token)
        assert jwt.decode(token, signing_key, algorithms=["RS256"]) == {"sub": kid}
    server.shutdown()
assert fetched == ["/jwks.json"], fetched
print("two tokens, two keys, fetched:", *fetched)
