# /// script
# requires-python = ">=3.11"
# dependencies = ["joserfc"]
# ///
"""joserfc picks the key of a JWK set by the token's `kid`; fetching the set is the program's."""

import inspect

import joserfc
from joserfc import jwk, jwt

keys = jwk.KeySet([jwk.RSAKey.generate_key(2048, {"kid": kid}) for kid in ("old", "new")])
published = jwk.KeySet.import_key_set(keys.as_dict(private=False))
for kid in ("old", "new"):
    token = jwt.encode({"alg": "RS256", "kid": kid}, {"sub": kid}, keys)
    assert jwt.decode(token, published).claims == {"sub": kid}
source = inspect.getsource(jwk) + inspect.getsource(jwt) + inspect.getsource(inspect.getmodule(jwk.KeySet))
assert not [word for word in ("urllib", "requests", "httpx") if f"import {word}" in source]
print(f"joserfc {joserfc.__version__}: keys by kid from a dictionary; no HTTP client in it")
