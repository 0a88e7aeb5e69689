# /// script
# requires-python = ">=3.11"
# dependencies = ["itsdangerous", "pyjwt[crypto]"]
# ///
"""ItsDangerous signs values in a format of its own, and refuses a JWT that was signed with the same key."""

import itsdangerous
import jwt
from itsdangerous import BadSignature, URLSafeSerializer

token = jwt.encode({"sub": "ada"}, "s" * 32, algorithm="HS256")
try:
    URLSafeSerializer("s" * 32).loads(token)
except BadSignature as error:
    message = f"{type(error).__name__}: {error}"
else:
    raise AssertionError("a JWT was read")
names = [name for name in dir(itsdangerous) if name.lower().startswith(("jw", "jose"))]
assert names == [], names
print(f"a JWT: {message}; own format: {URLSafeSerializer('s' * 32).dumps({'sub': 'ada'})}")
