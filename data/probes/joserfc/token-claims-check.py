# /// script
# requires-python = ">=3.11"
# dependencies = ["joserfc"]
# ///
"""joserfc's `decode` lets an expired token pass; a second call on its claims refuses it."""

import time

from joserfc import jwt
from joserfc.errors import ExpiredTokenError, InvalidClaimError
from joserfc.jwk import OctKey

KEY = OctKey.generate_key(256)

now = int(time.time())
expired = jwt.encode({"alg": "HS256"}, {"sub": "ada", "aud": "api", "exp": now - 60}, KEY)
foreign = jwt.encode({"alg": "HS256"}, {"sub": "ada", "aud": "shop", "exp": now + 60}, KEY)
proper = jwt.encode({"alg": "HS256"}, {"sub": "ada", "aud": "api", "exp": now + 60}, KEY)

claims_requests = jwt.JWTClaimsRegistry(aud={"essential": True, "value": "api"})
claims_requests.validate(jwt.decode(proper, KEY).claims)
for token, problem in ((expired, ExpiredTokenError), (foreign, InvalidClaimError)):
    claims = jwt.decode(token, KEY).claims  # no error yet
    try:
        claims_requests.validate(claims)
    except problem as error:
        print(f"decoded, then {type(error).__name__}: {error.description}")
    else:
        raise AssertionError(problem)
