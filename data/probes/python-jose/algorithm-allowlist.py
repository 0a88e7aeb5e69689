# /// script
# requires-python = ">=3.11"
# dependencies = ["python-jose[cryptography]"]
# ///
"""python-jose keeps to a list of algorithms that it is given; without one, the token's header decides."""

from jose import JWTError, jwt

key = "s" * 64
token = jwt.encode({"sub": "ada"}, key, algorithm="HS512")
try:
    jwt.decode(token, key, algorithms=["HS256"])
except JWTError as error:
    message = str(error)
else:
    raise AssertionError("an algorithm outside of the list was accepted")
assert jwt.decode(token, key) == {"sub": "ada"}
print(f"HS512 with ['HS256']: {message}; without a list: accepted")
