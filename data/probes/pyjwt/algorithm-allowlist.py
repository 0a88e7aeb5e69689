# /// script
# requires-python = ">=3.11"
# dependencies = ["pyjwt[crypto]"]
# ///
"""PyJWT refuses to verify without a list of algorithms, and refuses `none` and another than the listed."""

import jwt

key = "s" * 64
plain = jwt.encode({"sub": "ada"}, None, algorithm="none")
other = jwt.encode({"sub": "ada"}, key, algorithm="HS512")
for token, algorithms in ((other, None), (plain, ["HS256"]), (other, ["HS256"])):
    try:
        jwt.decode(token, key, algorithms=algorithms)
    except jwt.InvalidTokenError as error:
        print(f"{jwt.get_unverified_header(token)['alg']} with {algorithms}: {error}")
    else:
        raise AssertionError((token, algorithms))
