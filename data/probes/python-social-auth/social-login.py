# /// script
# requires-python = ">=3.12"
# dependencies = ["social-auth-app-django", "joserfc"]
# ///
"""Python Social Auth logs a visitor in through an OpenID provider, and refuses a foreign `state`."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

import django
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from django.urls import include, path
from joserfc import jwk, jwt

key, asked = jwk.RSAKey.generate_key(2048, {"kid": "1", "alg": "RS256", "use": "sig"}), {}


class Provider(BaseHTTPRequestHandler):
    def do_GET(self):
        paths = {
            "authorization_endpoint": "authorize",
            "token_endpoint": "token",
            "jwks_uri": "keys",
            "userinfo_endpoint": "me",
        }
        metadata = {"issuer": issuer, **{name: f"{issuer}/{path}" for name, path in paths.items()}}
        keys = {"keys": [key.as_dict(private=False)]}
        self.answer({"/keys": keys, "/me": {"sub": "ada"}}.get(self.path, metadata))

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

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="only for this probe",
    INSTALLED_APPS=[
        *("django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"),
        "social_django",
    ],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "file::memory:?cache=shared"}},
    AUTHENTICATION_BACKENDS=["social_core.backends.open_id_connect.OpenIdConnectAuth"],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    LOGIN_REDIRECT_URL="/welcome",
    SOCIAL_AUTH_OIDC_OIDC_ENDPOINT=issuer,
    SOCIAL_AUTH_OIDC_KEY="client",
    SOCIAL_AUTH_OIDC_SECRET="secret",
)
django.setup()
urlpatterns = [path("", include("social_django.urls", namespace="social"))]
call_command("migrate", verbosity=0)
from social_core.exceptions import AuthException  # noqa: E402

client = Client()
asked.update(parse_qs(urlsplit(client.post("/login/oidc/").headers["Location"]).query))
try:
    client.get("/complete/oidc/", {"code": "abc", "state": "made up"})
except AuthException as error:
    refused = type(error).__name__
else:
    raise AssertionError("a foreign state was accepted")
answer = client.get("/complete/oidc/", {"code": "abc", "state": asked["state"][0]})
from django.contrib.auth.models import User  # noqa: E402

assert answer.headers["Location"] == "/welcome" and asked["code"] == ["abc"]
assert client.session["_auth_user_id"] == str(User.objects.get().pk)
print(f"foreign state: {refused}; own state: logged in, a user was made")
