# /// script
# requires-python = ">=3.11"
# dependencies = ["python-jose[cryptography]"]
# ///
"""python-jose verifies tokens of an old and of a new key against one list of keys."""

from jose import JWTError, jwt

first, second, third = "1" * 32, "2" * 32, "3" * 32
before, after = jwt.encode({"sub": "ada"}, first), jwt.encode({"sub": "ada"}, second)
for token in (before, after):
    assert jwt.decode(token, [first, second], algorithms=["HS256"]) == {"sub": "ada"}
try:
    jwt.decode(before, [second, third], algorithms=["HS256"])
except JWTError as error:
    print("old and new key verified; a key that left the list:", error)
else:
    raise AssertionError("a removed key was accepted")
