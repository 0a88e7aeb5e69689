# /// script
# requires-python = ">=3.11"
# dependencies = ["passlib"]
# ///
"""Passlib has no default: a context without schemes refuses to hash, with `KeyError`."""

from passlib.context import CryptContext

try:
    CryptContext().hash("correct horse")
except KeyError as error:
    message = str(error)
else:
    raise AssertionError("hashed without a scheme")
assert "no hash schemes configured" in message, message
hashed = CryptContext(schemes=["pbkdf2_sha256", "argon2"]).hash("correct horse")
assert hashed.startswith("$pbkdf2-sha256$29000$"), hashed
print(f"without schemes: {message}; the first of a list is used: {hashed[:22]}…")
