"""What the API takes for a token of its provider."""

import hmac
import json
import time
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from django.test import Client
from jwt.utils import base64url_encode

from dev.provider import Provider
from purchasing.adapters import identity
from tests.conftest import Api

NEW = {"title": "Chairs", "amount": "99.50"}


def test_the_keys_are_fetched_from_the_provider(ada: Api) -> None:
    made = ada.post("/requests", NEW)
    assert (made.status_code, made.json()["requester"]) == (201, "ada")


def test_a_key_that_came_later_is_found(provider: Provider, ada: Api) -> None:
    assert ada.get("/requests").status_code == 200
    before = provider.token("grace")
    provider.rotate()
    for token in (provider.token("grace"), before):
        assert Api(token).get("/requests").status_code == 200


@pytest.mark.parametrize(
    "change",
    [
        {"exp": int(time.time()) - 60},
        {"exp": None},
        {"aud": "payroll"},
        {"aud": None},
        {"iss": "https://login.example.com"},
        {"iss": None},
        {"sub": None},
    ],
)
def test_what_is_no_token_for_this_api(provider: Provider, db: None, change: Any) -> None:
    answer = Api(provider.token("ada", **change)).get("/requests")
    assert (answer.status_code, answer["WWW-Authenticate"]) == (401, "Bearer")


def with_public_key_as_secret(provider: Provider, claims: str) -> str:
    """What a checker falls for that takes the algorithm from the token; PyJWT does not make it."""
    public = provider.keys[-1].public_key()
    secret = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    header = json.dumps({"alg": "HS256", "kid": str(len(provider.keys))})
    signed = base64url_encode(header.encode()) + b"." + claims.encode()
    return b".".join((signed, base64url_encode(hmac.digest(secret, signed, "sha256")))).decode()


@pytest.mark.parametrize(
    "name",
    [
        "another key",
        "no signature",
        "no algorithm",
        "the public key as a secret",
        "an unknown key",
        "other claims",
        "no token",
    ],
)
def test_what_somebody_else_made(provider: Provider, db: None, name: str) -> None:
    good = provider.token("ada")
    head, claims, signature = good.split(".")
    own = jwt.decode(good, options={"verify_signature": False})
    kid = jwt.get_unverified_header(good)["kid"]
    with Provider() as other:
        foreign = other.token("ada", iss=provider.issuer)
    forged = {
        "another key": foreign,
        "no signature": f"{head}.{claims}.",
        "no algorithm": jwt.encode(own, None, "none", headers={"kid": kid}),
        "the public key as a secret": with_public_key_as_secret(provider, claims),
        "an unknown key": jwt.encode(own, provider.keys[-1], "RS256", headers={"kid": "unknown"}),
        "other claims": f"{head}.{provider.token('joan').split('.')[1]}.{signature}",
        "no token": "nonsense",
    }
    assert Api(forged[name]).get("/requests").status_code == 401


def test_who_is_in_no_group_may_nothing(provider: Provider, db: None) -> None:
    nobody = Api(provider.token("ada", groups=["everybody"]))
    assert nobody.post("/requests", NEW).status_code == 403
    assert Api(provider.token("ada", groups="requester")).post("/requests", NEW).status_code == 403


def test_without_its_provider_nobody_is_let_in(
    provider: Provider, db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from config import urls

    gone = identity.Provider("http://127.0.0.1:9", "purchasing")
    monkeypatch.setattr(urls.provider, "person", gone.person)
    assert Api(provider.token("ada")).get("/requests").status_code == 503


def test_every_operation_asks_for_a_token(db: None) -> None:
    document = Client().get("/api/openapi.json").json()
    operations = [one for path in document["paths"].values() for one in path.values()]
    assert len(operations) == 6
    assert all(operation.get("security") for operation in operations)
