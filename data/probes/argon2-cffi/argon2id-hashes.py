# /// script
# requires-python = ">=3.11"
# dependencies = ["argon2-cffi"]
# ///
"""argon2-cffi makes and verifies Argon2id hashes; a wrong password raises."""

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

hasher = PasswordHasher()
hashed = hasher.hash("correct horse")
assert hashed.startswith("$argon2id$"), hashed
assert hasher.verify(hashed, "correct horse") is True
try:
    hasher.verify(hashed, "battery staple")
except VerifyMismatchError as error:
    print(f"{hashed.rsplit('$', 2)[0]} verified; wrong password: {type(error).__name__}")
else:
    raise AssertionError("a wrong password was accepted")
