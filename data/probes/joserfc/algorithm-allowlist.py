# /// script
# requires-python = ">=3.11"
# dependencies = ["joserfc", "pyjwt[crypto]"]
# ///
"""joserfc accepts HS256, RS256 and ES256 when no list is given, and else only what is listed."""

import jwt as pyjwt
from joserfc import jwt
from joserfc.errors import UnsupportedAlgorithmError
from joserfc.jwk import OctKey

key = OctKey.import_key("s" * 64)
plain = pyjwt.encode({"sub": "ada"}, None, algorithm="none")
other = pyjwt.encode({"sub": "ada"}, "s" * 64, algorithm="HS512")
assert jwt.decode(other, key, algorithms=["HS512"]).claims == {"sub": "ada"}
for token, algorithms in ((plain, None), (other, None), (other, ["HS256"])):
    try:
        jwt.decode(token, key, algorithms=algorithms)
    except UnsupportedAlgorithmError as error:
        print(f"with {algorithms}: {error.description}")
    else:
        raise AssertionError((token, algorithms))
