# /// script
# requires-python = ">=3.11"
# dependencies = ["pyjwt[crypto]"]
# ///
"""PyJWT's `decode` refuses an expired token and one for another audience."""

import time

import jwt

KEY = "s" * 32

now = int(time.time())
expired = jwt.encode({"sub": "ada", "aud": "api", "exp": now - 60}, KEY)
foreign = jwt.encode({"sub": "ada", "aud": "shop", "exp": now + 60}, KEY)
proper = jwt.encode({"sub": "ada", "aud": "api", "exp": now + 60}, KEY)

assert jwt.decode(proper, KEY, algorithms=["HS256"], audience="api")["sub"] == "ada"
for token, problem in ((expired, jwt.ExpiredSignatureError), (foreign, jwt.InvalidAudienceError)):
    try:
        jwt.decode(token, KEY, algorithms=["HS256"], audience="api")
    except problem as error:
        print(f"{type(error).__name__}: {error}")
    else:
        raise AssertionError(problem)
