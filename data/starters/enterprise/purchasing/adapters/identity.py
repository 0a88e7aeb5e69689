"""Who asks: access tokens of an OpenID provider, checked by the keys that it publishes.

The provider is the company's (Keycloak, Entra ID, Okta …); accounts, passwords and second factors
are its own. What is asked of it here is its address, and keys now and then: no token is sent back.
"""

import json
from functools import cached_property
from urllib.error import URLError
from urllib.request import urlopen

import jwt

from purchasing.domain import Person, Role

ALGORITHMS = ["RS256", "ES256"]
"""Ours to say, never the token's."""


class InvalidToken(Exception):
    pass


class ProviderUnreachable(Exception):
    pass


class Provider:
    """An OpenID provider.

    Args:
        issuer: Its address, as its tokens name it.
        audience: What its tokens have to be made for: this API, not any other of the company's.
        cooldown: For how many seconds after a fetch a token with an unknown key cannot cause
            another one.
    """

    def __init__(self, issuer: str, audience: str, cooldown: float = 30) -> None:
        self._issuer = issuer
        self._audience = audience
        self._cooldown = cooldown

    def person(self, token: str) -> Person:
        """Whose token it is."""
        try:
            claims = jwt.decode(
                token,
                self._keys.get_signing_key_from_jwt(token),
                algorithms=ALGORITHMS,
                issuer=self._issuer,
                audience=self._audience,
                leeway=10,
                options={"require": ["iss", "aud", "sub", "exp"]},
            )
        except (jwt.PyJWKClientConnectionError, URLError, TimeoutError) as error:
            raise ProviderUnreachable from error
        except (jwt.PyJWTError, ValueError) as error:
            raise InvalidToken from error
        groups = claims.get("groups")
        known = {role for role in Role if isinstance(groups, list) and role in groups}
        return Person(claims["sub"], str(claims.get("name", claims["sub"])), frozenset(known))

    @cached_property
    def _keys(self) -> jwt.PyJWKClient:
        with urlopen(f"{self._issuer}/.well-known/openid-configuration", timeout=5) as response:
            document = json.load(response)
        if document["issuer"] != self._issuer:
            raise ProviderUnreachable(f"{self._issuer} says that it is {document['issuer']}")
        return jwt.PyJWKClient(
            document["jwks_uri"], lifespan=300, timeout=5, cooldown_duration=self._cooldown
        )
