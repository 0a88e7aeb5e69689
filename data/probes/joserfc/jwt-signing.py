# /// script
# requires-python = ">=3.11"
# dependencies = ["joserfc"]
# ///
"""joserfc signs and verifies with HS256, RS256 and ES256, and refuses a token whose claims were changed."""

from joserfc import jwt
from joserfc.errors import BadSignatureError
from joserfc.jwk import ECKey, OctKey, RSAKey

secret, rsa, ec = OctKey.generate_key(256), RSAKey.generate_key(2048), ECKey.generate_key("P-256")
public = {
    "RS256": RSAKey.import_key(rsa.as_pem(private=False)),
    "ES256": ECKey.import_key(ec.as_pem(private=False)),
}

for algorithm, key in {"HS256": secret, "RS256": rsa, "ES256": ec}.items():
    token = jwt.encode({"alg": algorithm}, {"sub": "ada"}, key)
    verifier = public.get(algorithm, secret)
    assert jwt.decode(token, verifier, algorithms=[algorithm]).claims == {"sub": "ada"}
    other = jwt.encode({"alg": algorithm}, {"sub": "eve"}, key)
    forged = ".".join([*other.split(".")[:2], token.split(".")[2]])
    try:
        jwt.decode(forged, verifier, algorithms=[algorithm])
    except BadSignatureError as error:
        print(algorithm, "verified; changed claims:", error)
    else:
        raise AssertionError(algorithm)
