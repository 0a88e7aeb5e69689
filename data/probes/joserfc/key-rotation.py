# /// script
# requires-python = ">=3.11"
# dependencies = ["joserfc"]
# ///
"""joserfc verifies tokens of an old and of a new key against one key set."""

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet, OctKey

first, second, third = (OctKey.generate_key(256, {"kid": kid}) for kid in ("first", "second", "third"))
before = jwt.encode({"alg": "HS256", "kid": "first"}, {"sub": "ada"}, first)
after = jwt.encode({"alg": "HS256", "kid": "second"}, {"sub": "ada"}, second)
for token in (before, after):
    assert jwt.decode(token, KeySet([first, second])).claims == {"sub": "ada"}
try:
    jwt.decode(before, KeySet([second, third]))
except JoseError as error:
    print("old and new key verified; a key that left the set:", error)
else:
    raise AssertionError("a removed key was accepted")
