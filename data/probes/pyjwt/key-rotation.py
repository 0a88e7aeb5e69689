# /// script
# requires-python = ">=3.11"
# dependencies = ["pyjwt[crypto]"]
# ///
"""PyJWT's `decode` takes one key: neither a list nor a key set, from which the program picks by `kid`."""

import base64

import jwt

keys = [{"kty": "oct", "kid": kid, "k": base64.urlsafe_b64encode(kid.encode() * 32).decode()} for kid in "ab"]
key_set = jwt.PyJWKSet.from_dict({"keys": keys})
token = jwt.encode({"sub": "ada"}, b"b" * 32, headers={"kid": "b"})
for several in (key_set, [b"a" * 32, b"b" * 32]):
    try:
        jwt.decode(token, several, algorithms=["HS256"])
    except TypeError as error:
        message = str(error)
    else:
        raise AssertionError("several keys were taken")
kid = jwt.get_unverified_header(token)["kid"]
assert jwt.decode(token, key_set[kid], algorithms=["HS256"]) == {"sub": "ada"}
print(f"several keys: {message}; one looked up by kid: verified")
