# /// script
# requires-python = ">=3.11"
# dependencies = ["authlib", "flask"]
# ///
"""Authlib gives a machine a token for its id and secret, which identifies the next requests."""

import os
import time

from authlib.integrations.flask_oauth2 import AuthorizationServer, ResourceProtector, current_token
from authlib.oauth2.rfc6749 import ClientMixin, grants
from authlib.oauth2.rfc6750 import BearerTokenValidator
from flask import Flask, jsonify

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # the test client speaks no TLS


class Machine(ClientMixin):  # a model of the program's, as is the token below
    client_id = "warehouse"

    def check_client_secret(self, client_secret):
        return client_secret == "secret"

    def check_endpoint_auth_method(self, method, endpoint):
        return method == "client_secret_basic"

    def check_grant_type(self, grant_type):
        return grant_type == "client_credentials"

    def get_allowed_scope(self, scope):
        return scope


class Token(dict):
    def is_expired(self):
        return self["made"] + self["expires_in"] < time.time()

    def is_revoked(self):
        return False

    def get_scope(self):
        return self.get("scope", "")


machine, tokens = Machine(), {}


class Validator(BearerTokenValidator):
    def authenticate_token(self, token_string):
        return tokens.get(token_string)


def save(token, request):
    tokens[token["access_token"]] = Token(token, client=request.client.client_id, made=time.time())


app = Flask(__name__)
find = {"warehouse": machine}.get
server = AuthorizationServer(app, query_client=find, save_token=save)
server.register_grant(grants.ClientCredentialsGrant)
guard = ResourceProtector()
guard.register_token_validator(Validator())
app.post("/token", endpoint="token")(server.create_token_response)


@app.get("/stock")
@guard()
def stock():
    return jsonify(current_token["client"])


grant = {"grant_type": "client_credentials", "scope": "read"}
wrong, right = (
    app.test_client().post("/token", data=grant, auth=("warehouse", secret))
    for secret in ("made up", "secret")
)
assert (wrong.status_code, right.status_code) == (401, 200), (wrong.text, right.text)
sent = right.json["access_token"]
answers = [
    app.test_client().get("/stock", headers={"Authorization": f"Bearer {token}"})
    for token in (sent, sent[::-1])
]
assert (answers[0].json, answers[1].status_code) == ("warehouse", 401), [answer.text for answer in answers]
refused = answers[1].json["error"]
print(f"wrong secret: {wrong.json['error']}; token: {answers[0].json}; changed token: {refused}")
